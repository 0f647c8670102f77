// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/MiaxisReport.h"

#include <QtEndian>

#include <numeric>

namespace tonggui::devices::sam {

namespace {

constexpr char OutMark = '\x88';
constexpr char InMark = '\xAA';
constexpr char Transfer = '\xB1';
constexpr qsizetype SumStart = 3;    // after mark and SRN
constexpr qsizetype LengthStart = 5; // what the length counts begins here
constexpr qsizetype OwnBytes = 2;    // of the reader, before the frame's

quint16 sumOf(QByteArrayView bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), quint16(0),
                           [](quint16 sum, char byte) { return quint16(sum + quint8(byte)); });
}

} // namespace

QByteArray miaxisReport(const QByteArray &bytes)
{
    QByteArray report(LengthStart, '\0');
    report[0] = OutMark;
    qToLittleEndian(quint16(bytes.size() + 1), report.data() + SumStart);
    report.append(Transfer).append(bytes);
    const quint16 sum = sumOf(QByteArrayView(report).sliced(SumStart));
    report.append(char(sum & 0xFF)).append(char(sum >> 8));
    report.resize(MiaxisReportSize, '\0');
    return report;
}

std::optional<MiaxisAnswer> miaxisAnswer(QByteArrayView report)
{
    if (!report.isEmpty() && report.front() == '\0') {
        report = report.sliced(1);
    }
    if (report.size() < LengthStart || report.front() != InMark) {
        return std::nullopt;
    }
    const qsizetype length = qFromLittleEndian<quint16>(report.data() + SumStart);
    if (length < 1 || report.size() < LengthStart + length + 2) {
        return std::nullopt;
    }
    const quint16 sum = qFromLittleEndian<quint16>(report.data() + LengthStart + length);
    if (sum != sumOf(report.sliced(SumStart, 2 + length))) {
        return std::nullopt;
    }
    const QByteArrayView data = report.sliced(LengthStart + 1, length - 1);
    return MiaxisAnswer{quint8(report[LengthStart]), data.sliced(std::min(OwnBytes, data.size())).toByteArray()};
}

} // namespace tonggui::devices::sam

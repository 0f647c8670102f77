// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/MiaxisEnd.h"

namespace tonggui::simulators {

namespace {

HidIdentity identity()
{
    return {0x10C4, 0x0007, {}};
}

constexpr int ReportSize = 64;
constexpr int MostFrame = ReportSize - 10; // AA SRN2 length2 result own2 … sum2

int additionOf(const QByteArray &bytes, qsizetype from, qsizetype to)
{
    int sum = 0;
    for (qsizetype i = from; i < to; ++i) {
        sum += uchar(bytes[i]);
    }
    return sum & 0xFFFF;
}

// AA 00 00 | length | result 00 | two bytes of its own | part of a frame | sum, filled with 00.
QByteArray reportAround(const QByteArray &part)
{
    const int length = int(part.size()) + 3;
    QByteArray report = QByteArray::fromHex("AA0000");
    report += char(length % 256);
    report += char(length / 256);
    report += QByteArray(3, '\0') + part;
    const int sum = additionOf(report, 3, report.size());
    report += char(sum % 256);
    report += char(sum / 256);
    return report.leftJustified(ReportSize, '\0');
}

} // namespace

MiaxisEnd::MiaxisEnd(const QString &path, QObject *parent)
    : WireEnd(parent)
    , m_hid(path, identity())
{
    connect(&m_hid, &HidEnd::asked, this, &MiaxisEnd::onAsked);
}

qsizetype MiaxisEnd::write(const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size(); start += MostFrame) {
        m_hid.input('\0' + reportAround(bytes.mid(start, MostFrame)));
    }
    return bytes.size();
}

void MiaxisEnd::onAsked(const HidRequest &request)
{
    if (request.kind != HidRequest::Kind::Output) {
        m_hid.refuse(request.number);
        return;
    }
    m_hid.reply(request.number);
    const QByteArray report = request.report.mid(1); // without the number that it does not have
    if (report.size() != ReportSize || uchar(report[0]) != 0x88 || uchar(report[5]) != 0xB1) {
        return;
    }
    const int length = uchar(report[3]) + uchar(report[4]) * 256;
    if (length < 1 || 5 + length + 2 > report.size()) {
        return;
    }
    const int sum = uchar(report[5 + length]) + uchar(report[6 + length]) * 256;
    if (sum == additionOf(report, 3, 5 + length)) {
        Q_EMIT received(report.mid(6, length - 1));
    }
}

} // namespace tonggui::simulators

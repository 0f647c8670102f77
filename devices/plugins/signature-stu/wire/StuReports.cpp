// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/wire/StuReports.h"

#include "devices/api/DeviceErrors.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

constexpr qsizetype InformationSize = 17;
constexpr qsizetype CapabilitySize = 17;
constexpr qsizetype StatusSize = 5;
constexpr qsizetype KeyStatusSize = 17;
constexpr qsizetype ReportSizesSize = 512;

bool isReport(QByteArrayView report, quint8 id, qsizetype size)
{
    return report.size() >= size && quint8(report[0]) == id;
}

int word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

} // namespace

Result<Information> informationFrom(QByteArrayView report)
{
    if (!isReport(report, report::Information, InformationSize)) {
        return failure(errors::BadFrame);
    }
    const quint8 major = quint8(report[10]);
    const quint8 minor = quint8(report[11]);
    return Information{textFrom(report.sliced(1, 9)),
                       QString::number(major) + u'.' + QString::number(minor).rightJustified(2, u'0')};
}

Result<Capability> capabilityFrom(QByteArrayView report)
{
    if (!isReport(report, report::Capability, CapabilitySize)) {
        return failure(errors::BadFrame);
    }
    Capability capability{.maxX = word(report, 1),
                          .maxY = word(report, 3),
                          .maxPressure = word(report, 5),
                          .width = word(report, 7),
                          .height = word(report, 9),
                          .rate = quint8(report[11]),
                          .resolution = word(report, 12),
                          .encodings = quint8(report[14])};
    const bool isSurface = capability.maxX > 0 && capability.maxY > 0 && capability.maxPressure > 0 &&
                           capability.width > 0 && capability.height > 0 && capability.resolution > 0;
    if (!isSurface) {
        return failure(Error(errors::BadFrame).because(u"a pad without a surface"_s));
    }
    return capability;
}

Result<Status> statusFrom(QByteArrayView report)
{
    if (!isReport(report, report::Status, StatusSize)) {
        return failure(errors::BadFrame);
    }
    return Status{State(quint8(report[1])), quint8(report[2])};
}

Result<KeyStatus> keyStatusFrom(QByteArrayView report)
{
    if (!isReport(report, report::EncryptionStatus, KeyStatusSize)) {
        return failure(errors::BadFrame);
    }
    return KeyStatus{report[4] == 0, report[5] == 0, report[6] == 0, quint8(report[7])};
}

Result<ReportSizes> reportSizesFrom(QByteArrayView report)
{
    if (!isReport(report, report::ReportSizes, ReportSizesSize)) {
        return failure(errors::BadFrame);
    }
    ReportSizes sizes;
    for (int id = 1; id < 256; ++id) {
        if (const int size = word(report, 2 * id); size > 1) {
            sizes[quint8(id)] = size;
        }
    }
    return sizes;
}

Result<QByteArray> numberFrom(QByteArrayView report, quint8 id, qsizetype size)
{
    if (!isReport(report, id, size + 1)) {
        return failure(errors::BadFrame);
    }
    return report.sliced(1, size).toByteArray();
}

QString textFrom(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArrayView text = (end < 0 ? bytes : bytes.first(end)).trimmed();
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isPrintable ? QString::fromLatin1(text) : QString();
}

} // namespace tonggui::devices::stu

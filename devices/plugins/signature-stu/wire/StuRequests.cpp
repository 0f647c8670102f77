// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/wire/StuRequests.h"

#include "devices/api/DeviceErrors.h"

#include <QtEndian>

namespace tonggui::devices::stu {

namespace {

constexpr qsizetype CommandSize = 68;
constexpr quint8 Rsa2048 = 2;
constexpr qsizetype BlockHead = 3; // id and length

QByteArray command(quint8 number, quint8 parameter, quint8 length, const QByteArray &data = {})
{
    QByteArray report;
    report.reserve(CommandSize);
    report.append(char(report::EncryptionCommand)).append(char(number)).append(char(parameter)).append(char(length));
    return (report + data).leftJustified(CommandSize, '\0');
}

void appendLittleEndian(QByteArray &bytes, int value)
{
    bytes.append(char(value & 0xFF)).append(char((value >> 8) & 0xFF));
}

void appendCorners(QByteArray &bytes, const PadRectangle &area)
{
    for (const int value : {area.x, area.y, area.x + area.width - 1, area.y + area.height - 1}) {
        appendLittleEndian(bytes, value);
    }
}

} // namespace

QByteArray switchReport(quint8 id, quint8 value)
{
    QByteArray report(2, '\0');
    report[0] = char(id);
    report[1] = char(value);
    return report;
}

QByteArray startCaptureReport(quint32 session)
{
    QByteArray report(5, '\0');
    report[0] = char(report::StartCapture);
    qToBigEndian(session, report.data() + 1);
    return report;
}

QByteArray keyReport(quint8 id, const QByteArray &key)
{
    return char(id) + key;
}

QByteArray inkAreaReport(const PadRectangle &area)
{
    QByteArray report(1, char(report::InkArea));
    appendCorners(report, area);
    return report;
}

QByteArray clearAreaReport(const PadRectangle &area)
{
    QByteArray report("\x23\x00\x01", 3);
    appendCorners(report, area);
    return report;
}

QList<QByteArray> imageBlocks(const QByteArray &image, int size)
{
    QList<QByteArray> blocks;
    const qsizetype most = size - BlockHead;
    for (qsizetype at = 0; at < image.size() && most > 0; at += most) {
        const QByteArray piece = image.mid(at, most);
        QByteArray block(1, char(report::ImageBlock));
        appendLittleEndian(block, int(piece.size()));
        blocks << (block + piece).leftJustified(size, '\0');
    }
    return blocks;
}

QByteArray encryptionTypeReport(SymmetricKey symmetric, KeyPadding padding)
{
    return command(1, quint8(symmetric), quint8(quint8(padding) << 6 | Rsa2048));
}

QByteArray setPartReport(KeyPart part, const QByteArray &piece)
{
    return command(2, quint8(part), quint8(piece.size()), piece);
}

QByteArray getPartReport(KeyPart part, int index)
{
    return command(4, quint8(part), quint8(index));
}

QByteArray generateKeyReport()
{
    return command(5, 0, 0);
}

Result<QByteArray> partFrom(QByteArrayView report)
{
    const bool isOne = report.size() >= CommandSize && quint8(report[0]) == report::EncryptionCommand;
    const qsizetype length = isOne ? quint8(report[3]) : 0;
    if (length < 1 || length > KeyPiece) {
        return failure(errors::BadFrame);
    }
    return report.sliced(4, length).toByteArray();
}

} // namespace tonggui::devices::stu

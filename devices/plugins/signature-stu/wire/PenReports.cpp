// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/wire/PenReports.h"

#include "devices/api/DeviceErrors.h"
#include "devices/plugins/signature-stu/wire/StuReports.h"

#include <QtEndian>

namespace tonggui::devices::stu {

namespace {

constexpr qsizetype PenSize = 6;
constexpr qsizetype BlockSize = 16;

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

Pen penFrom(QByteArrayView bytes)
{
    const quint8 flags = quint8(bytes[0]);
    return {.isNear = (flags & 0x80) != 0,
            .isDown = (flags & 0x70) != 0,
            .pressure = (flags & 0x0F) << 8 | quint8(bytes[1]),
            .x = word(bytes, 2),
            .y = word(bytes, 4),
            .time = std::nullopt,
            .sequence = std::nullopt};
}

// Two samples that travel together: session 4, pen 6, pen 6.
PenReport pairFrom(QByteArrayView block)
{
    return {{penFrom(block.sliced(4, PenSize)), penFrom(block.sliced(10, PenSize))},
            qFromBigEndian<quint32>(block.data())};
}

// Pen 6, time 2, sequence 2, and in a block: reserved 2, session 4.
Pen timedPenFrom(QByteArrayView bytes)
{
    Pen pen = penFrom(bytes);
    pen.time = word(bytes, PenSize);
    pen.sequence = word(bytes, PenSize + 2);
    return pen;
}

PenReport openReport(quint8 id, QByteArrayView data)
{
    if (id == report::PenDataTimes) {
        return {{timedPenFrom(data)}, std::nullopt};
    }
    Pen pen = penFrom(data);
    if (id == report::PenDataOption) {
        pen.time = word(data, PenSize);
    }
    return {{pen}, std::nullopt};
}

PenReport sealedReport(quint8 id, QByteArrayView block, QByteArrayView behind)
{
    if (id == report::PenDataTimesEncrypted) {
        return {{timedPenFrom(block)}, qFromBigEndian<quint32>(block.data() + 12)};
    }
    PenReport pair = pairFrom(block);
    if (id == report::PenDataOptionEncrypted) {
        pair.pens[0].time = word(behind, 0);
        pair.pens[1].time = word(behind, 2);
    }
    return pair;
}

// Bytes behind the id; 0 for a report that is none of a pen.
qsizetype sizeOf(quint8 id)
{
    switch (id) {
    case report::PenData:
        return PenSize;
    case report::PenDataOption:
        return PenSize + 2;
    case report::PenDataTimes:
        return PenSize + 4;
    case report::PenDataEncrypted:
    case report::PenDataTimesEncrypted:
        return BlockSize;
    case report::PenDataOptionEncrypted:
        return BlockSize + 4;
    default:
        return 0;
    }
}

bool isSealed(quint8 id)
{
    return id == report::PenDataEncrypted || id == report::PenDataOptionEncrypted ||
           id == report::PenDataTimesEncrypted;
}

} // namespace

Result<std::optional<PenReport>> penReportFrom(QByteArrayView report, const OpenBlock &open)
{
    const quint8 id = report.isEmpty() ? 0 : quint8(report[0]);
    const qsizetype size = sizeOf(id);
    if (size == 0) {
        return std::optional<PenReport>();
    }
    if (report.size() != size + 1) {
        return failure(errors::BadFrame);
    }
    const QByteArrayView data = report.sliced(1);
    if (!isSealed(id)) {
        return std::optional(openReport(id, data));
    }
    const Result<QByteArray> block = open ? open(data.first(BlockSize)) : failure(errors::BadFrame);
    if (!block || block->size() != BlockSize) {
        return failure(errors::BadFrame);
    }
    return std::optional(sealedReport(id, *block, data.sliced(BlockSize)));
}

} // namespace tonggui::devices::stu

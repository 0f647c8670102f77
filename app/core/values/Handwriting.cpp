// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Handwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui {

bool Handwriting::isEmpty() const
{
    return std::ranges::all_of(strokes, [](const PenStroke &stroke) { return stroke.empty(); });
}

qint32 Handwriting::duration() const
{
    qint32 last = 0;
    for (const PenStroke &stroke : strokes) {
        if (!stroke.empty()) {
            last = std::max(last, stroke.back().time);
        }
    }
    return last;
}

QJsonObject Handwriting::toJson() const
{
    QJsonArray list;
    for (const PenStroke &stroke : strokes) {
        QJsonArray numbers;
        PenSample before;
        for (const PenSample &sample : stroke) {
            numbers.append(sample.time - before.time);
            numbers.append(sample.x - before.x);
            numbers.append(sample.y - before.y);
            numbers.append(sample.pressure - before.pressure);
            before = sample;
        }
        list.append(numbers);
    }
    return {{u"strokes"_s, list},
            {u"width"_s, width},
            {u"height"_s, height},
            {u"device"_s, device},
            {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
            {u"attempts"_s, attempts}};
}

Result<Handwriting> Handwriting::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Handwriting writing;
    for (const QJsonValue &value : read.array(u"strokes"_s)) {
        const QJsonArray numbers = value.toArray();
        if (numbers.size() % 4 != 0) {
            read.refuse(u"strokes"_s);
            break;
        }
        PenStroke stroke;
        PenSample sample;
        for (qsizetype i = 0; i < numbers.size(); i += 4) {
            sample.time += qint32(numbers[i].toInteger());
            sample.x += qint32(numbers[i + 1].toInteger());
            sample.y += qint32(numbers[i + 2].toInteger());
            sample.pressure += qint32(numbers[i + 3].toInteger());
            stroke.push_back(sample);
        }
        writing.strokes.push_back(std::move(stroke));
    }
    writing.width = qint32(read.integer(u"width"_s));
    writing.height = qint32(read.integer(u"height"_s));
    writing.device = read.text(u"device"_s);
    writing.startedAt = read.dateTime(u"startedAt"_s);
    writing.attempts = int(read.integer(u"attempts"_s));
    return read.finish(std::move(writing));
}

} // namespace tonggui

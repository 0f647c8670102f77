// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/PadLayout.h"

#include "devices/api/EnumText.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array ButtonWords{"finish", "begin-anew", "cancel"};

QJsonArray jsonOf(const PadRectangle &place)
{
    return {place.x, place.y, place.width, place.height};
}

PadRectangle rectangleFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    return {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()};
}

bool liesOn(const PadRectangle &place, const PadPicture &picture)
{
    return !place.isEmpty() && place.x >= 0 && place.y >= 0 && place.width <= picture.width - place.x &&
           place.height <= picture.height - place.y;
}

// qUncompress believes the size that is written in front; it must be the one that is expected.
QByteArray unpacked(const QByteArray &packed, qsizetype size)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) != size) {
        return {};
    }
    return qUncompress(packed);
}

} // namespace

bool PadLayout::isSound() const
{
    if (!picture.isSound() || !liesOn(writing, picture) || !buttons.contains(PadButton::Finish)) {
        return false;
    }
    return std::all_of(buttons.begin(), buttons.end(), [this](const auto &one) { return liesOn(one.second, picture); });
}

QJsonObject PadLayout::toJson() const
{
    QJsonObject places;
    for (const auto &[button, place] : buttons) {
        places[wordOf(ButtonWords, button)] = jsonOf(place);
    }
    return {{u"width"_s, picture.width},
            {u"height"_s, picture.height},
            {u"rgb"_s, base64Json(qCompress(picture.rgb))},
            {u"writing"_s, jsonOf(writing)},
            {u"buttons"_s, places}};
}

Result<PadLayout> PadLayout::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    PadLayout layout;
    const qint64 width = read.integer(u"width"_s);
    const qint64 height = read.integer(u"height"_s);
    if (width < 1 || width > LargestPadSide || height < 1 || height > LargestPadSide) {
        read.refuse(u"width"_s);
        return read.finish(layout);
    }
    layout.picture = {int(width), int(height), unpacked(read.bytes(u"rgb"_s), width * height * 3)};
    layout.writing = rectangleFrom(object[u"writing"_s]);
    const QJsonObject places = read.object(u"buttons"_s);
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (const auto button = fromWord<PadButton>(ButtonWords, it.key())) {
            layout.buttons[*button] = rectangleFrom(it.value());
        }
    }
    if (!layout.isSound()) {
        read.refuse(u"rgb"_s);
    }
    return read.finish(std::move(layout));
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/CardPicture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

constexpr std::array Words{"none", "no-decoder", "refused", "decoded", "simulated"};
constexpr int LongestSide = 1024;

} // namespace

QJsonObject CardPicture::toJson() const
{
    return {{u"outcome"_s, QString::fromLatin1(Words[size_t(outcome)])},
            {u"width"_s, width},
            {u"height"_s, height},
            {u"pixels"_s, base64Json(pixels)},
            {u"detail"_s, detail}};
}

Result<CardPicture> CardPicture::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    CardPicture picture;
    const QString word = read.text(u"outcome"_s);
    const auto found = std::ranges::find(Words, word, [](const char *each) { return QString::fromLatin1(each); });
    if (found == Words.end()) {
        read.refuse(u"outcome"_s);
    } else {
        picture.outcome = PhotoOutcome(found - Words.begin());
    }
    picture.width = int(read.integer(u"width"_s, 0));
    picture.height = int(read.integer(u"height"_s, 0));
    picture.pixels = read.bytes(u"pixels"_s);
    picture.detail = read.optionalText(u"detail"_s);
    const bool isSized =
        picture.width >= 0 && picture.width <= LongestSide && picture.height >= 0 && picture.height <= LongestSide;
    if (!isSized || picture.pixels.size() != qsizetype(picture.width) * picture.height * 3) {
        read.refuse(u"pixels"_s);
    }
    return read.finish(std::move(picture));
}

} // namespace tonggui

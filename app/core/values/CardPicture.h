// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <QByteArray>

namespace tonggui {

// What became of the photo on a card's chip.
enum class PhotoOutcome {
    None,      // the card holds none
    NoDecoder, // nothing is installed here that could decode it
    Refused,   // the decoder did not take it; `detail` has its code
    Decoded,
    Simulated // the picture of a simulated card, which needs no decoder
};

// The holder's picture as the clerk sees it, or why there is none. Personal data like the photo it comes from.
struct CardPicture
{
    PhotoOutcome outcome = PhotoOutcome::None;
    int width = 0;
    int height = 0;
    QByteArray pixels; // 24 bits, blue green red, rows from the top without filling: 102 × 126 are 38556 bytes
    QString detail;    // what a decoder said, "-5"

    [[nodiscard]] bool isThere() const { return !pixels.isEmpty(); }
    bool operator==(const CardPicture &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    // A size that does not go with the pixels is refused.
    [[nodiscard]] static Result<CardPicture> fromJson(const QJsonObject &object);
};

} // namespace tonggui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <variant>
#include <vector>

namespace tonggui::devices {

enum class SlipAlign { Left, Centre, Right };
enum class SlipCut { None, Partial, Full };
enum class QrLevel { L, M, Q, H };

// A line of text; the printer breaks it where it does not fit.
struct SlipText
{
    QString text;
    SlipAlign align = SlipAlign::Left;
    bool isBold = false;
    int width = 1; // 1 … 8 times as wide
    int height = 1;

    bool operator==(const SlipText &) const = default;
};

// A QR symbol of UTF-8 bytes.
struct SlipQr
{
    QString text;
    SlipAlign align = SlipAlign::Centre;
    int module = 6; // dots a square, 1 … 16
    QrLevel level = QrLevel::M;

    bool operator==(const SlipQr &) const = default;
};

// Black and white dots: what the printer's own characters cannot show.
struct SlipPicture
{
    int width = 0; // dots
    int height = 0;
    QByteArray bits; // row by row, ⌈width / 8⌉ bytes each, high bit first, 1 = black
    SlipAlign align = SlipAlign::Left;

    bool operator==(const SlipPicture &) const = default;
};

using SlipPart = std::variant<SlipText, SlipQr, SlipPicture>;

// What is printed on one slip, from top to bottom.
struct TicketSlip
{
    std::vector<SlipPart> parts;
    SlipCut cut = SlipCut::Partial;

    bool operator==(const TicketSlip &) const = default;

    // errors::SlipUnprintable says why no printer could print it; `dots` is the width of the paper.
    [[nodiscard]] Result<void> check(int dots) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TicketSlip> fromJson(const QJsonObject &object);
};

} // namespace tonggui::devices

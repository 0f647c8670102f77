// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <map>

namespace tonggui::devices {

// What a member can press on a pad.
enum class PadButton { Finish, BeginAnew, Cancel };

// In pixels of the pad's screen.
struct PadRectangle
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool contains(int px, int py) const
    {
        return px >= x && py >= y && px < x + width && py < y + height;
    }
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const PadRectangle &) const = default;
};

// A picture as raw bytes: drivers have no graphics library.
struct PadPicture
{
    int width = 0;
    int height = 0;
    QByteArray rgb; // rows of R, G, B, one byte each, without padding

    [[nodiscard]] bool isSound() const
    {
        return width > 0 && height > 0 && rgb.size() == qsizetype(width) * height * 3;
    }
    bool operator==(const PadPicture &) const = default;
};

// What a pad with a screen shows while a member signs. By custom the buttons stand in a strip at the bottom: cancel at
// the left, begin anew in the middle, finish at the right.
struct PadLayout
{
    PadPicture picture;
    PadRectangle writing; // ink outside is not taken
    std::map<PadButton, PadRectangle> buttons;

    // Everything lies on the picture, something can be written on and finished.
    [[nodiscard]] bool isSound() const;
    bool operator==(const PadLayout &) const = default;

    [[nodiscard]] QJsonObject toJson() const; // the picture compressed
    [[nodiscard]] static Result<PadLayout> fromJson(const QJsonObject &object);
};

inline constexpr int LargestPadSide = 2048; // pixels

} // namespace tonggui::devices

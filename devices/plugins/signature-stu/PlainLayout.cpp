// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/PlainLayout.h"

#include <cmath>

namespace tonggui::devices::stu {

namespace {

constexpr int ButtonShare = 6; // the strip is this part of the height
constexpr int LeastStrip = 24; // pixels

// A white picture that is drawn on in black.
class Sheet
{
public:
    explicit Sheet(PadPicture &picture)
        : m_picture(picture)
    {
        picture.rgb.fill('\xFF', qsizetype(picture.width) * picture.height * 3);
    }

    void spot(int x, int y, int size)
    {
        for (int dy = 0; dy < size; ++dy) {
            for (int dx = 0; dx < size; ++dx) {
                blacken(x + dx - size / 2, y + dy - size / 2);
            }
        }
    }

    void line(int x1, int y1, int x2, int y2, int size)
    {
        const int steps = std::max({std::abs(x2 - x1), std::abs(y2 - y1), 1});
        for (int i = 0; i <= steps; ++i) {
            spot(x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps, size);
        }
    }

    void frame(const PadRectangle &place)
    {
        const int right = place.x + place.width - 1;
        const int bottom = place.y + place.height - 1;
        line(place.x, place.y, right, place.y, 1);
        line(place.x, bottom, right, bottom, 1);
        line(place.x, place.y, place.x, bottom, 1);
        line(right, place.y, right, bottom, 1);
    }

    void arc(int x, int y, int radius, int size)
    {
        constexpr double Step = 0.02;
        for (double angle = 0.6; angle < 5.8; angle += Step) {
            spot(x + int(std::lround(radius * std::cos(angle))), y - int(std::lround(radius * std::sin(angle))), size);
        }
    }

private:
    void blacken(int x, int y)
    {
        if (x >= 0 && y >= 0 && x < m_picture.width && y < m_picture.height) {
            m_picture.rgb.replace((qsizetype(y) * m_picture.width + x) * 3, 3, QByteArrayView("\0\0\0", 3));
        }
    }

    PadPicture &m_picture;
};

void drawMark(Sheet &sheet, PadButton button, const PadRectangle &place)
{
    const int x = place.x + place.width / 2;
    const int y = place.y + place.height / 2;
    const int reach = std::max(4, std::min(place.width, place.height) / 3);
    const int size = std::max(2, reach / 4);
    switch (button) {
    case PadButton::Cancel:
        sheet.line(x - reach, y - reach, x + reach, y + reach, size);
        sheet.line(x - reach, y + reach, x + reach, y - reach, size);
        break;
    case PadButton::Finish:
        sheet.line(x - reach, y, x - reach / 3, y + reach, size);
        sheet.line(x - reach / 3, y + reach, x + reach, y - reach, size);
        break;
    case PadButton::BeginAnew:
        sheet.arc(x, y, reach, size);
        sheet.line(x + reach, y - reach, x + reach, y - reach / 4, size);
        sheet.line(x + reach / 4, y - reach / 4, x + reach, y - reach / 4, size);
        break;
    }
}

} // namespace

PadLayout plainLayout(int width, int height)
{
    PadLayout layout;
    layout.picture = {width, height, {}};
    const int strip = std::min(height / 2, std::max(LeastStrip, height / ButtonShare));
    const int top = height - strip;
    const int gap = std::max(1, strip / 12);
    layout.writing = {0, 0, width, top};
    const int third = width / 3;
    layout.buttons = {{PadButton::Cancel, {gap, top + gap, third - 2 * gap, strip - 2 * gap}},
                      {PadButton::BeginAnew, {third + gap, top + gap, third - 2 * gap, strip - 2 * gap}},
                      {PadButton::Finish, {2 * third + gap, top + gap, third - 2 * gap, strip - 2 * gap}}};
    Sheet sheet(layout.picture);
    const int base = top - std::max(4, top / 6);
    sheet.line(width / 12, base, width - width / 12, base, 1);
    for (const auto &[button, place] : layout.buttons) {
        sheet.frame(place);
        drawMark(sheet, button, place);
    }
    return layout;
}

} // namespace tonggui::devices::stu

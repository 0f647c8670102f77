// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/QrMosaic.h"

#include "app/receipts/ReceiptErrors.h"

#include <qrencode.h>

#include <memory>

namespace tonggui::receipts {

namespace {

// Dark modules, taken away as rectangles cover them.
class Modules
{
public:
    explicit Modules(const QRcode &code)
        : m_width(code.width)
        , m_isDark(size_t(code.width) * size_t(code.width))
    {
        for (size_t i = 0; i < m_isDark.size(); ++i) {
            m_isDark[i] = (code.data[i] & 1) != 0;
        }
    }

    [[nodiscard]] bool isDark(int x, int y) const { return m_isDark[size_t(y * m_width + x)]; }

    // The widest run to the right, then as far down as it stays that wide.
    QRect takeFrom(int x, int y)
    {
        int width = 1;
        while (x + width < m_width && isDark(x + width, y)) {
            ++width;
        }
        int height = 1;
        while (y + height < m_width && isRun(x, y + height, width)) {
            ++height;
        }
        for (int row = y; row < y + height; ++row) {
            for (int column = x; column < x + width; ++column) {
                m_isDark[size_t(row * m_width + column)] = false;
            }
        }
        return {x, y, width, height};
    }

private:
    [[nodiscard]] bool isRun(int x, int y, int width) const
    {
        for (int column = x; column < x + width; ++column) {
            if (!isDark(column, y)) {
                return false;
            }
        }
        return true;
    }

    int m_width;
    std::vector<bool> m_isDark;
};

} // namespace

Result<QrMosaic> qrMosaic(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code) {
        return failure(errors::QrTooLong);
    }
    Modules modules(*code);
    QrMosaic mosaic{code->width, {}};
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (modules.isDark(x, y)) {
                mosaic.dark.push_back(modules.takeFrom(x, y));
            }
        }
    }
    return mosaic;
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/GbkText.h"

#include <iconv.h>

#include <array>

namespace tonggui::devices::escpos {

namespace {

// Qt knows GBK only when it was built with ICU; the C library always does.
class Converter
{
public:
    Converter()
        : m_handle(::iconv_open("GBK", "UTF-32LE"))
    {}
    ~Converter()
    {
        if (isOpen()) {
            ::iconv_close(m_handle);
        }
    }
    Q_DISABLE_COPY_MOVE(Converter)

    // Empty when the character has no place in the set.
    [[nodiscard]] QByteArray bytesOf(char32_t character)
    {
        if (character < 0x80) {
            return QByteArray(1, char(character));
        }
        std::array<char, 4> in{char(character), char(character >> 8), char(character >> 16), char(character >> 24)};
        std::array<char, 8> out{};
        char *from = in.data();
        char *to = out.data();
        size_t left = in.size();
        size_t room = out.size();
        if (!isOpen() || ::iconv(m_handle, &from, &left, &to, &room) != 0) {
            return {};
        }
        return QByteArray(out.data(), qsizetype(out.size() - room));
    }

private:
    [[nodiscard]] bool isOpen() const { return m_handle != iconv_t(-1); }

    const iconv_t m_handle;
};

} // namespace

GbkText toGbk(const QString &text)
{
    Converter converter;
    GbkText gbk;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QByteArray bytes = converter.bytesOf(character);
        if (bytes.isEmpty()) {
            ++gbk.replaced;
            gbk.bytes += QByteArray::fromHex("A1FE");
        } else {
            gbk.bytes += bytes;
        }
    }
    return gbk;
}

} // namespace tonggui::devices::escpos

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::devices::vendor {

// Room for what a maker's function writes, with as much again and more behind it: some write more than they say. The
// length that it states is believed only when it can be true.
class VendorBuffer
{
public:
    explicit VendorBuffer(qsizetype most)
        : m_bytes(most + Spare, '\0')
        , m_most(most)
        , m_length(static_cast<unsigned int>(most))
    {}

    [[nodiscard]] unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    [[nodiscard]] char *text() { return m_bytes.data(); }
    [[nodiscard]] unsigned int *length() { return &m_length; }
    [[nodiscard]] int *signedLength() { return reinterpret_cast<int *>(&m_length); }

    [[nodiscard]] qsizetype stated() const { return qsizetype(m_length); }
    [[nodiscard]] bool isHonest() const { return stated() <= m_most; }
    [[nodiscard]] QByteArray taken() const { return m_bytes.left(std::min(stated(), m_most)); }
    [[nodiscard]] QByteArray first(qsizetype count) const { return m_bytes.left(std::min(count, m_most)); }
    [[nodiscard]] QByteArray untilNul() const
    {
        return first(m_most).left(qsizetype(qstrnlen(m_bytes, size_t(m_most))));
    }

private:
    static constexpr qsizetype Spare = 4096;

    QByteArray m_bytes;
    const qsizetype m_most;
    unsigned int m_length; // in: the room; out: what it wrote
};

} // namespace tonggui::devices::vendor

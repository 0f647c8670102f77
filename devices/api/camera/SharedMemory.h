// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <utility>

namespace tonggui::devices {

// A piece of memory that two processes of the same account map. Unmapped when it is destroyed; the name is somebody
// else's business.
class SharedMemory
{
public:
    // Zeroed, reserved to its last byte, closed to other accounts. errors::RingUnusable.
    [[nodiscard]] static Result<SharedMemory> make(const QString &name, qint64 size);
    // What another process made. errors::RingUnusable, also when it is not ours or not of that size.
    [[nodiscard]] static Result<SharedMemory> open(const QString &name, qint64 size);
    static void remove(const QString &name); // the name, not the memory

    SharedMemory(SharedMemory &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {}
    SharedMemory &operator=(SharedMemory &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~SharedMemory();

    [[nodiscard]] uchar *bytes() const { return m_bytes; } // aligned to a page
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    SharedMemory(uchar *bytes, qint64 size)
        : m_bytes(bytes)
        , m_size(size)
    {}
    static Result<SharedMemory> map(int descriptor, qint64 size);

    uchar *m_bytes;
    qint64 m_size;
};

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui {

// Bytes nobody can foretell. Callable from any thread.
class Randomness
{
public:
    virtual ~Randomness() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

// The operating system's generator.
class SystemRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

} // namespace tonggui

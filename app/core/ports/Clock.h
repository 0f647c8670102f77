// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace tonggui {

// Time as the world tells it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // local time with offset
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace tonggui

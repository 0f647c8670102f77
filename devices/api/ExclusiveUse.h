// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "devices/api/DeviceErrors.h"

#include <memory>

namespace tonggui::devices {

// One job at a time. Whoever holds the turn has the device; a second caller is answered errors::Busy at once and
// disturbs nobody.
class ExclusiveUse
{
public:
    using Turn = std::shared_ptr<const bool>; // ends with its last copy; may outlive the ExclusiveUse

    [[nodiscard]] Result<Turn> take()
    {
        if (isTaken()) {
            return failure(errors::Busy);
        }
        Turn turn = std::make_shared<const bool>(true);
        m_turn = turn;
        return turn;
    }

    [[nodiscard]] bool isTaken() const { return !m_turn.expired(); }

private:
    std::weak_ptr<const bool> m_turn;
};

} // namespace tonggui::devices

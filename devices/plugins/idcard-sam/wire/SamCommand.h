// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/idcard/record/SamCodes.h"
#include "devices/plugins/idcard-sam/wire/SamFrame.h"

namespace tonggui::devices::sam {

namespace code = card::code;
using card::errorOf;
using card::isSuccess;

// A request and how much data a successful reply to it may carry. A reply outside of that belongs to an earlier
// request.
struct SamCommand
{
    quint8 command;
    quint8 parameter;
    qsizetype leastData;
    qsizetype mostData;
    char argument = '\0';
    bool hasArgument = false;

    [[nodiscard]] QByteArray frame() const
    {
        return encodeRequest(command, parameter, hasArgument ? QByteArray(1, argument) : QByteArray());
    }
    [[nodiscard]] bool fits(const SamReply &reply) const
    {
        return !isSuccess(reply.sw3) || (reply.data.size() >= leastData && reply.data.size() <= mostData);
    }
};

namespace commands {
inline constexpr SamCommand Status{0x11, 0xFF, 0, 64};
inline constexpr SamCommand SamNumber{0x12, 0xFF, 16, 64};
inline constexpr SamCommand MaximumRfFrame{0x61, 0xFF, 0, 64, 0x50, true};
inline constexpr SamCommand FastestSpeed{0x60, 0x00, 0, 64}; // 115200; answered at the old speed
inline constexpr SamCommand Find{0x20, 0x01, 0, 64};
inline constexpr SamCommand Select{0x20, 0x02, 0, 64};
inline constexpr SamCommand Read{0x30, 0x01, 65, MaximumLength};
inline constexpr SamCommand ReadWithFingerprint{0x30, 0x10, 65, MaximumLength};
inline constexpr SamCommand ReadManagementNumbers{0x30, 0x05, 28, 28}; // 4 + 8 + 16
inline constexpr SamCommand ReadLatestAddress{0x30, 0x03, 0, 600};
} // namespace commands

} // namespace tonggui::devices::sam

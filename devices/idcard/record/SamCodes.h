// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::devices::card {

// SW3, the reader's code in a reply.
namespace code {
inline constexpr quint8 Done = 0x90;
inline constexpr quint8 CardFound = 0x9F;
inline constexpr quint8 RequestDamaged = 0x10;
inline constexpr quint8 RequestLength = 0x11;
inline constexpr quint8 RequestUnknown = 0x21;
inline constexpr quint8 NotRecognised = 0x24;
inline constexpr quint8 CardRefusedReader = 0x31;
inline constexpr quint8 ReaderRefusedCard = 0x32;
inline constexpr quint8 ContentUnproven = 0x33;
inline constexpr quint8 WrongCard = 0x40;
inline constexpr quint8 ReadFailed = 0x41;
inline constexpr quint8 NoRandomNumber = 0x47;
inline constexpr quint8 SelfTestFailed = 0x60;
inline constexpr quint8 NotAuthorised = 0x66;
inline constexpr quint8 NoCard = 0x80;
inline constexpr quint8 SelectFailed = 0x81;
inline constexpr quint8 ItemMissing = 0x91;
} // namespace code

[[nodiscard]] constexpr bool isSuccess(quint8 sw3)
{
    return sw3 == code::Done || sw3 == code::CardFound;
}

// What a code other than success means to the operator; errors::UnknownCode for one that no source lists.
[[nodiscard]] Error errorOf(quint8 sw3);

} // namespace tonggui::devices::card

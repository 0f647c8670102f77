// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/IdCardErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::idCardErrors()
{
    static constexpr std::array all{&NoCard,
                                    &CardLifted,
                                    &SelectFailed,
                                    &ReadFailed,
                                    &WrongCard,
                                    &NotRecognised,
                                    &CardRefusedReader,
                                    &ReaderRefusedCard,
                                    &ContentUnproven,
                                    &NoRandomNumber,
                                    &SelfTestFailed,
                                    &NotAuthorised,
                                    &ItemMissing,
                                    &RequestDamaged,
                                    &RequestLength,
                                    &RequestUnknown,
                                    &UnknownCode,
                                    &UnknownLayout,
                                    &UnreadableRecord,
                                    &NoSamNumber,
                                    &VendorLibraryMissing,
                                    &VendorFunctionMissing,
                                    &VendorCode};
    return all;
}

} // namespace tonggui::devices

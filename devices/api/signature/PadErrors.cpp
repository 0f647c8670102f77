// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/PadErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::padErrors()
{
    static constexpr std::array all{&PadNothingWritten, &PadNotFinished,       &PadCancelled,      &PadInkLost,
                                    &PadOutOfRange,     &PadFlooded,           &PadRefused,        &PadStuck,
                                    &PadNotEncrypted,   &PadKeyExchangeFailed, &PadSessionForeign, &PadPictureUnfit};
    return all;
}

} // namespace tonggui::devices

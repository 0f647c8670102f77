// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/native/Handles.h"

namespace tonggui::crypto::native {

// The subject as an X.500 name in UTF-8: O, OU, serialNumber, CN. X.520 bounds each to 64 characters: longer O, OU and
// CN end in "…"; a longer serial number, or one that is no PrintableString, gives nothing.
[[nodiscard]] NameOwner x500Name(const CertificateSubject &subject);

} // namespace tonggui::crypto::native

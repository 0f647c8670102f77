// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/native/Handles.h"

namespace tonggui::crypto::native {

// Adds what RFC 5280 §4.2 wants of a certificate of this profile: basic constraints, key usages, extended key usages,
// names and key identifiers. `issuer` may be `subject` itself. False when OpenSSL refuses one.
[[nodiscard]] bool addExtensions(X509 *subject, X509 *issuer, const CertificateOrder &order);

} // namespace tonggui::crypto::native

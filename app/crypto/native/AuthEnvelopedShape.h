// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace tonggui::crypto::native {

// Whether `der` is exactly what encryptTo writes: one AuthEnvelopedData (RFC 5083 §2.1) and nothing behind it, version
// 0, one recipient, id-data, AES-256-GCM with a nonce of 12 and a tag of 16 bytes, no other attributes. The library
// takes shorter tags and ignores attributes, which would leave bytes that nobody checks.
[[nodiscard]] bool hasAuthEnvelopedShape(QByteArrayView der);

} // namespace tonggui::crypto::native

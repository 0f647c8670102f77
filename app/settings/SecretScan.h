// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::settings {

// Whether a key's name says that a secret follows: pin, password, pass phrase, token, private key …
[[nodiscard]] bool isSecretName(QStringView key);

// Whether a text is a secret by its own form: a private key in PEM, a signed token, a URL with a password in it.
[[nodiscard]] bool isSecretText(QStringView text);

} // namespace tonggui::settings

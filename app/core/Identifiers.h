// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tonggui {

// Numbers with check digits. All functions take the bare number without blanks.

// Resident identity number, 18 characters: 6 region + 8 birth date + 3 sequence + 1 check (GB 11643, ISO 7064 MOD
// 11-2).
[[nodiscard]] bool isIdentityNumber(QStringView number);
[[nodiscard]] QChar identityCheckDigit(QStringView first17); // '0' … '9' or 'X'; needs 17 digits
[[nodiscard]] std::optional<QDate> birthDateOf(QStringView identityNumber);

// Unified social credit code, 18 characters (GB 32100 MOD 31), with the organisation code's own check digit (GB 11714).
[[nodiscard]] bool isCreditCode(QStringView code);

// Bank card: 13 … 19 digits that pass Luhn (ISO/IEC 7812-1 annex B). No issuer range is asked for.
[[nodiscard]] bool isBankCardNumber(QStringView number);

// Mainland mobile number: 11 digits, 1[3-9]…
[[nodiscard]] bool isMobileNumber(QStringView number);

// GB/T 2261.1: 1 male, 2 female as told by digit 17 of an identity number; 0 unknown for anything else.
[[nodiscard]] int sexOf(QStringView identityNumber);

} // namespace tonggui

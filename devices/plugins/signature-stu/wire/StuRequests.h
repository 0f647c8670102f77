// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/PadLayout.h"
#include "devices/plugins/signature-stu/wire/StuReports.h"

// Reports that are sent to a pad.
namespace tonggui::devices::stu {

[[nodiscard]] QByteArray switchReport(quint8 id, quint8 value); // those of two bytes
[[nodiscard]] QByteArray startCaptureReport(quint32 session);
[[nodiscard]] QByteArray keyReport(quint8 id, const QByteArray &key);
[[nodiscard]] QByteArray inkAreaReport(const PadRectangle &area);
[[nodiscard]] QByteArray clearAreaReport(const PadRectangle &area);
// The picture in blocks of `size` bytes with id and length; the last one is filled up.
[[nodiscard]] QList<QByteArray> imageBlocks(const QByteArray &image, int size);

enum class SymmetricKey : quint8 { Aes128 = 0, Aes192 = 1, Aes256 = 2 };
enum class KeyPadding : quint8 { None = 0, Pkcs1 = 1, Oaep = 2 };
enum class KeyPart : quint8 { Exponent = 0, Modulus = 1, WrappedKey = 2 };
inline constexpr qsizetype KeyPiece = 64; // bytes of a key that travel in one report

[[nodiscard]] QByteArray encryptionTypeReport(SymmetricKey symmetric, KeyPadding padding); // RSA of 2048 bits
[[nodiscard]] QByteArray setPartReport(KeyPart part, const QByteArray &piece);
[[nodiscard]] QByteArray getPartReport(KeyPart part, int index);
[[nodiscard]] QByteArray generateKeyReport();
[[nodiscard]] Result<QByteArray> partFrom(QByteArrayView report); // the piece that was asked for

} // namespace tonggui::devices::stu

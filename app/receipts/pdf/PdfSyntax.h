// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

namespace tonggui::receipts {

// Values as PDF writes them (ISO 32000-1 §7.3, §7.9).

[[nodiscard]] QByteArray utf16WithMark(const QString &text); // the bytes of a text string
[[nodiscard]] QByteArray textString(const QString &text);    // "<FEFF…>", or "(…)" for plain ASCII
[[nodiscard]] QByteArray hexString(const QByteArray &bytes); // "<…>"
[[nodiscard]] QByteArray dateString(const QDateTime &time);  // "(D:20261120103100+08'00')"
[[nodiscard]] QByteArray rectArray(const QRectF &rect);      // "[l b r t]"; its y is the lower edge

// The time of a PDF date, or an invalid one.
[[nodiscard]] QDateTime timeOf(const QByteArray &pdfDate);

// zlib data (RFC 1950) as FlateDecode wants them.
[[nodiscard]] QByteArray deflated(const QByteArray &data);

} // namespace tonggui::receipts

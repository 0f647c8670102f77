// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

namespace tonggui::receipts {

// Values as PDF writes them (ISO 32000-1 §7.3, §7.9).

// A number with at most `decimals` decimals and no more than it needs: "12", ".5", "-3.25".
[[nodiscard]] QByteArray pdfNumber(double value, int decimals = 2);
void appendNumber(QByteArray &bytes, double value, int decimals);

[[nodiscard]] QByteArray literalString(const QByteArray &bytes); // "(…)", escaped where it must be
[[nodiscard]] QByteArray utf16WithMark(const QString &text);     // the bytes of a text string
[[nodiscard]] QByteArray textString(const QString &text);        // "<FEFF…>", or "(…)" for plain ASCII
[[nodiscard]] QByteArray hexString(const QByteArray &bytes);     // "<…>"
[[nodiscard]] QByteArray dateString(const QDateTime &time);      // "(D:20261120103100+08'00')"
[[nodiscard]] QByteArray rectArray(const QRectF &rect);          // "[l b r t]"; its y is the lower edge

// The time of a PDF date, or an invalid one.
[[nodiscard]] QDateTime timeOf(const QByteArray &pdfDate);

// zlib data (RFC 1950) as FlateDecode wants them.
[[nodiscard]] QByteArray deflated(const QByteArray &data);

} // namespace tonggui::receipts

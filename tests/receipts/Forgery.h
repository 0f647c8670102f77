// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CmsSignature.h"
#include "app/receipts/pdf/IncrementalUpdate.h"

#include <functional>
#include <map>

// What somebody can do to a signed file who has no key of the centre: the tools of the attack tests.
namespace tonggui::tests {

using receipts::IncrementalUpdate;
using receipts::StrictPdf;

// The file with a revision behind it.
[[nodiscard]] QByteArray appended(const QByteArray &pdf,
                                  const std::function<void(StrictPdf &, IncrementalUpdate &)> &edit);

// A revision written by hand: entries as "5 1\n0000000000 00001 f\r\n".
[[nodiscard]] QByteArray appendedEntries(const QByteArray &pdf, const QByteArray &entries);

// A dictionary's text with some keys set; an empty value takes the key away.
[[nodiscard]] QByteArray edited(QPDFObjectHandle dictionary, const std::map<std::string, QByteArray> &values);

// Where the parts of a field's signature stand in the file.
struct SignatureSpot
{
    int number = 0;       // of the signature's object
    qsizetype object = 0; // its start
    qsizetype range = 0;  // "/ByteRange["
    qsizetype gap = 0;    // '<'
    qsizetype gapEnd = 0; // behind '>'
    qsizetype end = 0;    // of what is covered
};
[[nodiscard]] SignatureSpot spotOf(const QByteArray &pdf, const QString &field);

[[nodiscard]] QByteArray withByteChanged(QByteArray pdf, qsizetype at, char mask = 1);
[[nodiscard]] QByteArray overwritten(QByteArray pdf, qsizetype at, const QByteArray &bytes);

// Overwrites from `at` to `end`, filling up with blanks.
[[nodiscard]] QByteArray blanked(QByteArray pdf, qsizetype at, qsizetype end, const QByteArray &bytes);

// A real signature over the whole file, in an existing empty field, with a signature dictionary of the forger's choice.
// `twist` may change the CMS before it is put in.
[[nodiscard]] QByteArray signedWith(const QByteArray &pdf, const QString &field, const QByteArray &entries,
                                    const crypto::Identity &signer,
                                    const std::vector<crypto::SignedAttribute> &attributes = {},
                                    const std::function<QByteArray(QByteArray)> &twist = {});

// The object number of what the first page shows, and of the page.
[[nodiscard]] int pageNumber(StrictPdf &pdf);
[[nodiscard]] int contentNumber(StrictPdf &pdf);

// The number of a signature field.
[[nodiscard]] int fieldNumber(StrictPdf &pdf, const QString &field);

} // namespace tonggui::tests

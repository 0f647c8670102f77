// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What the verifier may have to say about a file or one of its signatures.
namespace tonggui::receipts::errors {

// The signature itself.
inline constexpr ErrorDefinition BadByteRange{
    "receipts.bad-byte-range",
    QT_TRANSLATE_NOOP("Errors", "The signature in field %1 does not say properly what it covers."),
    QT_TRANSLATE_NOOP("Errors", "Treat the file as forged. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition GapNotSignature{
    "receipts.gap-not-signature",
    QT_TRANSLATE_NOOP("Errors",
                      "Between the parts that the signature in field %1 covers stands something else than it."),
    QT_TRANSLATE_NOOP("Errors", "Treat the file as forged. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition NotARevision{
    "receipts.not-a-revision",
    QT_TRANSLATE_NOOP("Errors", "What the signature in field %1 covers is not a whole file."),
    QT_TRANSLATE_NOOP("Errors", "Treat the file as forged. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition OtherSignatureShown{
    "receipts.other-signature-shown",
    QT_TRANSLATE_NOOP("Errors", "Field %1 shows another signature than the one that was put there."),
    QT_TRANSLATE_NOOP("Errors", "Treat the file as forged. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition UnknownSignatureKind{
    "receipts.unknown-signature-kind",
    QT_TRANSLATE_NOOP("Errors", "The signature in field %1 is of a kind that cannot be checked here: %2"),
    QT_TRANSLATE_NOOP("Errors", "Check it with the program that made it.")};
inline constexpr ErrorDefinition PenDataDiffer{
    "receipts.pen-data-differ", QT_TRANSLATE_NOOP("Errors", "The pen data do not belong to the signature in field %1."),
    QT_TRANSLATE_NOOP("Errors", "Treat the file as forged. Get the receipt again from the centre.")};

// Who signed.
inline constexpr ErrorDefinition WrongRole{
    "receipts.wrong-role", QT_TRANSLATE_NOOP("Errors", "The one who signed in field %1 may not sign there."),
    QT_TRANSLATE_NOOP("Errors", "Ask the centre who signed and why.")};
inline constexpr ErrorDefinition WrongCase{
    "receipts.wrong-case",
    QT_TRANSLATE_NOOP("Errors", "The member's certificate is for the case %1, the paper for %2."),
    QT_TRANSLATE_NOOP("Errors", "Ask the centre who signed and why.")};
inline constexpr ErrorDefinition NotForSigning{
    "receipts.not-for-signing", QT_TRANSLATE_NOOP("Errors", "The certificate of %1 is not one for signing documents."),
    QT_TRANSLATE_NOOP("Errors", "Ask the centre who signed and why.")};

// What happened to the file after it was signed.
inline constexpr ErrorDefinition ObjectChanged{
    "receipts.object-changed", QT_TRANSLATE_NOOP("Errors", "A part of the file (object %1) was changed after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition ObjectAdded{
    "receipts.object-added",
    QT_TRANSLATE_NOOP("Errors", "A part that nobody signed (object %1) was put into the file after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition CatalogChanged{
    "receipts.catalog-changed",
    QT_TRANSLATE_NOOP("Errors", "How the file opens or is built (%1) was changed after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition PageChanged{
    "receipts.page-changed", QT_TRANSLATE_NOOP("Errors", "A page (%1) was changed after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition AnnotationAdded{
    "receipts.annotation-added", QT_TRANSLATE_NOOP("Errors", "Something was laid over a page after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition FieldAdded{
    "receipts.field-added", QT_TRANSLATE_NOOP("Errors", "A field (%1) was added after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition FieldChanged{
    "receipts.field-changed", QT_TRANSLATE_NOOP("Errors", "A field (%1) was changed after signing."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};
inline constexpr ErrorDefinition TrailingData{
    "receipts.trailing-data", QT_TRANSLATE_NOOP("Errors", "Behind the end of the document the file goes on."),
    QT_TRANSLATE_NOOP("Errors", "Do not rely on what it shows. Get the receipt again from the centre.")};

// Worth knowing, no fault by itself.
inline constexpr ErrorDefinition NotSigned{"receipts.not-signed",
                                           QT_TRANSLATE_NOOP("Errors", "Nobody has signed this file."),
                                           QT_TRANSLATE_NOOP("Errors", "Ask for the signed receipt.")};
inline constexpr ErrorDefinition ClerkMissing{
    "receipts.clerk-missing", QT_TRANSLATE_NOOP("Errors", "The clerk's signature is missing."),
    QT_TRANSLATE_NOOP("Errors", "The receipt is not finished, or was cut back. Ask the centre for the finished one.")};
inline constexpr ErrorDefinition NotStrictDer{
    "receipts.not-strict-der", QT_TRANSLATE_NOOP("Errors", "The signature in field %1 is written in a loose form."),
    QT_TRANSLATE_NOOP("Errors", "Nothing to do: it was checked all the same.")};
inline constexpr ErrorDefinition NoClaimedTime{
    "receipts.no-claimed-time", QT_TRANSLATE_NOOP("Errors", "The signature in field %1 does not say when it was made."),
    QT_TRANSLATE_NOOP("Errors", "Nothing to do: it was checked all the same.")};
inline constexpr ErrorDefinition TimeStampUnchecked{
    "receipts.time-stamp-unchecked", QT_TRANSLATE_NOOP("Errors", "The time stamp in field %1 was not checked."),
    QT_TRANSLATE_NOOP("Errors", "Check it with the program that made it.")};
inline constexpr ErrorDefinition OrphanSignature{
    "receipts.orphan-signature",
    QT_TRANSLATE_NOOP("Errors", "The file holds a signature that no field shows (object %1)."),
    QT_TRANSLATE_NOOP("Errors", "It counts for nothing. Ask where the file comes from.")};
inline constexpr ErrorDefinition ActiveContent{
    "receipts.active-content", QT_TRANSLATE_NOOP("Errors", "The file can act or change by itself (%1)."),
    QT_TRANSLATE_NOOP("Errors", "A receipt never does. Ask where the file comes from.")};

} // namespace tonggui::receipts::errors

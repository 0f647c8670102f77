// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

// What can stop a receipt from being made or signed. What a verifier finds stands in verify/Findings.h.
namespace tonggui::receipts::errors {

inline constexpr ErrorDefinition NoGlyph{
    "receipts.no-glyph", QT_TRANSLATE_NOOP("Errors", "No installed font can print the character “%1” (%2)."),
    QT_TRANSLATE_NOOP("Errors", "Ask IT to install a font that has it, such as the package fonts-hanazono.")};
inline constexpr ErrorDefinition FontMissing{
    "receipts.font-missing", QT_TRANSLATE_NOOP("Errors", "The font %1 cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "Ask IT to install the package fonts-noto-cjk.")};
inline constexpr ErrorDefinition QrTooLong{
    "receipts.qr-too-long", QT_TRANSLATE_NOOP("Errors", "The verification address does not fit into a QR code."),
    QT_TRANSLATE_NOOP("Errors", "Shorten the address in the centre's settings.")};
inline constexpr ErrorDefinition RaggedTable{
    "receipts.ragged-table",
    QT_TRANSLATE_NOOP("Errors", "A table of the receipt has a row with %1 cells under %2 columns."),
    QT_TRANSLATE_NOOP("Errors", "Correct the receipt's description in the service catalogue.")};
inline constexpr ErrorDefinition DraftChanged{
    "receipts.draft-changed", QT_TRANSLATE_NOOP("Errors", "The paper is not the one that was shown for signing."),
    QT_TRANSLATE_NOOP("Errors", "Make the receipt again and let the member sign the new one.")};
inline constexpr ErrorDefinition NoHandwriting{
    "receipts.no-handwriting", QT_TRANSLATE_NOOP("Errors", "There is no handwriting to sign with."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to sign on the screen or pad.")};
inline constexpr ErrorDefinition NoSuchField{
    "receipts.no-such-field", QT_TRANSLATE_NOOP("Errors", "The paper has no empty place for the signature %1."),
    QT_TRANSLATE_NOOP("Errors", "Only receipts made by this program can be signed, each place once and in order.")};
inline constexpr ErrorDefinition NotAPdf{"receipts.not-a-pdf", QT_TRANSLATE_NOOP("Errors", "This is not a PDF file."),
                                         QT_TRANSLATE_NOOP("Errors", "Choose the PDF file of a receipt.")};
inline constexpr ErrorDefinition TooLarge{
    "receipts.too-large", QT_TRANSLATE_NOOP("Errors", "The PDF file is larger or more complex than a receipt can be."),
    QT_TRANSLATE_NOOP("Errors", "Choose the PDF file of a receipt.")};
inline constexpr ErrorDefinition Damaged{"receipts.damaged", QT_TRANSLATE_NOOP("Errors", "The PDF file is damaged."),
                                         QT_TRANSLATE_NOOP("Errors", "Get the receipt again from where it came from.")};
inline constexpr ErrorDefinition Encrypted{
    "receipts.encrypted", QT_TRANSLATE_NOOP("Errors", "The PDF file is locked with a password or certificate."),
    QT_TRANSLATE_NOOP("Errors", "Receipts are never locked. Ask for the receipt itself.")};
inline constexpr ErrorDefinition EvidenceBroken{
    "receipts.evidence-broken", QT_TRANSLATE_NOOP("Errors", "The pen data of the signature cannot be used."),
    QT_TRANSLATE_NOOP("Errors", "Use the receipt as the centre keeps it, and the key it was sealed for.")};

// A failure of this kind with its technical cause for the log.
[[nodiscard]] inline Failure refused(const ErrorDefinition &definition, const QString &cause)
{
    return Failure(Error(definition).because(cause));
}

[[nodiscard]] ErrorCatalogue all(); // with those of verify/Findings.h

} // namespace tonggui::receipts::errors

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptErrors.h"

#include "app/receipts/verify/Findings.h"

namespace tonggui::receipts::errors {

ErrorCatalogue all()
{
    static constexpr const ErrorDefinition *List[] = {
        &NoGlyph,
        &FontMissing,
        &QrTooLong,
        &RaggedTable,
        &DraftChanged,
        &NoHandwriting,
        &NoSuchField,
        &NotAPdf,
        &TooLarge,
        &Damaged,
        &Encrypted,
        &EvidenceBroken,
        &BadByteRange,
        &GapNotSignature,
        &NotARevision,
        &OtherSignatureShown,
        &UnknownSignatureKind,
        &PenDataDiffer,
        &WrongRole,
        &WrongCase,
        &NotForSigning,
        &ObjectChanged,
        &ObjectAdded,
        &CatalogChanged,
        &PageChanged,
        &AnnotationAdded,
        &FieldAdded,
        &FieldChanged,
        &TrailingData,
        &NotSigned,
        &ClerkMissing,
        &NotStrictDer,
        &NoClaimedTime,
        &TimeStampUnchecked,
        &OrphanSignature,
        &ActiveContent,
    };
    return List;
}

} // namespace tonggui::receipts::errors

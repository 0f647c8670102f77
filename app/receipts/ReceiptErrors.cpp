// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptErrors.h"

namespace tonggui::receipts::errors {

ErrorCatalogue all()
{
    static constexpr const ErrorDefinition *List[] = {
        &NoGlyph,     &FontMissing, &QrTooLong, &RaggedTable, &DraftChanged, &NoHandwriting,
        &NoSuchField, &NotAPdf,     &TooLarge,  &Damaged,     &Encrypted,    &EvidenceBroken,
    };
    return List;
}

} // namespace tonggui::receipts::errors

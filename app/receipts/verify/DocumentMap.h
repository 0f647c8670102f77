// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"

#include <map>
#include <set>

namespace tonggui::receipts {

// What the objects of a document are that further signatures may touch. Numbers of indirect objects only.
struct DocumentMap
{
    int form = 0; // 0 when it stands within the catalog
    std::set<int> fieldLists;
    std::set<int> pages;
    std::set<int> annotationLists;
    std::map<int, QString> signatureFields; // fields and their widgets, with the field's name
    std::set<int> validationMaterial;       // dictionaries and lists below /DSS
    std::set<int> ofSignatures;             // signatures, their looks and what hangs on them
};

// May throw what libqpdf throws.
[[nodiscard]] DocumentMap mapOf(StrictPdf &pdf);

} // namespace tonggui::receipts

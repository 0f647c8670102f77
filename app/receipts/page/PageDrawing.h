// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/EmbeddedFont.h"
#include "app/receipts/page/ReceiptPlan.h"

namespace tonggui::receipts {

// The two fonts of a document, by their weight; known in page contents as /R and /B.
struct EmbeddedFonts
{
    EmbeddedFont regular;
    EmbeddedFont bold;

    explicit EmbeddedFonts(const ReceiptFonts &fonts);
    [[nodiscard]] EmbeddedFont &of(Weight weight) { return weight == Weight::Bold ? bold : regular; }
    [[nodiscard]] const EmbeddedFont &of(Weight weight) const { return weight == Weight::Bold ? bold : regular; }

    void noteAll(const ReceiptPlan &plan);
    HPDF_Dict embedInto(HaruDocument &document) const; // the font resources
};

// A page's content, and which element each of its marked contents (MCID = position) belongs to.
struct PageDrawing
{
    QByteArray content;
    std::vector<int> elements;
};

[[nodiscard]] PageDrawing drawPage(const PagePlan &page, const EmbeddedFonts &fonts,
                                   const std::vector<Element> &elements);

[[nodiscard]] const char *roleName(Role role); // H1, P, TD …

} // namespace tonggui::receipts

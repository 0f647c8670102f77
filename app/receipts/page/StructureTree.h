// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/PageDrawing.h"

namespace tonggui::receipts {

// Makes the document a tagged one (ISO 32000-1 §14.7): the plan's elements as a tree, in reading order, with the marked
// contents of each page hung below them.
void addStructureTree(HaruDocument &document, const std::vector<Element> &elements, const std::vector<HPDF_Page> &pages,
                      const std::vector<PageDrawing> &drawings);

} // namespace tonggui::receipts

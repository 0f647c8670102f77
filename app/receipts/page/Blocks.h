// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/ReceiptModel.h"
#include "app/receipts/page/PageFlow.h"

namespace tonggui::receipts {

// The parts of a receipt. Each draws itself at the cursor of the flow and moves it to its lower edge.

// Centre, title, number, copy mark; header pairs, verification code and QR code. errors::QrTooLong.
[[nodiscard]] Result<void> placeHead(PageFlow &flow, const ReceiptModel &model);

void placeHeading(PageFlow &flow, const QString &heading);
void placeGrid(PageFlow &flow, const ReceiptGrid &grid);
void placeAmount(PageFlow &flow, const ReceiptAmount &amount);
void placeTable(PageFlow &flow, const ReceiptTable &table);
void placeSentences(PageFlow &flow, const ReceiptSentences &sentences);

// Three boxes: member, staff, centre. Notes the places of the signature fields in the plan. true when nothing stands
// above them on their page.
bool placeSignatures(PageFlow &flow, const ReceiptModel &model);

// Lines that the foot note takes, and the foot itself on every page of the finished plan.
[[nodiscard]] std::vector<ShapedText> wrappedFootNote(Typesetter &typesetter, const ReceiptModel &model);
void placeFeet(Typesetter &typesetter, ReceiptPlan &plan, const ReceiptModel &model);

// What names the paper on its other pages and in its properties: number of the case or of the business.
[[nodiscard]] QString numberText(const ReceiptModel &model);

} // namespace tonggui::receipts

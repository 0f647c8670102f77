// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/HaruDocument.h"

#include <QDateTime>

namespace tonggui::receipts {

struct DocumentFacts
{
    QString title;
    QString author; // the centre
    QString caseId;
    QDateTime createdAt;
};

// What PDF/A-2b (ISO 19005-2:2011 §6.2.3, §6.6) asks of the document as a whole: XMP metadata, output intent, file
// identifier; and the same facts in the information dictionary, where /TongguiCase holds the case id.
void addArchivalMarks(HaruDocument &document, const DocumentFacts &facts, const QByteArray &fileId);

} // namespace tonggui::receipts

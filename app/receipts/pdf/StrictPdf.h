// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/XrefChain.h"

#include <qpdf/QPDF.hh>

#include <memory>

namespace tonggui::receipts {

// A PDF file as libqpdf reads it without repair, checked against our own reading of its cross references. Objects are
// read when they are asked for. Not for use from two threads at once.
class StrictPdf
{
public:
    // errors::NotAPdf, errors::TooLarge, errors::Damaged, errors::Encrypted.
    [[nodiscard]] static Result<std::unique_ptr<StrictPdf>> open(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<XrefSection> &sections() const { return m_sections; } // the newest first
    [[nodiscard]] const XrefTable &table() const { return m_table; }

    [[nodiscard]] QPDFObjectHandle catalog();
    [[nodiscard]] QPDFObjectHandle object(int number); // null when there is none
    [[nodiscard]] QPDF &document() { return m_document; }

    // Whether something that was read so far was not as it should be.
    [[nodiscard]] bool hasWarnings() { return m_document.anyWarnings(); }

private:
    StrictPdf(QByteArray bytes, std::vector<XrefSection> sections);

    [[nodiscard]] bool isReadAlike();

    const QByteArray m_bytes; // libqpdf reads from here
    const std::vector<XrefSection> m_sections;
    const XrefTable m_table;
    QPDF m_document;
};

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/PdfDictionary.h"
#include "app/receipts/pdf/XrefChain.h"

namespace tonggui::receipts {

// Reads single cross-reference sections for readXrefChain.
class XrefSectionReader
{
public:
    explicit XrefSectionReader(const QByteArray &pdf)
        : m_pdf(pdf)
    {}

    [[nodiscard]] Result<XrefSection> read(qint64 offset);

    // Inflates every object stream of `table` once, so that a reader that does it later without a limit cannot be
    // fooled.
    [[nodiscard]] Result<void> checkObjectStreams(const XrefTable &table);

private:
    // A stream object from its head to its data.
    struct StreamObject
    {
        int number = 0;
        QPDFObjectHandle head;
        QByteArrayView data;
        qint64 end = 0; // behind the data
    };

    [[nodiscard]] Result<StreamObject> readStream(qint64 offset, const XrefTable &table);
    [[nodiscard]] std::optional<qint64> lengthOf(QPDFObjectHandle head, const XrefTable &table) const;
    [[nodiscard]] Result<XrefSection> readTable(qint64 offset);
    [[nodiscard]] Result<XrefSection> readStreamSection(qint64 offset);
    [[nodiscard]] Result<TrailerFacts> trailerFacts(QPDFObjectHandle trailer) const;

    const QByteArray &m_pdf;
    DictionaryParser m_parser;
    qint64 m_budget = limits::Inflated;
};

} // namespace tonggui::receipts

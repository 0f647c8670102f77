// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/StrictPdf.h"

#include "app/receipts/ReceiptErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

StrictPdf::StrictPdf(QByteArray bytes, std::vector<XrefSection> sections)
    : m_bytes(std::move(bytes))
    , m_sections(std::move(sections))
    , m_table(mergedTable(m_sections))
{}

Result<std::unique_ptr<StrictPdf>> StrictPdf::open(const QByteArray &bytes)
{
    Result<std::vector<XrefSection>> sections = readXrefChain(bytes);
    if (!sections) {
        return failure(sections.error());
    }
    std::unique_ptr<StrictPdf> pdf(new StrictPdf(bytes, *std::move(sections)));
    try {
        pdf->m_document.setAttemptRecovery(false);
        pdf->m_document.setSuppressWarnings(true);
        pdf->m_document.processMemoryFile("pdf", pdf->m_bytes.constData(), size_t(pdf->m_bytes.size()));
        if (!pdf->isReadAlike() || !pdf->catalog().isDictionary()) {
            return errors::refused(errors::Damaged, u"two readers see different files"_s);
        }
    } catch (const std::exception &fault) {
        return errors::refused(errors::Damaged, QString::fromUtf8(fault.what()));
    }
    return pdf;
}

bool StrictPdf::isReadAlike()
{
    size_t present = 0;
    for (const auto &[id, theirs] : m_document.getXRefTable()) {
        const auto found = m_table.find(id.getObj());
        if (found == m_table.end()) {
            return false;
        }
        const XrefEntry &ours = found->second;
        const bool isPlain = theirs.getType() == 1 && ours.kind == XrefEntry::Kind::Plain &&
                             ours.place == theirs.getOffset() && ours.index == id.getGen();
        const bool isPacked = theirs.getType() == 2 && ours.kind == XrefEntry::Kind::Packed &&
                              ours.place == theirs.getObjStreamNumber() && ours.index == theirs.getObjStreamIndex();
        if (!isPlain && !isPacked) {
            return false;
        }
        ++present;
    }
    return present == size_t(std::ranges::count_if(
                          m_table, [](const auto &entry) { return entry.second.kind != XrefEntry::Kind::Free; }));
}

QPDFObjectHandle StrictPdf::catalog()
{
    return m_document.getTrailer().getKey("/Root");
}

QPDFObjectHandle StrictPdf::object(int number)
{
    const auto entry = m_table.find(number);
    if (entry == m_table.end() || entry->second.kind == XrefEntry::Kind::Free) {
        return QPDFObjectHandle::newNull();
    }
    return m_document.getObjectByID(number, entry->second.kind == XrefEntry::Kind::Plain ? entry->second.index : 0);
}

} // namespace tonggui::receipts

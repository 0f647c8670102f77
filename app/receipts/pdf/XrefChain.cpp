// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/XrefChain.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/ByteScanner.h"
#include "app/receipts/pdf/XrefSections.h"

#include <set>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr qsizetype HeaderArea = 1024; // readers look for %PDF- this far (ISO 32000-1, implementation note 13)

// The number behind the last "startxref" of the file.
std::optional<qint64> lastStart(const QByteArray &pdf)
{
    const qsizetype keyword = pdf.lastIndexOf("startxref");
    if (keyword < 0) {
        return std::nullopt;
    }
    ByteScanner scanner(pdf, keyword);
    scanner.take("startxref");
    scanner.skipBlanks();
    return scanner.takeNumber();
}

// Behind the line "%%EOF" that follows a section, or where the section ends when there is none.
qint64 behindEndMark(const QByteArray &pdf, qint64 sectionEnd)
{
    const qsizetype mark = pdf.indexOf("%%EOF", sectionEnd);
    if (mark < 0) {
        return sectionEnd;
    }
    ByteScanner scanner(pdf, mark);
    scanner.take("%%EOF");
    scanner.skipLineEnd();
    return scanner.position();
}

} // namespace

Result<std::vector<XrefSection>> readXrefChain(const QByteArray &pdf)
{
    if (!pdf.left(HeaderArea).contains("%PDF-")) {
        return failure(errors::NotAPdf);
    }
    if (pdf.size() > limits::FileSize) {
        return errors::refused(errors::TooLarge, u"file size"_s);
    }
    std::optional<qint64> next = lastStart(pdf);
    if (!next) {
        return errors::refused(errors::Damaged, u"it has no startxref"_s);
    }
    std::vector<XrefSection> sections;
    std::set<qint64> seen;
    XrefSectionReader reader(pdf);
    while (*next >= 0) {
        if (sections.size() >= limits::Sections) {
            return errors::refused(errors::TooLarge, u"revisions"_s);
        }
        Result<XrefSection> section = reader.read(*next);
        if (!section) {
            return failure(section.error());
        }
        if (!seen.insert(*next).second) {
            return errors::refused(errors::Damaged, u"its revisions run in a circle"_s);
        }
        section->end = behindEndMark(pdf, section->end);
        next = section->trailer.previous;
        sections.push_back(*std::move(section));
    }
    if (const Result<void> streams = reader.checkObjectStreams(mergedTable(sections)); !streams) {
        return failure(streams.error());
    }
    return sections;
}

XrefTable mergedTable(const std::vector<XrefSection> &sections)
{
    XrefTable table;
    for (const XrefSection &section : sections) {
        table.insert(section.entries.begin(), section.entries.end()); // the newest comes first and stays
    }
    return table;
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/XrefSections.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/ByteScanner.h"
#include "app/receipts/pdf/PackedRows.h"

#include <set>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

Failure damaged(const QString &cause)
{
    return errors::refused(errors::Damaged, cause);
}

// One line of a table: ten digits, five digits, n or f, and two characters of line end.
std::optional<XrefEntry> tableEntry(ByteScanner &scanner)
{
    scanner.skipBlanks();
    const std::optional<qint64> place = scanner.takeNumber();
    scanner.skipBlanks();
    const std::optional<qint64> generation = scanner.takeNumber();
    scanner.skipBlanks();
    if (!place || !generation || *generation > 65535) {
        return std::nullopt;
    }
    if (scanner.take("n")) {
        // offset 0 is the file's head, never an object: some writers mark unused numbers so
        return *place > 0 ? XrefEntry{XrefEntry::Kind::Plain, *place, int(*generation)} : XrefEntry{};
    }
    return scanner.take("f") ? std::optional(XrefEntry{}) : std::nullopt;
}

bool readSubsection(ByteScanner &scanner, XrefTable &entries)
{
    const std::optional<qint64> first = scanner.takeNumber();
    scanner.skipBlanks();
    const std::optional<qint64> count = scanner.takeNumber();
    if (!first || !count || *first > limits::ObjectNumber || *count > limits::ObjectNumber) {
        return false;
    }
    for (qint64 i = 0; i < *count; ++i) {
        const std::optional<XrefEntry> entry = tableEntry(scanner);
        if (!entry || *first + i > limits::ObjectNumber) {
            return false;
        }
        if (!entries.emplace(int(*first + i), *entry).second) {
            return false; // named twice in one section
        }
    }
    scanner.skipBlanks();
    return true;
}

qint64 wholeNumber(QPDFObjectHandle value, qint64 absent)
{
    return value.isInteger() ? value.getIntValue() : absent;
}

} // namespace

Result<XrefSection> XrefSectionReader::read(qint64 offset)
{
    if (offset < 0 || offset >= m_pdf.size()) {
        return damaged(u"a cross-reference section lies outside the file"_s);
    }
    return ByteScanner(m_pdf, offset).take("xref") ? readTable(offset) : readStreamSection(offset);
}

Result<TrailerFacts> XrefSectionReader::trailerFacts(QPDFObjectHandle trailer) const
{
    const std::map<std::string, QPDFObjectHandle> entries = trailer.getDictAsMap(); // hasKey would follow references
    if (entries.contains("/Encrypt")) {
        return failure(errors::Encrypted);
    }
    if (entries.contains("/XRefStm")) {
        return damaged(u"it mixes two kinds of cross references"_s);
    }
    TrailerFacts facts;
    facts.root = trailer.getKey("/Root").getObjectID();
    facts.info = trailer.getKey("/Info").getObjectID();
    facts.size = wholeNumber(trailer.getKey("/Size"), 0);
    facts.previous = wholeNumber(trailer.getKey("/Prev"), -1);
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() > 0 && id.getArrayItem(0).isString()) {
        facts.firstId = QByteArray::fromStdString(id.getArrayItem(0).getStringValue());
    }
    return facts;
}

Result<XrefSection> XrefSectionReader::readTable(qint64 offset)
{
    XrefSection section;
    section.offset = offset;
    ByteScanner scanner(m_pdf, offset);
    scanner.take("xref");
    scanner.skipBlanks();
    while (!scanner.take("trailer")) {
        if (!readSubsection(scanner, section.entries)) {
            return damaged(u"a cross-reference table cannot be read"_s);
        }
    }
    const qint64 end = m_pdf.indexOf("startxref", scanner.position());
    if (end < 0) {
        return damaged(u"a trailer has no end"_s);
    }
    const Result<QPDFObjectHandle> trailer = m_parser.parse(m_pdf.mid(scanner.position(), end - scanner.position()));
    const Result<TrailerFacts> facts = trailer ? trailerFacts(*trailer) : failure(trailer.error());
    if (!facts) {
        return failure(facts.error());
    }
    section.trailer = *facts;
    section.end = end;
    return section;
}

std::optional<qint64> XrefSectionReader::lengthOf(QPDFObjectHandle head, const XrefTable &table) const
{
    QPDFObjectHandle length = head.getKey("/Length");
    if (!length.isIndirect()) {
        return length.isInteger() ? std::optional<qint64>(length.getIntValue()) : std::nullopt;
    }
    const auto entry = table.find(length.getObjectID());
    if (entry == table.end() || entry->second.kind != XrefEntry::Kind::Plain) {
        return std::nullopt;
    }
    ByteScanner scanner(m_pdf, entry->second.place);
    scanner.takeNumber();
    scanner.skipBlanks();
    scanner.takeNumber();
    scanner.skipBlanks();
    if (!scanner.take("obj")) {
        return std::nullopt;
    }
    scanner.skipBlanks();
    return scanner.takeNumber();
}

Result<XrefSectionReader::StreamObject> XrefSectionReader::readStream(qint64 offset, const XrefTable &table)
{
    ByteScanner scanner(m_pdf, offset);
    const std::optional<qint64> number = scanner.takeNumber();
    scanner.skipBlanks();
    const std::optional<qint64> generation = scanner.takeNumber();
    scanner.skipBlanks();
    if (!number || *number > limits::ObjectNumber || generation != 0 || !scanner.take("obj")) {
        return damaged(u"a stream object cannot be found"_s);
    }
    const qint64 keyword = m_pdf.indexOf("stream", scanner.position());
    if (keyword < 0) {
        return damaged(u"a stream object has no stream"_s);
    }
    Result<QPDFObjectHandle> head = m_parser.parse(m_pdf.mid(scanner.position(), keyword - scanner.position()));
    if (!head) {
        return failure(head.error());
    }
    ByteScanner data(m_pdf, keyword + qsizetype(sizeof "stream") - 1);
    data.skipLineEnd();
    const std::optional<qint64> length = lengthOf(*head, table);
    if (!length || *length < 0 || *length > m_pdf.size() - data.position()) {
        return damaged(u"a stream's length is wrong"_s);
    }
    return StreamObject{int(*number), *head, QByteArrayView(m_pdf).sliced(data.position(), *length),
                        data.position() + *length};
}

Result<XrefSection> XrefSectionReader::readStreamSection(qint64 offset)
{
    Result<StreamObject> stream = readStream(offset, {});
    if (!stream) {
        return failure(stream.error());
    }
    if (!stream->head.getKey("/Type").isNameAndEquals("/XRef")) {
        return damaged(u"there is no cross-reference section where one should be"_s);
    }
    const Result<TrailerFacts> facts = trailerFacts(stream->head);
    const Result<QByteArray> data = inflated(stream->head, stream->data, m_budget);
    if (!facts || !data) {
        return failure(facts ? data.error() : facts.error());
    }
    XrefSection section;
    section.offset = offset;
    section.isStream = true;
    section.streamObject = stream->number;
    section.trailer = *facts;
    section.end = stream->end;
    if (!unpackEntries(stream->head, *data, section.entries)) {
        return damaged(u"a cross-reference stream cannot be read"_s);
    }
    return section;
}

Result<void> XrefSectionReader::checkObjectStreams(const XrefTable &table)
{
    std::set<int> containers;
    for (const auto &[number, entry] : table) {
        if (entry.kind == XrefEntry::Kind::Packed) {
            containers.insert(int(entry.place));
        }
    }
    for (const int container : containers) {
        const auto entry = table.find(container);
        if (entry == table.end() || entry->second.kind != XrefEntry::Kind::Plain) {
            return damaged(u"an object stream is missing"_s);
        }
        const Result<StreamObject> stream = readStream(entry->second.place, table);
        if (!stream) {
            return failure(stream.error());
        }
        if (const Result<QByteArray> data = inflated(stream->head, stream->data, m_budget); !data) {
            return failure(data.error());
        }
    }
    return {};
}

} // namespace tonggui::receipts

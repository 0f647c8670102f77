// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/SignedPart.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/ByteScanner.h"
#include "app/receipts/verify/Findings.h"

#include <algorithm>
#include <array>

namespace tonggui::receipts {

namespace {

std::optional<std::array<qint64, 4>> rangeOf(QPDFObjectHandle signature)
{
    QPDFObjectHandle list = signature.getKey("/ByteRange");
    if (!list.isArray() || list.getArrayNItems() != 4) {
        return std::nullopt;
    }
    std::array<qint64, 4> range{};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle number = list.getArrayItem(i);
        if (!number.isInteger() || number.getIntValue() < 0) {
            return std::nullopt;
        }
        range[size_t(i)] = number.getIntValue();
    }
    return range;
}

bool isInside(const std::array<qint64, 4> &range, qint64 size)
{
    const auto &[first, firstLength, second, secondLength] = range;
    return first == 0 && firstLength > 0 && secondLength > 0 && firstLength < size && second > firstLength + 1 &&
           second <= size && secondLength <= size - second;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isPureHexString(QByteArrayView gap)
{
    return gap.size() > 2 && gap.size() % 2 == 0 && gap.front() == '<' && gap.back() == '>' &&
           std::all_of(gap.begin() + 1, gap.end() - 1, isHexDigit);
}

// The gap is a value within the object that the cross references give for the signature.
bool isWithinObject(const StrictPdf &pdf, QPDFObjectHandle signature, const SignedPart &part)
{
    const auto entry = pdf.table().find(signature.getObjectID());
    if (entry == pdf.table().end() || entry->second.kind != XrefEntry::Kind::Plain ||
        entry->second.place >= part.gapStart) {
        return false;
    }
    const qint64 start = entry->second.place;
    const QByteArray before = pdf.bytes().mid(start, part.gapStart - start);
    return before.trimmed().endsWith("/Contents") && !before.contains("endobj");
}

// %%EOF and at most one end of line stand last in the covered bytes.
bool endsWithRevision(const QByteArray &pdf, qint64 end)
{
    const QByteArray tail = pdf.mid(std::max<qint64>(end - 8, 0), std::min<qint64>(end, 8));
    return tail.endsWith("%%EOF") || tail.endsWith("%%EOF\n") || tail.endsWith("%%EOF\r\n") || tail.endsWith("%%EOF\r");
}

} // namespace

Result<SignedPart> signedPartOf(StrictPdf &pdf, FoundField &field)
{
    const std::optional<std::array<qint64, 4>> range = rangeOf(field.value);
    if (!range || !isInside(*range, pdf.bytes().size())) {
        return failure(errors::BadByteRange, {field.name});
    }
    SignedPart part{(*range)[1], (*range)[2], (*range)[2] + (*range)[3], {}};
    const QByteArrayView gap = QByteArrayView(pdf.bytes()).sliced(part.gapStart, part.gapEnd - part.gapStart);
    QPDFObjectHandle contents = field.value.getKey("/Contents");
    if (!isPureHexString(gap) || !contents.isString() || !isWithinObject(pdf, field.value, part)) {
        return failure(errors::GapNotSignature, {field.name});
    }
    part.contents = QByteArray::fromHex(gap.sliced(1, gap.size() - 2).toByteArray());
    if (part.contents != QByteArray::fromStdString(contents.getStringValue())) {
        return failure(errors::GapNotSignature, {field.name});
    }
    if (!endsWithRevision(pdf.bytes(), part.end)) {
        return failure(errors::NotARevision, {field.name});
    }
    return part;
}

Result<std::shared_ptr<StrictPdf>> signedRevision(const std::shared_ptr<StrictPdf> &whole, FoundField &field,
                                                  const SignedPart &part)
{
    if (part.end == whole->bytes().size()) {
        return whole;
    }
    Result<std::unique_ptr<StrictPdf>> opened = StrictPdf::open(whole->bytes().left(part.end));
    if (!opened) {
        return failure(Error(errors::NotARevision, {field.name}).because(opened.error().toLine()));
    }
    const std::shared_ptr<StrictPdf> revision = *std::move(opened);
    for (FoundField &then : signatureFieldsOf(*revision)) {
        if (then.name != field.name || !then.value.isDictionary()) {
            continue;
        }
        Result<SignedPart> same = signedPartOf(*revision, then);
        const int number = field.value.getObjectID();
        const auto now = whole->table().find(number);
        const auto before = revision->table().find(number);
        if (same && same->end == part.end && same->gapStart == part.gapStart && same->contents == part.contents &&
            then.value.getObjectID() == number && now != whole->table().end() && before != revision->table().end() &&
            now->second == before->second) {
            return revision;
        }
    }
    return failure(errors::OtherSignatureShown, {field.name});
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/IncrementalUpdate.h"

#include "app/crypto/Digest.h"
#include "app/receipts/pdf/PdfSyntax.h"

namespace tonggui::receipts {

namespace {

constexpr int RangeRoom = 3 * 9; // three numbers; limits::FileSize has eight digits
const QByteArray RangeMark = "/ByteRange[0 ";
const QByteArray ContentsMark = "/Contents";

QByteArray padded(qint64 number, int digits, char fill)
{
    return QByteArray::number(number).rightJustified(digits, fill);
}

// Runs of neighbouring object numbers: what a subsection holds.
std::vector<std::pair<int, int>> runsOf(const std::map<int, qint64> &offsets)
{
    std::vector<std::pair<int, int>> runs;
    for (const auto &[number, offset] : offsets) {
        if (!runs.empty() && runs.back().first + runs.back().second == number) {
            ++runs.back().second;
        } else {
            runs.emplace_back(number, 1);
        }
    }
    return runs;
}

} // namespace

QByteArray Signable::digest() const
{
    const qsizetype behind = m_contents + 2 * m_reserve + 2;
    return crypto::sha256(m_pdf.left(m_contents) + m_pdf.mid(behind));
}

QByteArray Signable::filledWith(const QByteArray &cms) const
{
    QByteArray pdf = m_pdf;
    const QByteArray digits = cms.toHex();
    std::copy(digits.begin(), digits.end(), pdf.begin() + m_contents + 1);
    return pdf;
}

IncrementalUpdate::IncrementalUpdate(const StrictPdf &base)
    : m_base(base)
    , m_next(int(base.sections().front().trailer.size))
{
    if (!base.table().empty()) {
        m_next = std::max(m_next, base.table().rbegin()->first + 1);
    }
}

void IncrementalUpdate::set(int number, const QByteArray &body)
{
    m_bodies[number] = body;
}

void IncrementalUpdate::setStream(int number, const QByteArray &entries, const QByteArray &data, bool isDeflated)
{
    const QByteArray stored = isDeflated ? deflated(data) : data;
    m_bodies[number] = "<<" + entries + (isDeflated ? "/Filter/FlateDecode" : "") + "/Length " +
                       QByteArray::number(stored.size()) + ">>\nstream\n" + stored + "\nendstream";
}

void IncrementalUpdate::setSignature(int number, const QByteArray &entries, qsizetype reserve)
{
    m_signature = number;
    m_reserve = reserve;
    m_bodies[number] = "<<" + entries + RangeMark + QByteArray(RangeRoom, ' ') + ']' + ContentsMark + '<' +
                       QByteArray(2 * reserve, '0') + ">>>";
}

int IncrementalUpdate::generationOf(int number) const
{
    const auto entry = m_base.table().find(number);
    return entry != m_base.table().end() && entry->second.kind == XrefEntry::Kind::Plain ? entry->second.index : 0;
}

QByteArray IncrementalUpdate::trailerEntries(const QByteArray &appended) const
{
    const XrefSection &newest = m_base.sections().front();
    const QByteArray id = crypto::sha256(appended).left(16);
    const QByteArray firstId = newest.trailer.firstId.isEmpty() ? id : newest.trailer.firstId;
    QByteArray entries = "/Root " + QByteArray::number(newest.trailer.root) + ' ' +
                         QByteArray::number(generationOf(newest.trailer.root)) + " R";
    if (newest.trailer.info > 0) {
        entries += "/Info " + QByteArray::number(newest.trailer.info) + ' ' +
                   QByteArray::number(generationOf(newest.trailer.info)) + " R";
    }
    return entries + "/ID[" + hexString(firstId) + hexString(id) + "]/Prev " + QByteArray::number(newest.offset);
}

void IncrementalUpdate::appendTable(QByteArray &pdf, const std::map<int, qint64> &offsets,
                                    const QByteArray &trailer) const
{
    const qsizetype start = pdf.size();
    pdf += "xref\n";
    for (const auto &[first, count] : runsOf(offsets)) {
        pdf += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n';
        for (int number = first; number < first + count; ++number) {
            pdf += padded(offsets.at(number), 10, '0') + ' ' + padded(generationOf(number), 5, '0') + " n\r\n";
        }
    }
    pdf += "trailer\n<</Size " + QByteArray::number(m_next) + trailer + ">>\nstartxref\n" + QByteArray::number(start) +
           "\n%%EOF\n";
}

void IncrementalUpdate::appendStream(QByteArray &pdf, std::map<int, qint64> offsets, const QByteArray &trailer) const
{
    const qsizetype start = pdf.size();
    const int number = m_next;
    offsets[number] = start;
    QByteArray index;
    QByteArray rows;
    for (const auto &[first, count] : runsOf(offsets)) {
        index += QByteArray::number(first) + ' ' + QByteArray::number(count) + ' ';
        for (int object = first; object < first + count; ++object) {
            const qint64 offset = offsets[object];
            rows += '\1';
            for (const int shift : {24, 16, 8, 0}) {
                rows += char(offset >> shift);
            }
            rows += char(generationOf(object) >> 8);
            rows += char(generationOf(object));
        }
    }
    pdf += QByteArray::number(number) + " 0 obj\n<</Type/XRef/W[1 4 2]/Index[" + index.trimmed() + "]/Size " +
           QByteArray::number(number + 1) + trailer + "/Length " + QByteArray::number(rows.size()) + ">>\nstream\n" +
           rows + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

IncrementalUpdate::Assembly IncrementalUpdate::assemble() const
{
    Assembly result{m_base.bytes()};
    QByteArray &pdf = result.pdf;
    pdf.reserve(pdf.size() + 2 * m_reserve + 16384);
    if (!pdf.endsWith('\n')) {
        pdf += '\n';
    }
    const qsizetype before = pdf.size();
    std::map<int, qint64> offsets;
    for (const auto &[number, body] : m_bodies) {
        offsets[number] = pdf.size();
        if (number == m_signature) {
            result.signature = pdf.size();
        }
        pdf += QByteArray::number(number) + ' ' + QByteArray::number(generationOf(number)) + " obj\n" + body +
               "\nendobj\n";
    }
    const QByteArray trailer = trailerEntries(pdf.mid(before));
    if (m_base.sections().front().isStream) {
        appendStream(pdf, offsets, trailer);
    } else {
        appendTable(pdf, offsets, trailer);
    }
    return result;
}

QByteArray IncrementalUpdate::finish() const
{
    return assemble().pdf;
}

Signable IncrementalUpdate::finishForSigning() const
{
    Assembly assembly = assemble();
    QByteArray &pdf = assembly.pdf;
    const qsizetype bodyStart = pdf.indexOf("<<", assembly.signature);
    const qsizetype contents = bodyStart + m_bodies.at(m_signature).size() - 2 * m_reserve - 4; // "<…>>>" from the end
    const qsizetype behind = contents + 2 * m_reserve + 2;
    const qsizetype range = contents - ContentsMark.size() - 1 - RangeRoom;
    const QByteArray numbers =
        QByteArray::number(contents) + ' ' + QByteArray::number(behind) + ' ' + QByteArray::number(pdf.size() - behind);
    std::copy(numbers.begin(), numbers.end(), pdf.begin() + range);
    return {pdf, contents, m_reserve};
}

} // namespace tonggui::receipts

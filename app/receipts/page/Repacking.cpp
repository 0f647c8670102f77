// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Repacking.h"

#include "app/receipts/pdf/ByteScanner.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/pdf/XrefChain.h"

#include <map>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr int RowSize = 6; // of the cross-reference stream: /W [1 4 1]

Failure unexpected(const QString &cause)
{
    return failure(Error(tonggui::errors::Internal).because(cause));
}

// An object's text between "obj" and "endobj".
QByteArray bodyAt(const QByteArray &pdf, qint64 offset, qint64 end)
{
    const qsizetype start = pdf.indexOf("obj", offset) + 3;
    const qsizetype stop = pdf.lastIndexOf("endobj", end - 1);
    return stop > start ? pdf.mid(start, stop - start).trimmed() : QByteArray();
}

// Objects by number; what stands between one and the next belongs to it.
std::map<int, QByteArray> bodiesOf(const QByteArray &pdf, const XrefSection &section)
{
    std::map<qint64, int> byOffset;
    for (const auto &[number, entry] : section.entries) {
        if (entry.kind == XrefEntry::Kind::Plain) {
            byOffset.emplace(entry.place, number);
        }
    }
    std::map<int, QByteArray> bodies;
    for (auto at = byOffset.begin(); at != byOffset.end(); ++at) {
        const qint64 end = std::next(at) == byOffset.end() ? section.offset : std::next(at)->first;
        bodies.emplace(at->second, bodyAt(pdf, at->first, end));
    }
    return bodies;
}

class Repacker
{
public:
    explicit Repacker(std::map<int, QByteArray> bodies)
        : m_bodies(std::move(bodies))
        , m_next(m_bodies.rbegin()->first + 1)
    {}

    // false when a stream has no length object.
    bool settleLengths()
    {
        std::set<int> lengths;
        for (auto &[number, body] : m_bodies) {
            if (!isStream(body)) {
                continue;
            }
            const qsizetype key = body.indexOf("/Length ");
            ByteScanner scanner(body, key + 8);
            const std::optional<qint64> object = scanner.takeNumber();
            if (key < 0 || !object || !scanner.take(" 0 R") || !m_bodies.contains(int(*object))) {
                return false;
            }
            body.replace(key, scanner.position() - key, "/Length " + m_bodies.at(int(*object)));
            lengths.insert(int(*object));
        }
        for (const int number : lengths) {
            m_bodies.erase(number);
        }
        return true;
    }

    QByteArray write(const QByteArray &head, const std::set<int> &seldom, const QByteArray &trailer)
    {
        m_pdf = head;
        std::vector<int> groups[2];
        for (const auto &[number, body] : m_bodies) {
            if (isStream(body)) {
                writeObject(number, body);
            } else {
                groups[seldom.contains(number)].push_back(number);
            }
        }
        for (const std::vector<int> &group : groups) {
            writeGroup(group);
        }
        writeXref(trailer);
        return m_pdf;
    }

private:
    static bool isStream(const QByteArray &body) { return body.endsWith("endstream"); }

    void place(int number, XrefEntry::Kind kind, qint64 where, int index)
    {
        m_entries.emplace(number, XrefEntry{kind, where, index});
    }

    void writeObject(int number, const QByteArray &body)
    {
        place(number, XrefEntry::Kind::Plain, m_pdf.size(), 0);
        m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    void writeStream(int number, const QByteArray &entries, const QByteArray &data)
    {
        const QByteArray stored = deflated(data);
        writeObject(number, "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(stored.size()) +
                                ">>\nstream\n" + stored + "\nendstream");
    }

    void writeGroup(const std::vector<int> &group)
    {
        // ISO 32000-1 annex C: an object stream of moderate size; the index of an object must fit into one byte here
        constexpr size_t Most = 250;
        for (size_t first = 0; first < group.size(); first += Most) {
            QByteArray index;
            QByteArray objects;
            const int container = m_next++;
            const size_t last = std::min(group.size(), first + Most);
            for (size_t i = first; i < last; ++i) {
                index += QByteArray::number(group[i]) + ' ' + QByteArray::number(objects.size()) + ' ';
                objects += m_bodies.at(group[i]) + '\n';
                place(group[i], XrefEntry::Kind::Packed, container, int(i - first));
            }
            writeStream(container,
                        "/Type/ObjStm/N " + QByteArray::number(int(last - first)) + "/First " +
                            QByteArray::number(index.size()),
                        index + objects);
        }
    }

    [[nodiscard]] QByteArray rowOf(int number) const
    {
        const auto entry = m_entries.find(number);
        if (entry == m_entries.end()) {
            return QByteArray(RowSize, '\0'); // free
        }
        QByteArray row(1, char(entry->second.kind));
        for (const int shift : {24, 16, 8, 0}) {
            row += char(entry->second.place >> shift);
        }
        return row + char(entry->second.index);
    }

    void writeXref(const QByteArray &trailer)
    {
        const qsizetype start = m_pdf.size();
        place(m_next, XrefEntry::Kind::Plain, start, 0);
        QByteArray rows;
        QByteArray above(RowSize, '\0');
        for (int number = 0; number <= m_next; ++number) {
            const QByteArray row = rowOf(number);
            rows += char(2); // PNG filter "up"
            for (int i = 0; i < RowSize; ++i) {
                rows += char(row[i] - above[i]);
            }
            above = row;
        }
        writeStream(m_next,
                    "/Type/XRef/W[1 4 1]/DecodeParms<</Predictor 12/Columns " + QByteArray::number(RowSize) +
                        ">>/Size " + QByteArray::number(m_next + 1) + trailer,
                    rows);
        m_pdf += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    std::map<int, QByteArray> m_bodies;
    std::map<int, XrefEntry> m_entries;
    int m_next;
    QByteArray m_pdf;
};

} // namespace

Result<QByteArray> repacked(const QByteArray &pdf, const std::set<int> &seldom)
{
    const Result<std::vector<XrefSection>> sections = readXrefChain(pdf);
    if (!sections || sections->size() != 1 || sections->front().entries.size() < 2) {
        return unexpected(u"a draft with more than one revision"_s);
    }
    const XrefSection &section = sections->front();
    const qsizetype firstObject = pdf.indexOf("1 0 obj");
    Repacker repacker(bodiesOf(pdf, section));
    if (firstObject < 0 || !repacker.settleLengths()) {
        return unexpected(u"a draft whose streams have no length objects"_s);
    }
    const QByteArray trailer = "/Root " + QByteArray::number(section.trailer.root) + " 0 R/Info " +
                               QByteArray::number(section.trailer.info) + " 0 R/ID[" +
                               hexString(section.trailer.firstId) + hexString(section.trailer.firstId) + ']';
    return repacker.write(pdf.left(firstObject), seldom, trailer);
}

} // namespace tonggui::receipts

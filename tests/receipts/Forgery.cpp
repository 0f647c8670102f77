// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/Forgery.h"

#include "app/receipts/pdf/SignatureFieldList.h"
#include "tests/support/SmallPki.h"

namespace tonggui::tests {

using receipts::FoundField;
using receipts::Signable;
using receipts::signatureFieldsOf;

namespace {

FoundField fieldOf(StrictPdf &pdf, const QString &name)
{
    for (FoundField &found : signatureFieldsOf(pdf)) {
        if (found.name == name) {
            return found;
        }
    }
    qFatal("no field %s", qPrintable(name));
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

} // namespace

QByteArray appended(const QByteArray &pdf, const std::function<void(StrictPdf &, IncrementalUpdate &)> &edit)
{
    const auto file = need(StrictPdf::open(pdf));
    IncrementalUpdate update(*file);
    edit(*file, update);
    return update.finish();
}

QByteArray appendedEntries(const QByteArray &pdf, const QByteArray &entries)
{
    const auto file = need(StrictPdf::open(pdf));
    const auto &trailer = file->sections().front().trailer;
    return pdf + "xref\n" + entries + "trailer\n<</Size " + QByteArray::number(trailer.size) + "/Root " +
           reference(trailer.root) + "/Info " + reference(trailer.info) + "/Prev " +
           QByteArray::number(file->sections().front().offset) + ">>\nstartxref\n" + QByteArray::number(pdf.size()) +
           "\n%%EOF\n";
}

QByteArray edited(QPDFObjectHandle dictionary, const std::map<std::string, QByteArray> &values)
{
    QByteArray text = "<<";
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        if (!values.contains(key)) {
            text += QByteArray::fromStdString(key) + ' ' + QByteArray::fromStdString(QPDFObjectHandle(value).unparse());
        }
    }
    for (const auto &[key, value] : values) {
        text += value.isEmpty() ? QByteArray() : QByteArray::fromStdString(key) + ' ' + value;
    }
    return text + ">>";
}

SignatureSpot spotOf(const QByteArray &pdf, const QString &field)
{
    const auto file = need(StrictPdf::open(pdf));
    FoundField found = fieldOf(*file, field);
    SignatureSpot spot;
    spot.number = found.value.getObjectID();
    spot.object = file->table().at(spot.number).place;
    spot.range = pdf.indexOf("/ByteRange[", spot.object);
    spot.gap = pdf.indexOf("/Contents<", spot.object) + 9;
    spot.gapEnd = pdf.indexOf('>', spot.gap) + 1;
    QPDFObjectHandle range = found.value.getKey("/ByteRange");
    spot.end = range.getArrayItem(2).getIntValue() + range.getArrayItem(3).getIntValue();
    return spot;
}

QByteArray withByteChanged(QByteArray pdf, qsizetype at, char mask)
{
    pdf[at] = char(pdf[at] ^ mask);
    return pdf;
}

QByteArray overwritten(QByteArray pdf, qsizetype at, const QByteArray &bytes)
{
    return pdf.replace(at, bytes.size(), bytes);
}

QByteArray blanked(QByteArray pdf, qsizetype at, qsizetype end, const QByteArray &bytes)
{
    return pdf.replace(at, end - at, bytes.leftJustified(end - at, ' '));
}

QByteArray signedWith(const QByteArray &pdf, const QString &field, const QByteArray &entries,
                      const crypto::Identity &signer, const std::vector<crypto::SignedAttribute> &attributes,
                      const std::function<QByteArray(QByteArray)> &twist)
{
    const auto file = need(StrictPdf::open(pdf));
    IncrementalUpdate update(*file);
    FoundField found = fieldOf(*file, field);
    const int signature = update.newObject();
    update.set(found.field.getObjectID(), edited(found.field, {{"/V", reference(signature)}}));
    constexpr qsizetype Reserve = 6000;
    update.setSignature(signature, entries, Reserve);
    const Signable signable = update.finishForSigning();
    const QByteArray cms = need(crypto::signCms(signer, signable.digest(), attributes));
    return signable.filledWith(twist ? twist(cms) : cms);
}

int pageNumber(StrictPdf &pdf)
{
    return pdf.catalog().getKey("/Pages").getKey("/Kids").getArrayItem(0).getObjectID();
}

int contentNumber(StrictPdf &pdf)
{
    return pdf.object(pageNumber(pdf)).getKey("/Contents").getObjectID();
}

int fieldNumber(StrictPdf &pdf, const QString &field)
{
    return fieldOf(pdf, field).field.getObjectID();
}

} // namespace tonggui::tests

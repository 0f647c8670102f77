// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/PdfDictionary.h"

#include "app/receipts/ReceiptErrors.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_Function.hh>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

struct BudgetSpent : std::exception
{};

// Nothing, or one Flate.
std::optional<bool> isFlate(QPDFObjectHandle head)
{
    QPDFObjectHandle filter = head.getKey("/Filter");
    if (filter.isNull()) {
        return false;
    }
    if (filter.isArray() && filter.getArrayNItems() == 1) {
        filter = filter.getArrayItem(0);
    }
    return filter.isNameAndEquals("/FlateDecode") ? std::optional(true) : std::nullopt;
}

} // namespace

DictionaryParser::DictionaryParser()
{
    m_context.setSuppressWarnings(true);
    m_context.emptyPDF();
}

Result<QPDFObjectHandle> DictionaryParser::parse(const QByteArray &text)
{
    try {
        QPDFObjectHandle object = QPDFObjectHandle::parse(&m_context, text.toStdString());
        if (object.isDictionary() && m_context.getWarnings().empty()) {
            return object;
        }
    } catch (const std::exception &) {
        // told below
    }
    return errors::refused(errors::Damaged, u"a trailer or stream head cannot be read"_s);
}

Result<QByteArray> inflated(QPDFObjectHandle head, QByteArrayView data, qint64 &budget)
{
    const std::optional<bool> needsInflating = isFlate(head);
    if (!needsInflating) {
        return errors::refused(errors::Damaged, u"an object stream uses an unusual filter"_s);
    }
    if (!*needsInflating) {
        return data.toByteArray();
    }
    QByteArray plain;
    try {
        Pl_Function sink("sink", nullptr, [&](const unsigned char *bytes, size_t size) {
            budget -= qint64(size);
            if (budget < 0) {
                throw BudgetSpent();
            }
            plain.append(reinterpret_cast<const char *>(bytes), qsizetype(size));
        });
        Pl_Flate flate("inflate", &sink, Pl_Flate::a_inflate);
        flate.write(reinterpret_cast<const unsigned char *>(data.data()), size_t(data.size()));
        flate.finish();
    } catch (const BudgetSpent &) {
        return errors::refused(errors::TooLarge, u"its streams inflate without end"_s);
    } catch (const std::exception &) {
        return errors::refused(errors::Damaged, u"a cross-reference or object stream cannot be inflated"_s);
    }
    return plain;
}

} // namespace tonggui::receipts

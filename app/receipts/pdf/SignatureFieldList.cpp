// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/SignatureFieldList.h"

namespace tonggui::receipts {

namespace {

constexpr int DeepestField = 16;
constexpr size_t MostFields = 4096;

class FieldWalker
{
public:
    void walk(QPDFObjectHandle field, const QString &parentName, bool isSignature, int depth)
    {
        if (!field.isDictionary() || depth > DeepestField || m_fields.size() >= MostFields) {
            return;
        }
        QPDFObjectHandle partial = field.getKey("/T");
        QString name = parentName;
        if (partial.isString()) {
            const QString own = QString::fromStdString(partial.getUTF8Value());
            name = parentName.isEmpty() ? own : parentName + u'.' + own;
        }
        QPDFObjectHandle type = field.getKey("/FT");
        const bool isSig = type.isNull() ? isSignature : type.isNameAndEquals("/Sig");
        QPDFObjectHandle kids = field.getKey("/Kids");
        const bool hasFieldKids = kids.isArray() && kids.getArrayNItems() > 0 && kids.getArrayItem(0).isDictionary() &&
                                  kids.getArrayItem(0).hasKey("/T");
        if (hasFieldKids) {
            for (int i = 0; i < kids.getArrayNItems(); ++i) {
                walk(kids.getArrayItem(i), name, isSig, depth + 1);
            }
        } else if (isSig) {
            m_fields.push_back({name, field, field.getKey("/V")});
        }
    }

    std::vector<FoundField> take() { return std::move(m_fields); }

private:
    std::vector<FoundField> m_fields;
};

} // namespace

std::vector<FoundField> signatureFieldsOf(StrictPdf &pdf)
{
    FieldWalker walker;
    QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        walker.walk(fields.getArrayItem(i), {}, false, 0);
    }
    return walker.take();
}

QPDFObjectHandle nextEmptyField(StrictPdf &pdf, const QString &name)
{
    for (FoundField &found : signatureFieldsOf(pdf)) {
        if (found.value.isNull()) {
            return found.name == name && found.field.isIndirect() ? found.field : QPDFObjectHandle::newNull();
        }
    }
    return QPDFObjectHandle::newNull();
}

} // namespace tonggui::receipts

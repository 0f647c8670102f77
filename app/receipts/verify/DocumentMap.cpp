// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/DocumentMap.h"

#include "app/receipts/pdf/SignatureFieldList.h"

namespace tonggui::receipts {

namespace {

constexpr int DeepestTree = 64;

class Mapper
{
public:
    explicit Mapper(StrictPdf &pdf)
        : m_pdf(pdf)
    {}

    DocumentMap map()
    {
        QPDFObjectHandle form = m_pdf.catalog().getKey("/AcroForm");
        m_map.form = form.getObjectID();
        if (form.isDictionary() && form.getKey("/Fields").isIndirect()) {
            m_map.fieldLists.insert(form.getKey("/Fields").getObjectID());
        }
        for (FoundField &found : signatureFieldsOf(m_pdf)) {
            noteField(found.field, found.name);
        }
        notePages(m_pdf.catalog().getKey("/Pages"), 0);
        noteMaterial(m_pdf.catalog().getKey("/DSS"), 0);
        return std::move(m_map);
    }

private:
    void noteField(QPDFObjectHandle field, const QString &name)
    {
        if (field.isIndirect()) {
            m_map.signatureFields.emplace(field.getObjectID(), name);
        }
        QPDFObjectHandle kids = field.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            if (kids.getArrayItem(i).isIndirect()) {
                m_map.signatureFields.emplace(kids.getArrayItem(i).getObjectID(), name);
            }
        }
    }

    void notePages(QPDFObjectHandle node, int depth)
    {
        if (!node.isDictionary() || depth > DeepestTree || !m_seen.insert(node.getObjectID()).second) {
            return;
        }
        QPDFObjectHandle kids = node.getKey("/Kids");
        if (kids.isArray()) {
            for (int i = 0; i < kids.getArrayNItems(); ++i) {
                notePages(kids.getArrayItem(i), depth + 1);
            }
            return;
        }
        m_map.pages.insert(node.getObjectID());
        if (node.getKey("/Annots").isIndirect()) {
            m_map.annotationLists.insert(node.getKey("/Annots").getObjectID());
        }
    }

    void noteMaterial(QPDFObjectHandle value, int depth)
    {
        if (depth > DeepestTree || (value.isIndirect() && !m_seen.insert(value.getObjectID()).second)) {
            return;
        }
        if (value.isIndirect()) {
            m_map.validationMaterial.insert(value.getObjectID());
        }
        if (value.isDictionary()) {
            for (const auto &[key, child] : value.getDictAsMap()) {
                noteMaterial(child, depth + 1);
            }
        }
        for (int i = 0; value.isArray() && i < value.getArrayNItems(); ++i) {
            noteMaterial(value.getArrayItem(i), depth + 1);
        }
    }

    StrictPdf &m_pdf;
    DocumentMap m_map;
    std::set<int> m_seen;
};

} // namespace

DocumentMap mapOf(StrictPdf &pdf)
{
    return Mapper(pdf).map();
}

} // namespace tonggui::receipts

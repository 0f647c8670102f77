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
        noteTree(m_pdf.catalog().getKey("/DSS"), m_map.validationMaterial, 0);
        return std::move(m_map);
    }

private:
    void noteField(QPDFObjectHandle field, const QString &name)
    {
        if (field.isIndirect()) {
            m_map.signatureFields.emplace(field.getObjectID(), name);
        }
        noteOwn(field);
        QPDFObjectHandle kids = field.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            if (kids.getArrayItem(i).isIndirect()) {
                m_map.signatureFields.emplace(kids.getArrayItem(i).getObjectID(), name);
                noteOwn(kids.getArrayItem(i));
            }
        }
    }

    void noteOwn(QPDFObjectHandle field)
    {
        for (const char *key : {"/V", "/AP", "/Lock"}) {
            noteTree(field.isDictionary() ? field.getKey(key) : QPDFObjectHandle::newNull(), m_map.ofSignatures, 0);
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

    // All objects below `value`, but not what it only points at: /Data of a signature's reference is the document.
    void noteTree(QPDFObjectHandle value, std::set<int> &found, int depth)
    {
        if (depth > DeepestTree || (value.isIndirect() && !found.insert(value.getObjectID()).second)) {
            return;
        }
        QPDFObjectHandle dictionary = value.isStream() ? value.getDict() : value;
        if (dictionary.isDictionary()) {
            for (const auto &[key, child] : dictionary.getDictAsMap()) {
                if (key != "/Data" && key != "/Parent" && key != "/P") {
                    noteTree(child, found, depth + 1);
                }
            }
        }
        for (int i = 0; value.isArray() && i < value.getArrayNItems(); ++i) {
            noteTree(value.getArrayItem(i), found, depth + 1);
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

// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/HaruDocument.h"

#include "app/receipts/page/Repacking.h"
#include "app/receipts/pdf/PdfSyntax.h"

#include <hpdf_doc.h>

// Exported by libharu, declared in no header of it.
extern "C" HPDF_Dict HPDF_DictStream_New(HPDF_MMgr mmgr, HPDF_Xref xref);

namespace tonggui::receipts {

namespace {

constexpr HPDF_UINT32 ObjectNumberMask = 0x00FFFFFF;

HPDF_STATUS writeEntries(HPDF_Dict object, HPDF_Stream stream)
{
    const auto *entries = static_cast<const QByteArray *>(object->attr);
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE *>(entries->constData()),
                             HPDF_UINT(entries->size()));
}

void write(HPDF_Stream stream, const QByteArray &bytes)
{
    HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE *>(bytes.constData()), HPDF_UINT(bytes.size()));
}

} // namespace

HaruDocument::HaruDocument()
    : m_document(HPDF_New(nullptr, nullptr))
{
    m_document->pdf_version = HPDF_VER_17;
    HPDF_SetCompressionMode(m_document, HPDF_COMP_ALL);
}

HaruDocument::~HaruDocument()
{
    HPDF_Free(m_document);
}

void HaruDocument::setEntries(HPDF_Dict object, const QByteArray &entries)
{
    object->attr = &m_entries.emplace_back(entries + '\n');
    object->write_fn = writeEntries;
}

HPDF_Dict HaruDocument::addObject(const QByteArray &entries, bool forSigning)
{
    HPDF_Dict object = HPDF_Dict_New(m_document->mmgr);
    HPDF_Xref_Add(m_document->xref, object);
    if (!forSigning) {
        m_seldom.insert(int(object->header.obj_id & ObjectNumberMask));
    }
    setEntries(object, entries);
    return object;
}

HPDF_Dict HaruDocument::addStream(const QByteArray &entries, const QByteArray &data, bool isPlain)
{
    HPDF_Dict object = HPDF_DictStream_New(m_document->mmgr, m_document->xref);
    setEntries(object, isPlain ? entries : entries + "/Filter/FlateDecode");
    write(object->stream, isPlain ? data : deflated(data));
    return object;
}

HPDF_Page HaruDocument::addPage(double width, double height, const QByteArray &content, HPDF_Dict fonts)
{
    HPDF_Page page = HPDF_AddPage(m_document);
    HPDF_Page_SetWidth(page, HPDF_REAL(width));
    HPDF_Page_SetHeight(page, HPDF_REAL(height));
    write(static_cast<HPDF_PageAttr>(page->attr)->stream, content);
    auto *resources = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(page, "Resources", HPDF_OCLASS_DICT));
    HPDF_Dict_Add(resources, "Font", fonts);
    return page;
}

void HaruDocument::addToPage(HPDF_Page page, const char *key, int number)
{
    HPDF_Dict_AddNumber(page, key, number);
}

HPDF_Array HaruDocument::listOf(const std::vector<HPDF_Dict> &objects)
{
    HPDF_Array list = HPDF_Array_New(m_document->mmgr);
    for (HPDF_Dict object : objects) {
        HPDF_Array_Add(list, object);
    }
    return list;
}

void HaruDocument::addToPage(HPDF_Page page, const char *key, const std::vector<HPDF_Dict> &objects)
{
    HPDF_Dict_Add(page, key, listOf(objects));
}

void HaruDocument::addToCatalog(const char *key, HPDF_Dict object)
{
    HPDF_Dict_Add(m_document->catalog, key, object);
}

void HaruDocument::addToCatalog(const char *key, const std::vector<HPDF_Dict> &objects)
{
    HPDF_Dict_Add(m_document->catalog, key, listOf(objects));
}

void HaruDocument::addToCatalog(const char *key, const QByteArray &text)
{
    HPDF_Dict_Add(m_document->catalog, key, HPDF_String_New(m_document->mmgr, text.constData(), nullptr));
}

void HaruDocument::addToInfo(const char *key, const QString &text)
{
    QByteArray bytes = utf16WithMark(text);
    HPDF_Dict_Add(
        m_document->info, key,
        HPDF_Binary_New(m_document->mmgr, reinterpret_cast<HPDF_BYTE *>(bytes.data()), HPDF_UINT(bytes.size())));
}

void HaruDocument::setCreationDate(const QDateTime &time)
{
    const QByteArray text = dateString(time);
    HPDF_Dict_Add(m_document->info, "CreationDate",
                  HPDF_String_New(m_document->mmgr, text.mid(1, text.size() - 2).constData(), nullptr));
}

void HaruDocument::setFileId(const QByteArray &id)
{
    HPDF_Array pair = HPDF_Array_New(m_document->mmgr);
    QByteArray bytes = id;
    for (int i = 0; i < 2; ++i) {
        HPDF_Array_Add(pair, HPDF_Binary_New(m_document->mmgr, reinterpret_cast<HPDF_BYTE *>(bytes.data()),
                                             HPDF_UINT(bytes.size())));
    }
    HPDF_Dict_Add(m_document->trailer, "ID", pair);
}

QByteArray HaruDocument::referenceTo(HPDF_Dict object)
{
    return QByteArray::number(object->header.obj_id & ObjectNumberMask) + " 0 R";
}

Result<QByteArray> HaruDocument::save()
{
    HPDF_SaveToStream(m_document);
    QByteArray bytes(qsizetype(HPDF_GetStreamSize(m_document)), Qt::Uninitialized);
    auto size = HPDF_UINT32(bytes.size());
    HPDF_ResetStream(m_document);
    HPDF_ReadFromStream(m_document, reinterpret_cast<HPDF_BYTE *>(bytes.data()), &size);
    if (const HPDF_STATUS status = HPDF_GetError(m_document); status != HPDF_OK || size != bytes.size()) {
        const QString detail = QString::number(uint(status), 16);
        return failure(Error(tonggui::errors::Internal).because(QStringLiteral("libharu 0x") + detail));
    }
    return repacked(bytes, m_seldom);
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <hpdf.h>

#include <QDateTime>

#include <deque>
#include <set>
#include <vector>

namespace tonggui::receipts {

// A PDF 1.7 document that libharu lays down: pages, objects, cross references. What libharu 2.3 cannot say (composite
// fonts of our making, metadata, form fields) goes in as objects whose entries are written out ready.
// Not for use from two threads at once.
class HaruDocument
{
public:
    HaruDocument();
    ~HaruDocument();
    HaruDocument(const HaruDocument &) = delete;
    HaruDocument &operator=(const HaruDocument &) = delete;

    // An indirect dictionary or stream. `entries` is PDF syntax without the brackets; a stream's data are deflated
    // unless `isPlain`. What a signer needs to read is `forSigning`.
    HPDF_Dict addObject(const QByteArray &entries, bool forSigning = false);
    HPDF_Dict addStream(const QByteArray &entries, const QByteArray &data, bool isPlain = false);
    // Entries that were not known yet, as a field's page.
    void setEntries(HPDF_Dict object, const QByteArray &entries);

    // `fonts` is the dictionary of font resources that `content` names.
    HPDF_Page addPage(double width, double height, const QByteArray &content, HPDF_Dict fonts);
    void addToPage(HPDF_Page page, const char *key, int number);
    void addToPage(HPDF_Page page, const char *key, const std::vector<HPDF_Dict> &objects);

    void addToCatalog(const char *key, HPDF_Dict object);
    void addToCatalog(const char *key, const std::vector<HPDF_Dict> &objects);
    void addToCatalog(const char *key, const QByteArray &text);
    void addToInfo(const char *key, const QString &text);
    void setCreationDate(const QDateTime &time);
    void setFileId(const QByteArray &id);

    // "12 0 R"
    [[nodiscard]] static QByteArray referenceTo(HPDF_Dict object);

    // errors::Internal when libharu refused anything since the beginning.
    [[nodiscard]] Result<QByteArray> save();

private:
    HPDF_Array listOf(const std::vector<HPDF_Dict> &objects);

    HPDF_Doc m_document;
    std::set<int> m_seldom;           // objects a signer need not read
    std::deque<QByteArray> m_entries; // stay where they are: libharu holds pointers
};

} // namespace tonggui::receipts

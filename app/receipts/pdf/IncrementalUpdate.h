// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"

namespace tonggui::receipts {

// A document with an unfilled signature at its end.
class Signable
{
public:
    Signable(QByteArray pdf, qsizetype contents, qsizetype reserve)
        : m_pdf(std::move(pdf))
        , m_contents(contents)
        , m_reserve(reserve)
    {}

    // What the signature covers: all but the signature value with its brackets.
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] bool hasRoomFor(const QByteArray &cms) const { return cms.size() <= m_reserve; }
    [[nodiscard]] QByteArray filledWith(const QByteArray &cms) const;

private:
    QByteArray m_pdf;
    qsizetype m_contents; // offset of '<'
    qsizetype m_reserve;  // bytes of the signature value, two digits each
};

// Appends new and changed objects to a file and leaves every byte of it as it is (ISO 32000-1 §7.5.6), in the file's
// own kind of cross references.
class IncrementalUpdate
{
public:
    explicit IncrementalUpdate(const StrictPdf &base);

    [[nodiscard]] int newObject() { return m_next++; }
    void set(int number, const QByteArray &body);
    void setStream(int number, const QByteArray &entries, const QByteArray &data, bool isDeflated = true);
    // `entries` of the signature dictionary, without ByteRange and Contents; `reserve` in bytes.
    void setSignature(int number, const QByteArray &entries, qsizetype reserve);

    [[nodiscard]] QByteArray finish() const;
    [[nodiscard]] Signable finishForSigning() const; // after setSignature

private:
    struct Assembly
    {
        QByteArray pdf;
        qsizetype signature = -1; // where the signature's object starts
    };

    [[nodiscard]] Assembly assemble() const;
    [[nodiscard]] QByteArray trailerEntries(const QByteArray &appended) const;
    [[nodiscard]] int generationOf(int number) const;
    void appendTable(QByteArray &pdf, const std::map<int, qint64> &offsets, const QByteArray &trailer) const;
    void appendStream(QByteArray &pdf, std::map<int, qint64> offsets, const QByteArray &trailer) const;

    const StrictPdf &m_base;
    int m_next;
    std::map<int, QByteArray> m_bodies;
    int m_signature = 0;
    qsizetype m_reserve = 0;
};

} // namespace tonggui::receipts

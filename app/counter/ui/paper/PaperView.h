// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

namespace tonggui::counter {

// Shows a paper from memory: it never rests in a file of its own.
class PaperView final : public QPdfView
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    void showPaper(const QByteArray &pdf); // empty: none
    [[nodiscard]] bool hasPaper() const { return !m_bytes.data().isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes.data(); }
    [[nodiscard]] int pages() const { return m_document.pageCount(); }

private:
    QBuffer m_bytes; // outlives the document that reads it
    QPdfDocument m_document;
};

} // namespace tonggui::counter

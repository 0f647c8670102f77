// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/PaperView.h"

namespace tonggui::counter {

PaperView::PaperView(QWidget *parent)
    : QPdfView(parent)
{
    setDocument(&m_document);
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Paper"));
}

// Pages are drawn in a thread of their own: it lets go of the document before the document goes.
PaperView::~PaperView()
{
    setDocument(nullptr);
}

void PaperView::showPaper(const QByteArray &pdf)
{
    if (pdf == m_bytes.data()) {
        return;
    }
    setDocument(nullptr); // waits for the page that is being drawn
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    if (!pdf.isEmpty() && m_bytes.open(QIODevice::ReadOnly)) {
        m_document.load(&m_bytes);
    }
    setDocument(&m_document);
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SignaturePanel.h"

#include "widgets/layout/WrapRow.h"

#include <QVBoxLayout>

namespace tonggui::widgets {

SignaturePanel::SignaturePanel(const Clock &clock, QWidget *parent)
    : Themed(parent)
    , m_canvas(new SignatureCanvas(clock, this))
    , m_message(new FieldMessage(this))
    , m_again(new Button({}, ButtonKind::Secondary, this))
    , m_onPaper(new Button({}, ButtonKind::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_canvas, 1);
    column->addWidget(m_message);
    auto *row = new WrapRow(Space::Normal, Space::Small);
    row->addWidget(m_onPaper);
    row->addGap();
    row->addWidget(m_again);
    column->addLayout(row);
    m_again->setMark(Icon::Redo);
    m_onPaper->setMark(Icon::PaperPen);
    m_again->setEnabled(false);
    connect(m_again, &QPushButton::clicked, m_canvas, &SignatureCanvas::clear);
    connect(m_onPaper, &QPushButton::clicked, this, &SignaturePanel::signOnPaperRequested);
    connect(m_canvas, &SignatureCanvas::strokeBegun, this, [this] {
        m_message->setIssue({});
        m_again->setEnabled(true);
    });
    connect(m_canvas, &SignatureCanvas::cleared, this, [this] {
        m_message->setIssue({});
        m_again->setEnabled(false);
    });
    showWords();
}

Result<Handwriting> SignaturePanel::take()
{
    Result<Handwriting> taken = m_canvas->handwriting();
    if (taken) {
        m_message->setIssue({});
    } else {
        m_message->setIssue({Tone::Danger, taken.error().text() + u' ' + taken.error().remedy(), {}});
    }
    return taken;
}

void SignaturePanel::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Snug));
}

void SignaturePanel::showWords()
{
    m_canvas->setPrompt(tr("Please write your name in the box"));
    m_again->setText(tr("Sign anew"));
    m_onPaper->setText(tr("Sign on paper"));
}

void SignaturePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets

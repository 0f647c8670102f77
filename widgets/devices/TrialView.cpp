// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/TrialView.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tonggui::widgets {

TrialView::TrialView(QWidget *parent)
    : Themed(parent)
    , m_picture(new Pictogram)
    , m_mark(new QLabel)
    , m_busy(new BusyMark)
    , m_sentence(new Text({}, {Type::Body, Weight::Bold}))
    , m_remedy(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}))
    , m_code(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}))
    , m_cancel(new Button(tr("Stop")))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->addWidget(m_picture, 0, Qt::AlignTop);
    columns->addWidget(m_mark, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_sentence->wrapped());
    lines->addWidget(m_remedy->wrapped());
    lines->addWidget(m_code->wrapped());
    auto *keys = new QHBoxLayout;
    keys->setSpacing(spaceValue(Space::Small));
    keys->setContentsMargins(0, spaceValue(Space::Small), 0, 0);
    keys->addWidget(m_cancel);
    keys->addWidget(m_busy);
    keys->addStretch();
    lines->addLayout(keys);
    columns->addLayout(lines, 1);
    connect(m_cancel, &QPushButton::clicked, this, &TrialView::cancelled);
    showParts(false);
}

void TrialView::showParts(bool isRunning)
{
    m_picture->setVisible(isRunning && m_picture->picture() != Picture::None);
    m_busy->setVisible(isRunning);
    m_busy->setActive(isRunning);
    m_cancel->setVisible(isRunning);
    m_mark->setVisible(!isRunning);
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    m_code->setVisible(!m_code->text().isEmpty());
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(m_remedy->text());
    m_mark->setAccessibleName(m_sentence->text());
    m_busy->setAccessibleName(m_sentence->text());
    showTone();
}

void TrialView::showRunning(Picture picture, const QString &sentence)
{
    m_tone = Tone::Neutral;
    m_picture->setPicture(picture);
    m_sentence->setText(sentence);
    m_remedy->clear();
    m_code->clear();
    showParts(true);
}

void TrialView::showEnd(Tone tone, const QString &what, const QString &remedy, const QString &code)
{
    m_tone = tone;
    m_sentence->setText(what);
    m_remedy->setText(remedy);
    m_code->setText(code);
    showParts(false);
}

void TrialView::showTone()
{
    const ToneLook look = toneLook(theme(), m_tone);
    m_sentence->setTextColour(m_tone == Tone::Neutral ? Colour::Ink : look.text);
    m_mark->setPixmap(
        iconPixmap(toneIcon(m_tone), theme().glyph(Glyph::IconNormal), theme().colour(look.mark), devicePixelRatioF()));
}

void TrialView::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Snug));
    showTone();
}

void TrialView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Stop"));
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/Notice.h"

#include "widgets/layout/WrapRow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tonggui::widgets {

Notice::Notice(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : Themed(parent)
    , m_tone(tone)
    , m_words(new QWidget(this))
    , m_icon(new QLabel(m_words))
    , m_title(new Text({}, {Type::Body, Weight::Bold}, m_words))
    , m_text(new Text({}, {Type::Note, Weight::Regular, Colour::Ink}, m_words))
    , m_code(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, m_words))
    , m_action(new Button({}, ButtonKind::Secondary, this))
    , m_side(new Button({}, ButtonKind::Secondary, this))
{
    auto *columns = new QHBoxLayout(m_words);
    columns->setContentsMargins({});
    columns->addWidget(m_icon, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title->wrapped());
    lines->addWidget(m_text->wrapped());
    lines->addWidget(m_code->wrapped());
    columns->addLayout(lines, 1);

    auto *row = new WrapRow(Space::Snug, Space::Small);
    setLayout(row);
    row->addWidget(m_words);
    row->setStretching(m_words);
    row->addGap();
    row->addWidget(m_action);
    row->addWidget(m_side);
    m_code->hide();
    m_action->hide();
    m_side->hide();
    connect(m_action, &QPushButton::clicked, this, &Notice::actionChosen);
    connect(m_side, &QPushButton::clicked, this, &Notice::sideActionChosen);
    setTexts(title, text);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    applyThemeAgain();
}

void Notice::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    describe();
}

void Notice::setCode(const QString &code)
{
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
}

void Notice::setError(const Error &error)
{
    setTone(Tone::Danger);
    setTexts(error.text(), error.remedy());
    setCode(error.code());
}

void Notice::setAction(const QString &text, const QKeySequence &key)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    if (!key.isEmpty()) {
        m_action->setKey(key);
    }
}

void Notice::setSideAction(const QString &text)
{
    m_side->setText(text);
    m_side->setVisible(!text.isEmpty());
}

void Notice::describe()
{
    setAccessibleName(m_title->text());
    m_icon->setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void Notice::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Snug);
    const int rise = theme.space(Space::Small);
    layout()->setContentsMargins(side, rise, side, rise);
    m_words->layout()->setSpacing(theme.space(Space::Small));
    const ToneLook look = toneLook(theme, m_tone);
    const int icon = theme.glyph(Glyph::IconNormal);
    m_icon->setPixmap(iconPixmap(toneIcon(m_tone), icon, theme.colour(look.mark), devicePixelRatioF()));
    m_title->setTextColour(m_tone == Tone::Neutral || m_tone == Tone::Info ? Colour::Ink : look.text);
    const bool isTinted = m_tone == Tone::Warning || m_tone == Tone::Danger;
    m_text->setTextColour(isTinted ? look.text : Colour::Muted);
}

void Notice::paintEvent(QPaintEvent *)
{
    ToneLook look = toneLook(theme(), m_tone);
    if (m_tone == Tone::Info) {
        look.ground = Colour::Surface;
        look.edge = {Colour::Hairline, theme().length(Length::EdgeHairline)};
    } else if (m_tone == Tone::Warning) {
        look.edge.width = theme().length(Length::EdgeState);
        look.edge.colour = Colour::WarningEdge;
    }
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), look.ground, look.edge);
}

void Notice::showEvent(QShowEvent *event)
{
    Themed::showEvent(event);
    if (m_tone == Tone::Warning || m_tone == Tone::Danger) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace tonggui::widgets

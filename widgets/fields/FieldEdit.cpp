// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/FieldEdit.h"

#include "widgets/style/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QValidator>

namespace tonggui::widgets {

namespace {

constexpr qsizetype LongestHistory = 100;

// Lets QLineEdit ask a typing rule at every change, also at pastes and commits of an input method.
class RuleValidator final : public QValidator
{
public:
    RuleValidator(TypingRule rule, QObject *parent)
        : QValidator(parent)
        , m_rule(rule)
    {}

    State validate(QString &text, int &caret) const override
    {
        const std::optional<Typed> formed = m_rule({text, caret});
        if (!formed) {
            return Invalid;
        }
        text = formed->text;
        caret = formed->caret;
        return Acceptable;
    }

private:
    TypingRule m_rule;
};

} // namespace

FieldEdit::FieldEdit(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QLineEdit::inputRejected, this, &FieldEdit::refused);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_history.append(m_before);
        if (m_history.size() > LongestHistory) {
            m_history.removeFirst();
        }
        m_before = text;
    });
}

void FieldEdit::setTextType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    applyThemeAgain();
}

void FieldEdit::setLeading(const QString &sign)
{
    m_leading = sign;
    applyThemeAgain();
}

void FieldEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    applyThemeAgain();
}

void FieldEdit::setTrailing(Icon icon, Colour colour)
{
    m_trailing = icon;
    m_trailingColour = colour;
    applyThemeAgain();
}

void FieldEdit::setErrorLook(bool hasError)
{
    setProperty(FieldErrorProperty, hasError);
    update();
}

void FieldEdit::setTypingRule(TypingRule rule, const QString &separators)
{
    setValidator(new RuleValidator(rule, this));
    m_separators = separators;
}

void FieldEdit::showText(const QString &text)
{
    if (text != this->text()) {
        setText(text);
    }
    m_before = this->text();
    m_history.clear();
}

QSize FieldEdit::sizeHint() const
{
    return {Themed::sizeHint().width(), theme().target(Target::Usual, m_type)};
}

QSize FieldEdit::minimumSizeHint() const
{
    return {Themed::minimumSizeHint().width(), theme().target(Target::Usual, m_type)};
}

void FieldEdit::applyTheme(const Theme &theme)
{
    setFont(theme.font(m_type, m_weight));
    const QFontMetrics quiet(theme.font(Type::Value));
    const int gap = theme.space(Space::Small);
    int left = 0;
    int right = 0;
    if (!m_leading.isEmpty()) {
        left = quiet.horizontalAdvance(m_leading) + gap;
    }
    if (m_trailing != Icon::None) {
        right += theme.glyph(Glyph::IconNormal) + gap;
    }
    if (!m_unit.isEmpty()) {
        right += quiet.horizontalAdvance(m_unit) + gap;
    }
    setTextMargins(left, 0, right, 0);
}

QRect FieldEdit::trailingBox() const
{
    const int icon = theme().glyph(Glyph::IconNormal);
    return {width() - theme().space(Space::Snug) - icon, 0, icon, height()};
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    Themed::paintEvent(event);
    QPainter painter(this);
    const int side = theme().space(Space::Snug);
    painter.setFont(theme().font(Type::Value));
    painter.setPen(theme().colour(isEnabled() ? Colour::Muted : Colour::DisabledInk));
    painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter, m_leading);
    int right = width() - side;
    if (m_trailing != Icon::None) {
        paintIcon(painter, m_trailing, trailingBox(), theme().colour(m_trailingColour));
        right = trailingBox().left() - theme().space(Space::Small);
    }
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

bool FieldEdit::isSeparator(int position) const
{
    return position >= 0 && position < text().size() && m_separators.contains(text()[position]);
}

void FieldEdit::skipSeparator(int key)
{
    if (hasSelectedText()) {
        return;
    }
    if (key == Qt::Key_Backspace && isSeparator(cursorPosition() - 1)) {
        setCursorPosition(cursorPosition() - 1);
    } else if (key == Qt::Key_Delete && isSeparator(cursorPosition())) {
        setCursorPosition(cursorPosition() + 1);
    }
}

void FieldEdit::undo()
{
    if (!m_history.isEmpty()) {
        m_before = m_history.takeLast();
        setText(m_before);
        const QStringList kept = m_history;
        Q_EMIT textEdited(text());
        m_history = kept;
    }
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (validator() && event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (!m_separators.isEmpty() && event->modifiers() == Qt::NoModifier) {
        skipSeparator(event->key());
    }
    Themed::keyPressEvent(event);
}

void FieldEdit::mousePressEvent(QMouseEvent *event)
{
    if (m_trailing != Icon::None && trailingBox().contains(event->position().toPoint())) {
        Q_EMIT trailingClicked();
        return;
    }
    Themed::mousePressEvent(event);
}

void FieldEdit::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnIcon = m_trailing != Icon::None && trailingBox().contains(event->position().toPoint());
    setCursor(isOnIcon ? Qt::ArrowCursor : Qt::IBeamCursor);
    Themed::mouseMoveEvent(event);
}

void FieldEdit::focusInEvent(QFocusEvent *event)
{
    Q_EMIT focused();
    Themed::focusInEvent(event);
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    Themed::focusOutEvent(event);
    Q_EMIT unfocused();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT left();
    }
}

} // namespace tonggui::widgets

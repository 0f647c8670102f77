// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/ChoiceField.h"

#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace tonggui::widgets {

namespace {
constexpr int ShortestChoice =
    6; // characters; longer texts are cut by the width of the column, never the column by the text
constexpr int MostVisible = 12;
} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(ShortestChoice);
    setMaxVisibleItems(MostVisible);
    setFocusPolicy(Qt::StrongFocus);
    auto *list = new QListView(this);
    list->setUniformItemSizes(true);
    setView(list);
}

void ChoiceBox::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Value));
    view()->setFont(theme.font(Type::Value));
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && number >= 0 && number <= Qt::Key_9 - Qt::Key_1 && number < count()) {
        setCurrentIndex(number);
        Q_EMIT activated(number);
        return;
    }
    Themed::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    Themed::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT left();
    }
}

ChoiceField::ChoiceField(const QString &label, QWidget *parent)
    : Field(parent)
    , m_box(new ChoiceBox(this))
{
    setEditor(m_box);
    setLabel(label);
    m_box->setPlaceholderText(tr("Please choose"));
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(text()); });
    connect(m_box, &ChoiceBox::left, this, &Field::left);
}

void ChoiceField::setOptions(const std::vector<ChoiceOption> &options)
{
    if (m_options == options) {
        return;
    }
    const QString chosen = text();
    m_options = options;
    m_box->clear();
    for (const ChoiceOption &option : m_options) {
        m_box->addItem(option.text, option.code);
    }
    showText(chosen);
}

QString ChoiceField::text() const
{
    return m_box->currentData().toString();
}

void ChoiceField::showText(const QString &text)
{
    const auto found = std::ranges::find_if(
        m_options, [&](const ChoiceOption &option) { return option.code == text || option.text == text; });
    m_box->setCurrentIndex(found == m_options.cend() ? -1 : int(found - m_options.cbegin()));
    m_box->setToolTip(m_box->currentText());
}

void ChoiceField::setExample(const QString &example)
{
    if (!example.isEmpty()) {
        m_box->setPlaceholderText(example);
    }
}

void ChoiceField::showErrorLook(bool hasError)
{
    m_box->setProperty(FieldErrorProperty, hasError);
    m_box->update();
}

} // namespace tonggui::widgets

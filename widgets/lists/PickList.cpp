// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PickList.h"

#include "widgets/lists/PickDelegate.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tonggui::widgets {

PickList::PickList(QWidget *parent)
    : Themed(parent)
    , m_model(new PickModel(this))
    , m_delegate(new PickDelegate(m_model, this))
    , m_input(new FieldEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing->wrapped(), 1, Qt::AlignTop);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_input->setTrailing(Icon::Search);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    m_nothing->hide();
    connect(m_input, &QLineEdit::textChanged, this, &PickList::onTyped);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { pickRow(index.row()); });
    showWords();
}

void PickList::setRows(std::vector<PickRow> rows)
{
    const QString before = currentId();
    m_model->setRows(std::move(rows));
    selectFirst();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (!before.isEmpty() && m_model->row(index)->id == before) {
            m_list->setCurrentIndex(index);
        }
    }
}

void PickList::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    showWords();
}

void PickList::showPrompt(const QString &prompt)
{
    m_input->setPlaceholderText(prompt);
    m_input->setAccessibleName(prompt);
}

void PickList::clear()
{
    m_input->clear();
    selectFirst();
}

QString PickList::currentId() const
{
    const PickRow *row = m_model->row(m_list->currentIndex());
    return row ? row->id : QString();
}

void PickList::onTyped(const QString &typed)
{
    m_model->setFilter(typed);
    m_delegate->setNumbersShown(typed.isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    selectFirst();
}

void PickList::selectFirst()
{
    m_list->setCurrentIndex({});
    moveBy(1);
}

// To the next row in that direction that can be picked.
void PickList::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int start = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int row = std::clamp(start + rows, 0, std::max(0, last));
    const int step = rows < 0 ? -1 : 1;
    while (row >= 0 && row <= last) {
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(index);
            return;
        }
        row += step;
    }
}

void PickList::pickRow(int row)
{
    const QModelIndex index = m_model->index(row);
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
        m_list->setCurrentIndex(index);
        Q_EMIT picked(m_model->row(index)->id);
    }
}

bool PickList::onKey(const QKeyEvent &event)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    switch (event.key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickRow(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        if (m_input->text().isEmpty()) {
            Q_EMIT escaped();
        } else {
            clear();
        }
        return true;
    default:
        break;
    }
    const int number = event.key() - Qt::Key_1;
    if (m_input->text().isEmpty() && number >= 0 && event.key() <= Qt::Key_9 && number < m_model->rowCount()) {
        pickRow(number);
        return true;
    }
    return false;
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        return onKey(*static_cast<QKeyEvent *>(event));
    }
    return Themed::eventFilter(watched, event);
}

void PickList::showWords()
{
    showPrompt(m_prompt.isEmpty() ? tr("Type a name or a number") : m_prompt);
    m_nothing->setText(tr("Nothing fits. Please type less, or something else."));
    m_list->setAccessibleName(tr("What fits"));
}

void PickList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Themed::changeEvent(event);
}

void PickList::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Snug));
    m_list->doItemsLayout();
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/DateField.h"

#include "widgets/text/DateText.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

// +1, -1, or 0 for any other event.
int stepOf(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return 0;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier) {
        return 0;
    }
    return key->key() == Qt::Key_Up ? 1 : key->key() == Qt::Key_Down ? -1 : 0;
}

bool asksForCalendar(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
}

} // namespace

DateField::DateField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    edit()->setTrailing(Icon::Calendar);
    edit()->setInputMethodHints(Qt::ImhDate);
    connect(edit(), &FieldEdit::trailingClicked, this, &DateField::openCalendar);
    connect(edit(), &FieldEdit::left, this, &DateField::onLeft);
}

DateField::~DateField()
{
    delete m_popup;
}

std::optional<QDate> DateField::day() const
{
    return dateFrom(edit()->text());
}

QString DateField::text() const
{
    const std::optional<QDate> read = day();
    return read ? read->toString(Qt::ISODate) : edit()->text();
}

void DateField::showText(const QString &text)
{
    const std::optional<QDate> read = dateFrom(text);
    TextField::showText(read ? dateText(*read) : text);
}

void DateField::showDay(QDate day)
{
    TextField::showText(dateText(day));
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::take(QDate day)
{
    endRefusal();
    showDay(day);
    Q_EMIT edited(text());
}

void DateField::onLeft()
{
    if (const std::optional<QDate> read = day()) {
        showDay(*read);
    }
}

void DateField::openCalendar()
{
    if (m_popup) {
        return;
    }
    const QDate start = day().value_or(m_today);
    if (!start.isValid()) {
        return;
    }
    m_popup = new CalendarPopup(start, m_today, edit());
    connect(m_popup, &CalendarPopup::chosen, this, &DateField::take);
    m_popup->open();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit()) {
        if (asksForCalendar(event)) {
            openCalendar();
            return true;
        }
        if (const int step = stepOf(event); step != 0 && day()) {
            take(day()->addDays(step));
            return true;
        }
    }
    return TextField::eventFilter(watched, event);
}

void DateField::showErrorLook(bool hasError)
{
    edit()->setErrorLook(hasError);
    edit()->setTrailing(hasError ? Icon::Warning : Icon::Calendar, hasError ? Colour::Danger : Colour::Muted);
}

MonthField::MonthField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    edit()->setInputMethodHints(Qt::ImhDate);
    connect(edit(), &FieldEdit::left, this, &MonthField::onLeft);
}

std::optional<QDate> MonthField::month() const
{
    return monthFrom(edit()->text());
}

QString MonthField::text() const
{
    const std::optional<QDate> read = month();
    return read ? read->toString(u"yyyy-MM"_s) : edit()->text();
}

void MonthField::showText(const QString &text)
{
    const std::optional<QDate> read = monthFrom(text);
    TextField::showText(read ? monthText(*read) : text);
}

void MonthField::onLeft()
{
    if (const std::optional<QDate> read = month()) {
        TextField::showText(monthText(*read));
    }
}

bool MonthField::eventFilter(QObject *watched, QEvent *event)
{
    const int step = watched == edit() ? stepOf(event) : 0;
    if (step != 0 && month()) {
        TextField::showText(monthText(month()->addMonths(step)));
        Q_EMIT edited(text());
        return true;
    }
    return TextField::eventFilter(watched, event);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/Button.h"
#include "widgets/fields/TextField.h"
#include "widgets/gallery/Pages.h"
#include "widgets/layout/Overlay.h"
#include "widgets/status/TopBar.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

} // namespace

QWidget *makeLockPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *lock = new Overlay(page);
    lock->setAccessibleName(words(QT_TRANSLATE_NOOP("Gallery", "Locked")));
    lock->body()->addWidget(new ProductMark);
    lock->body()->addWidget(
        (new Text(words(QT_TRANSLATE_NOOP("Gallery", "This window is locked")), {Type::Title, Weight::Bold}))
            ->wrapped());
    lock->body()->addWidget(
        (new Text(words(QT_TRANSLATE_NOOP("Gallery", "Nothing was lost. The visit goes on where it was.")),
                  {Type::Body, Weight::Regular, Colour::Muted}))
            ->wrapped());
    auto *pin = new TextField(words(QT_TRANSLATE_NOOP("Gallery", "PIN of clerk 0317")));
    pin->edit()->setEchoMode(QLineEdit::Password);
    lock->body()->addWidget(pin);
    auto *unlock = new Button(words(QT_TRANSLATE_NOOP("Gallery", "Unlock")), ButtonKind::Primary);
    unlock->setShownKey(Qt::Key_Return);
    lock->body()->addWidget(unlock);
    QTimer::singleShot(0, lock, &Overlay::open);
    return page;
}

} // namespace tonggui::gallery

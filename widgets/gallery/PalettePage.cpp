// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"
#include "widgets/layout/CommandPalette.h"

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

std::vector<PickRow> commands()
{
    return {
        {.id = u"rent"_s,
         .title = words(QT_TRANSLATE_NOOP("Gallery", "Withdrawal for rent")),
         .explanation = words(QT_TRANSLATE_NOOP("Gallery", "the member rents a home to live in it")),
         .tag = u"S-12"_s,
         .keywords = {u"zftq"_s}},
        {.id = u"next"_s,
         .title = words(QT_TRANSLATE_NOOP("Gallery", "Next visitor")),
         .note = u"F2"_s,
         .unavailable = words(QT_TRANSLATE_NOOP("Gallery", "this visit is not finished"))},
        {.id = u"lock"_s, .title = words(QT_TRANSLATE_NOOP("Gallery", "Lock the counter")), .note = u"F12"_s},
    };
}

} // namespace

QWidget *makePalettePage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins({});
    whole->addWidget(makeFieldsPage(page));
    auto *palette = new CommandPalette(page);
    QTimer::singleShot(0, palette, [palette] { palette->openWith(commands()); });
    return page;
}

} // namespace tonggui::gallery

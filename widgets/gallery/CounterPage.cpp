// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/QueueKey.h"
#include "widgets/gallery/Pages.h"
#include "widgets/status/TopBar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

QWidget *makeCounterPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    auto *top = new TopBar;
    top->setPlace(u"云岭市住房公积金管理中心"_s, u"东湖管理部"_s);
    top->setWindowName(QCoreApplication::translate("Gallery", "Window 3"));
    top->setClerk(u"林知夏"_s, u"0317"_s);
    top->setConnection(true, 0);
    top->setNow(QDateTime(QDate(2026, 11, 20), QTime(10, 24)));
    rows->addWidget(top);
    rows->addStretch();
    return page;
}

} // namespace tonggui::gallery

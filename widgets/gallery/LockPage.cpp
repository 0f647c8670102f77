// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"
#include "widgets/layout/LockOverlay.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

QWidget *makeLockPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *lock = new LockOverlay(page);
    QTimer::singleShot(0, lock, [lock] { lock->lock(u"林知夏"_s, u"0317"_s); });
    return page;
}

} // namespace tonggui::gallery

// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons/Icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr std::array<QLatin1StringView, IconCount> Names{
    ""_L1,        "arrow-right"_L1,  "bank"_L1,         "bell"_L1,          "calendar"_L1,
    "camera"_L1,  "chevron-down"_L1, "chevron-left"_L1, "chevron-right"_L1, "chevron-up"_L1,
    "clock"_L1,   "cross"_L1,        "device"_L1,       "document"_L1,      "eye"_L1,
    "finger"_L1,  "globe"_L1,        "house"_L1,        "id-card"_L1,       "info"_L1,
    "key"_L1,     "keyboard"_L1,     "list"_L1,         "lock"_L1,          "minus"_L1,
    "monitor"_L1, "offline"_L1,      "paper-pen"_L1,    "pause"_L1,         "pen"_L1,
    "person"_L1,  "plus"_L1,         "printer"_L1,      "question"_L1,      "receipt"_L1,
    "redo"_L1,    "refused"_L1,      "search"_L1,       "speaker"_L1,       "star"_L1,
    "swap"_L1,    "tick"_L1,         "transfer"_L1,     "upload"_L1,        "wallet"_L1,
    "warning"_L1,
};

QPixmap drawn(Icon icon, int size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/tonggui/icons/"_s + Names[size_t(icon)] + u".svg"_s).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QString iconName(Icon icon)
{
    return Names[size_t(icon)];
}

QPixmap iconPixmap(Icon icon, int size, const QColor &colour, qreal devicePixelRatio)
{
    if (icon == Icon::None || size <= 0) {
        return {};
    }
    const QString key = u"tonggui/%1/%2/%3/%4"_s.arg(int(icon)).arg(size).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(icon, size, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, Icon icon, const QRect &box, const QColor &colour)
{
    const int size = std::min(box.width(), box.height());
    const QPixmap pixmap = iconPixmap(icon, size, colour, painter.device()->devicePixelRatioF());
    if (!pixmap.isNull()) {
        painter.drawPixmap(box.left() + (box.width() - size) / 2, box.top() + (box.height() - size) / 2, pixmap);
    }
}

} // namespace tonggui::widgets

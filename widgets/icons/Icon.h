// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;

namespace tonggui::widgets {

// The drawings of resources/icons. They have no colour of their own: who draws one names a token.
enum class Icon {
    None,
    ArrowRight,
    Bank,
    Bell,
    Calendar,
    Camera,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Cross,
    Device,
    Document,
    Eye,
    Finger,
    Globe,
    House,
    IdCard,
    Info,
    Key,
    Keyboard,
    List,
    Lock,
    Minus,
    Monitor,
    Offline,
    PaperPen,
    Pause,
    Pen,
    Person,
    Plus,
    Printer,
    Question,
    Receipt,
    Redo,
    Refused,
    Search,
    Speaker,
    Star,
    Swap,
    Tick,
    Transfer,
    Upload,
    Wallet,
    Warning,
};
inline constexpr int IconCount = int(Icon::Warning) + 1;

[[nodiscard]] QString iconName(Icon icon); // "id-card", the file's name without its ending; empty for None

// A square drawing of `size` device-independent pixels; null for None.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor &colour, qreal devicePixelRatio);

// Draws centred in `box`, as large as its smaller side.
void paintIcon(QPainter &painter, Icon icon, const QRect &box, const QColor &colour);

} // namespace tonggui::widgets

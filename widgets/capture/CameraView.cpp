// SPDX-License-Identifier: Apache-2.0
#include "widgets/capture/CameraView.h"

#include "widgets/capture/FrameImage.h"
#include "widgets/icons/Icon.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr double UsualShape = 9.0 / 16;

} // namespace

CameraView::CameraView(const QString &name, QWidget *parent)
    : Themed(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    showWaiting();
}

void CameraView::showFrame(const devices::CameraFrame &frame)
{
    showPicture(imageOf(frame));
}

void CameraView::showPicture(const QImage &picture)
{
    const bool isFirst = m_picture.isNull();
    m_picture = picture;
    m_isWaiting = false;
    if (isFirst && hasPicture()) {
        describe(tr("Live picture"));
    }
    update();
}

void CameraView::showWaiting()
{
    m_isWaiting = true;
    setWords(tr("The camera is starting"), {});
}

void CameraView::showError(const Error &error)
{
    m_isWaiting = false;
    setWords(error.text(), error.remedy());
}

void CameraView::setWords(const QString &title, const QString &text)
{
    m_picture = {};
    m_title = title;
    m_text = text;
    describe(text.isEmpty() ? title : title + u' ' + text);
    update();
}

void CameraView::describe(const QString &state)
{
    if (accessibleDescription() == state) {
        return;
    }
    setAccessibleDescription(state);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (!hasPicture() && !m_isWaiting) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void CameraView::setMirrored(bool isMirrored)
{
    m_isMirrored = isMirrored;
    update();
}

void CameraView::setMarks(std::vector<PictureMark> marks)
{
    m_marks = std::move(marks);
    update();
}

QRect CameraView::pictureRect() const
{
    const QSize size = m_picture.size().scaled(rect().size(), Qt::KeepAspectRatio);
    return QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
}

QSize CameraView::sizeHint() const
{
    const int width = theme().length(Length::PickerWidth);
    return {width, int(width * UsualShape)};
}

QSize CameraView::minimumSizeHint() const
{
    const int width = theme().length(Length::PictureWidth);
    return {width, int(width * UsualShape)};
}

void CameraView::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body));
}

void CameraView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_isWaiting) {
        showWaiting();
    } else if (event->type() == QEvent::LanguageChange && hasPicture()) {
        describe(tr("Live picture"));
    }
    Themed::changeEvent(event);
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), Colour::SurfaceQuiet,
                    {Colour::Hairline, theme().length(Length::EdgeHairline)});
    if (hasPicture()) {
        paintPicture(painter);
        paintMarks(painter);
    } else {
        paintWords(painter);
    }
}

void CameraView::paintPicture(QPainter &painter)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect place = pictureRect();
    if (m_isMirrored) {
        painter.translate(place.left() + place.right() + 1, 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(place, m_picture);
}

void CameraView::paintMarks(QPainter &painter)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture = pictureRect();
    for (const PictureMark &mark : m_marks) {
        const double left = m_isMirrored ? 1 - mark.place.right() : mark.place.left();
        const QRectF box(picture.left() + left * picture.width(), picture.top() + mark.place.top() * picture.height(),
                         mark.place.width() * picture.width(), mark.place.height() * picture.height());
        const double radius = theme().length(Length::Radius);
        // Two lines, so that one of them is seen on any picture.
        painter.setPen(QPen(theme().colour(Colour::Surface), theme().length(Length::EdgeSign) * 2));
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(QPen(theme().colour(toneLook(theme(), mark.tone).mark), theme().length(Length::EdgeSign)));
        painter.drawRoundedRect(box, radius, radius);
    }
}

void CameraView::paintWords(QPainter &painter)
{
    const int gap = theme().space(Space::Normal);
    const QRect inside = rect().adjusted(gap, gap, -gap, -gap);
    const QFont titleFont = theme().font(Type::Value, Weight::Medium);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect title = QFontMetrics(titleFont).boundingRect(inside, flags, m_title);
    const QRect text = m_text.isEmpty() ? QRect() : fontMetrics().boundingRect(inside, flags, m_text);
    const int words = title.height() + (m_text.isEmpty() ? 0 : theme().space(Space::Small) + text.height());
    const int room = inside.height() - words - gap;
    const int icon = std::min(room, theme().glyph(Glyph::Mark) + theme().space(Space::Wide));
    int top = inside.top() + std::max(0, (inside.height() - words - std::max(0, icon + gap)) / 2);
    if (icon > theme().glyph(Glyph::IconSmall)) {
        const QRect box(inside.center().x() - icon / 2, top, icon, icon);
        paintIcon(painter, Icon::Camera, box, theme().colour(Colour::LineControl));
        top += icon + gap;
    }
    painter.setFont(titleFont);
    painter.setPen(theme().colour(m_isWaiting ? Colour::Muted : Colour::Ink));
    painter.drawText(QRect(inside.left(), top, inside.width(), title.height()), flags, m_title);
    painter.setFont(font());
    painter.setPen(theme().colour(Colour::Muted));
    const int textTop = top + title.height() + theme().space(Space::Small);
    painter.drawText(QRect(inside.left(), textTop, inside.width(), inside.bottom() - textTop), flags, m_text);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/Portrait.h"

#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

namespace tonggui::widgets {

Portrait::Portrait(const QString &caption, QWidget *parent)
    : Themed(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCaption(caption);
}

void Portrait::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    update();
}

void Portrait::setImage(const QImage &image)
{
    m_image = image;
    update();
}

QSize Portrait::sizeHint() const
{
    const int width = theme().length(Length::PhotoWidth);
    return {width, heightForWidth(width)};
}

QSize Portrait::minimumSizeHint() const
{
    ensurePolished();
    const int width = std::max(theme().length(Length::PhotoWidth) / 2,
                               fontMetrics().horizontalAdvance(m_caption) + theme().space(Space::Small));
    return {width, theme().lineHeight(Type::Note)};
}

int Portrait::heightForWidth(int width) const
{
    const int picture = width * theme().length(Length::PhotoHeight) / theme().length(Length::PhotoWidth);
    return std::min(picture, theme().length(Length::PhotoHeight)) + theme().target(Target::Smallest, Type::Note);
}

void Portrait::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Note));
}

void Portrait::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), Colour::Surface,
                    {Colour::Hairline, theme().length(Length::EdgeHairline)});
    const int caption = theme().target(Target::Smallest, Type::Note);
    const int edge = theme().length(Length::EdgeHairline);
    const QRect picture = rect().adjusted(edge, edge, -edge, -caption);
    painter.setClipRect(picture);
    paintRoundedBox(painter, theme(), picture.adjusted(0, 0, 0, caption), Colour::SurfaceQuiet, {});
    if (m_image.isNull()) {
        const int size = std::min(picture.width(), picture.height()) / 2;
        paintIcon(painter, Icon::Person, QRect(picture.center() - QPoint(size / 2, size / 2), QSize(size, size)),
                  theme().colour(Colour::LineControl));
    } else {
        const QImage scaled = m_image.scaled(picture.size() * devicePixelRatioF(), Qt::KeepAspectRatioByExpanding,
                                             Qt::SmoothTransformation);
        const QSize size = scaled.size() / devicePixelRatioF();
        painter.drawImage(QRect(picture.center() - QPoint(size.width() / 2, size.height() / 2), size), scaled);
    }
    painter.setClipping(false);
    painter.setPen(theme().colour(Colour::Muted));
    painter.drawText(rect().adjusted(0, height() - caption, 0, 0), Qt::AlignCenter, m_caption);
}

} // namespace tonggui::widgets

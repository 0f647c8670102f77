// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraErrors.h"
#include "widgets/capture/CameraView.h"
#include "widgets/gallery/Pages.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QTimer>

using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

constexpr QSize PictureSize(640, 480);
constexpr std::chrono::milliseconds PictureGap(40);
constexpr int Positions = 64;

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

// A head and shoulders that sway.
QImage drawnPicture(const Theme &theme, int position)
{
    QImage picture(PictureSize, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, 0, picture.height());
    ground.setColorAt(0, theme.colour(Colour::PrimarySoft));
    ground.setColorAt(1, theme.colour(Colour::SurfaceQuiet));
    painter.fillRect(picture.rect(), ground);
    const int sway = std::abs(position - Positions / 2);
    const QPoint centre(picture.width() / 2 + sway, picture.height() / 2);
    const int radius = picture.height() / 5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Muted));
    painter.drawEllipse(centre, radius, radius * 6 / 5);
    painter.drawEllipse(centre + QPoint(0, radius * 3), radius * 2, radius * 3 / 2);
    return picture;
}

void runPictures(CameraView *view)
{
    auto *timer = new QTimer(view);
    auto position = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, view, [view, position] {
        *position = (*position + 1) % Positions;
        view->showPicture(drawnPicture(view->theme(), *position));
    });
    view->showPicture(drawnPicture(view->theme(), 0));
    timer->start(PictureGap);
}

} // namespace

QWidget *makeCameraPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    Card *live = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Live picture")),
                         words(QT_TRANSLATE_NOOP("Gallery", "as in a mirror, with a face that was found")));
    auto *mirror = new CameraView(words(QT_TRANSLATE_NOOP("Gallery", "Camera for the member")));
    mirror->setMirrored(true);
    mirror->setMarks({{QRectF(0.36, 0.24, 0.34, 0.52), Tone::Success}});
    runPictures(mirror);
    live->body()->addWidget(mirror);

    Card *without = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "No picture")),
                            words(QT_TRANSLATE_NOOP("Gallery", "why, and what to do now")));
    live->setMinimumHeight(mirror->sizeHint().height());
    auto *starting = new CameraView(words(QT_TRANSLATE_NOOP("Gallery", "Camera that is starting")));
    auto *frozen = new CameraView(words(QT_TRANSLATE_NOOP("Gallery", "Camera that is frozen")));
    frozen->showError(Error(devices::errors::PictureFrozen));
    without->body()->addWidget(starting);
    without->body()->addWidget(frozen);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

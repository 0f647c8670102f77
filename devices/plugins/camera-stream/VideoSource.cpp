// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/VideoSource.h"

#include "app/imaging/ImagingErrors.h"
#include "app/imaging/Painting.h"
#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::streamcamera {

VideoSource::VideoSource(std::shared_ptr<FrameGate> gate, const QString &place, ProbeTimes times)
    : ProbedSource(std::move(gate), place, times)
    , m_reader(place, {.open = times.open, .read = times.open})
{
    connect(&m_reader, &imaging::VideoReader::opened, this, [this](const imaging::VideoShape &shape) {
        cameAlive({{shape.width, shape.height}, shape.fps});
    });
    connect(&m_reader, &imaging::VideoReader::failed, this, &VideoSource::onFailed);
}

QString VideoSource::model() const
{
    return PlaceProbe::isAddress(place()) ? QUrl(place()).scheme().toUpper() : u"file"_s;
}

QString VideoSource::transport() const
{
    return PlaceProbe::isAddress(place()) ? u"network"_s : u"file"_s;
}

void VideoSource::start()
{
    m_reader.open([target = gate()](const imaging::Picture &picture, qint64 timestampUs) {
        target->offer({picture.width, picture.height}, timestampUs,
                      [&picture](PictureSize fit, uchar *to, int bytesPerLine) {
                          (void)imaging::paintRgb32(picture, to, fit.width, fit.height, bytesPerLine);
                      });
    });
}

void VideoSource::stop()
{
    m_reader.close();
}

void VideoSource::onFailed(const Error &error)
{
    const bool wasOpen = error.is(imaging::errors::VideoEnded);
    lost((wasOpen ? Error(errors::Unplugged) : unusable()).because(error.detail()));
}

} // namespace tonggui::devices::streamcamera

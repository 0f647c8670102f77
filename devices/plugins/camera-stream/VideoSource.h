// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/imaging/VideoReader.h"
#include "devices/plugins/camera-stream/ProbedSource.h"

namespace tonggui::devices::streamcamera {

// A video file, a picture file, or an address that FFmpeg can read (RTSP).
class VideoSource final : public ProbedSource
{
    Q_OBJECT

public:
    VideoSource(std::shared_ptr<FrameGate> gate, const QString &place, ProbeTimes times);

    [[nodiscard]] QString model() const override;
    [[nodiscard]] QString transport() const override;

protected:
    void start() override;
    void stop() override;

private:
    void onFailed(const Error &error);

    imaging::VideoReader m_reader;
};

} // namespace tonggui::devices::streamcamera

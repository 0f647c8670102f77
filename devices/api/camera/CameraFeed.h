// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/Camera.h"

#include <QPointer>

namespace tonggui::devices {

// The live picture of a camera, for as long as somebody wants to see it: begins anew by itself when the driver was
// restarted, the camera plugged in again or another one chosen.
class CameraFeed : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the feed.
    CameraFeed(Camera &camera, Randomness &randomness, QObject *parent = nullptr);
    ~CameraFeed() override;

    void start(const CameraStreamOptions &options = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isWanted; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; } // why there is no picture right now

Q_SIGNALS:
    void frameCame(const tonggui::devices::CameraFrame &frame);
    void pictureLost(const tonggui::Error &error); // until the next frameCame

private:
    struct Run;
    static Task<void> follow(QPointer<CameraFeed> feed, std::shared_ptr<Run> run, FrameRingAddress ring,
                             CameraStreamOptions options);
    void begin();
    void onPictureCame(Run &run);
    void onEnded(const std::shared_ptr<Run> &run, const Error &error);
    void onStatus();
    void lose(const Error &error);

    Camera &m_camera;
    Randomness &m_randomness;
    CameraStreamOptions m_options;
    bool m_isWanted = false;
    std::shared_ptr<Run> m_run; // the stream under way
    std::optional<Error> m_trouble;
    QTimer m_again;
};

// One fresh picture. Both must outlive the task.
[[nodiscard]] Task<Result<CameraFrame>> takeStill(Camera &camera, CameraStillOptions options, Randomness &randomness,
                                                  std::stop_token stop);

} // namespace tonggui::devices

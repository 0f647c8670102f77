// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/ExclusiveUse.h"
#include "devices/api/camera/Camera.h"
#include "devices/api/camera/PictureSource.h"

namespace tonggui::devices {

struct CameraTimes
{
    std::chrono::milliseconds first{5000};  // from opening to the first picture
    std::chrono::milliseconds frozen{3000}; // between two pictures
    std::chrono::milliseconds same{10000};  // pictures that are all alike; 0: may be so for ever (a file, a drawing)
};

// Everything of a camera's driver but its source of pictures: jobs, status, the watch over a picture that stands still.
class CameraDriver : public Camera
{
    Q_OBJECT

public:
    // `source` delivers into `gate`. `clock` outlives the driver.
    CameraDriver(QString driver, std::shared_ptr<FrameGate> gate, std::unique_ptr<PictureSource> source,
                 CameraTimes times, const Clock &clock);
    ~CameraDriver() override;

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    [[nodiscard]] Task<Result<void>> stream(CameraStreamOptions options, FrameRingAddress ring,
                                            std::function<void()> pictureCame, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> still(CameraStillOptions options, FrameRingAddress ring,
                                           std::stop_token stop) override;

private:
    // Somebody who waits for pictures.
    struct Use
    {
        ExclusiveUse turns;
        CameraFormat wanted;
        std::optional<Reply<void>> end; // set while it runs
    };

    void begin(Use &use, CameraFormat wanted, const Reply<void> &end);
    void finish(Use &use);
    [[nodiscard]] bool isUsed() const { return m_streamUse.end || m_stillUse.end; }
    void openSource();
    void onPresent();
    void onAbsent(const Error &error);
    void onWatch();
    void setTrouble(std::optional<Error> trouble);
    void endUses(const Error &error);
    void updateStatus();

    const QString m_driver;
    const std::shared_ptr<FrameGate> m_gate;
    const std::unique_ptr<PictureSource> m_source;
    const CameraTimes m_times;
    Use m_streamUse;
    Use m_stillUse;
    bool m_isPresent = false;
    std::optional<Error> m_absence;
    std::optional<Error> m_trouble; // of the pictures, while the camera is there
    DeviceStatus m_status;
    QTimer m_watch;
};

} // namespace tonggui::devices

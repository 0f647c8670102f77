// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/PictureSource.h"
#include "devices/plugins/camera-qt/InputList.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoSink>

namespace tonggui::devices::qtcamera {

// A camera that the system knows.
class QtCameraSource final : public PictureSource
{
    Q_OBJECT

public:
    // `wanted`: name of the camera, or its device file; empty: whichever there is.
    QtCameraSource(std::shared_ptr<FrameGate> gate, QString wanted);
    ~QtCameraSource() override;

    [[nodiscard]] QString model() const override;
    [[nodiscard]] QString transport() const override;
    [[nodiscard]] QString address() const override;
    [[nodiscard]] std::vector<CameraFormat> formats() const override;

    void watch() override;
    void open(CameraFormat wanted) override;
    void close() override;

private:
    // A camera in use. Stopped and started for as long as it is there, and never destroyed: in Qt 6.4 that may hang for
    // ever, or crash when the camera was pulled out. A camera that went is left behind; the process ends some day.
    struct Capture
    {
        explicit Capture(const QCameraDevice &device);

        QVideoSink sink;
        QCamera camera;
        QMediaCaptureSession session;
        QByteArray id;
    };

    void onStart();
    void makeCapture();
    void abandonCapture();
    void onInputsChanged();
    void onFrame(const QVideoFrame &frame);
    void fail(const Error &error);
    [[nodiscard]] Error absence() const;

    const QString m_wanted;
    std::unique_ptr<QMediaDevices> m_devices;
    InputList m_inputs;
    std::optional<CameraInput> m_input; // the one that would be opened
    QCameraDevice m_device;             // the same, as Qt knows it
    Capture *m_capture = nullptr;
    bool m_isFirstList = true;
    bool m_isOpen = false;
    int m_unsettled = 0; // so many frames more are not looked at
    CameraFormat m_wantedFormat;
    CameraFormat m_format; // of the capture
    QTimer m_start;
    QTimer m_again;
};

} // namespace tonggui::devices::qtcamera

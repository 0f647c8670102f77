// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/RemoteCamera.h"
#include "devices/plugins/camera-stream/StreamCamera.h"
#include "tests/contracts/CameraContract.h"
#include "tests/devices/camera/SimulatedCamera.h"

namespace tonggui::devices {

using namespace tonggui::tests;

// The driver in this process, in front of a simulated network camera. A crash is a driver that is there no more.
class StreamCameraContractTest final : public CameraContract
{
    Q_OBJECT

private:
    // Stays the same camera for its users when the driver behind it is made anew.
    class Line final : public JobChannel
    {
    public:
        [[nodiscard]] DeviceDescriptor descriptor() const override { return driver->descriptor(); }
        [[nodiscard]] DeviceCapabilities capabilities() const override { return driver->capabilities(); }
        [[nodiscard]] DeviceStatus status() const override { return driver->status(); }
        [[nodiscard]] Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                    std::stop_token stop) override
        {
            const JobProgress tell = progress ? std::move(progress) : [](const QJsonObject &) {};
            return driver->execute(request.command, request.arguments, tell, std::move(stop));
        }

        std::unique_ptr<CameraDriver> driver;
    };

    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedCamera>();
        m_line = std::make_unique<Line>();
        startDriver();
        m_camera = std::make_unique<RemoteCamera>(*m_line, m_clock);
    }

    void dropDevice() override
    {
        m_camera.reset();
        m_line.reset();
        m_simulated.reset();
        m_rings.clear();
    }

    Camera &camera() override { return *m_camera; }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { startDriver(); }
    void makeJobLong() override { order(u"fault busy on request"_s); }
    void stopPictures() override { order(u"hang"_s); }
    void goOnWithPictures() override { order(u"resume"_s); }

    void startDriver()
    {
        m_line->driver.reset();
        m_line->driver = streamcamera::cameraFromSettings({u"camera-stream"_s, m_simulated->quickSettings(), m_clock});
        connect(m_line->driver.get(), &Device::statusChanged, m_line.get(), &JobChannel::statusChanged);
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedCamera> m_simulated;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<RemoteCamera> m_camera;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::StreamCameraContractTest)
#include "StreamCameraContractTest.moc"

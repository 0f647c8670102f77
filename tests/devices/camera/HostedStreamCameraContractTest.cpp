// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/CameraContract.h"
#include "tests/devices/camera/HostedCamera.h"
#include "tests/devices/camera/SimulatedCamera.h"

namespace tonggui::devices {

using namespace tonggui::tests;

// The same promises, with the driver in its own process as products run it.
class HostedStreamCameraContractTest final : public CameraContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedCamera>();
        m_hosted = std::make_unique<HostedCamera>(u"camera-stream"_s, m_simulated->quickSettings());
    }

    void dropDevice() override
    {
        m_hosted.reset();
        m_simulated.reset();
        m_rings.clear();
    }

    Camera &camera() override { return m_hosted->camera(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { m_hosted->kill(); }
    void makeJobLong() override { order(u"fault busy on request"_s); }
    void stopPictures() override { order(u"hang"_s); }
    void goOnWithPictures() override { order(u"resume"_s); }

    std::unique_ptr<SimulatedCamera> m_simulated;
    std::unique_ptr<HostedCamera> m_hosted;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedStreamCameraContractTest)
#include "HostedStreamCameraContractTest.moc"

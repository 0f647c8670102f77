// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraErrors.h"
#include "tests/contracts/CameraContract.h"
#include "tests/devices/camera/HostedCamera.h"
#include "tests/devices/camera/VirtualCamera.h"

namespace tonggui::devices {

using namespace tonggui::tests;

// A camera that the system knows, with the driver in its own process: never in ours.
class QtCameraContractTest final : public CameraContract
{
    Q_OBJECT

private:
    static QJsonObject quickSettings()
    {
        return {{u"port"_s, u"VirtualCam"_s}, {u"openMs"_s, 5000}, {u"frozenMs"_s, 700}, {u"sameMs"_s, 1500}};
    }

    void makeDevice() override
    {
        m_virtual->unplug(); // what a killed driver leaves behind in it is not for the next
        m_virtual->plug();
        m_rate = u"25/1"_s;
        m_hosted = std::make_unique<HostedCamera>(u"camera-qt"_s, quickSettings());
    }

    void dropDevice() override
    {
        m_hosted.reset();
        m_rings.clear();
    }

    Camera &camera() override { return m_hosted->camera(); }
    void crash() override { m_hosted->kill(); }
    void makeJobLong() override { exchangeCamera(u"1/2"_s); }
    void prepareUsualJob() override
    {
        m_virtual->goOn();
        if (m_rate != u"25/1"_s) {
            exchangeCamera(u"25/1"_s);
        }
    }
    void stopPictures() override { m_virtual->stop(); }
    void goOnWithPictures() override { m_virtual->goOn(); }
    void order(const QString &line) override
    {
        if (line == u"unplug"_s) {
            m_virtual->unplug();
        } else {
            m_virtual->plug();
        }
    }

    // Another one under the same name, with so many pictures a second.
    void exchangeCamera(const QString &rate)
    {
        m_virtual->unplug();
        QTRY_VERIFY_WITH_TIMEOUT(!camera().status().isUsable(), 10000);
        m_virtual->plug(rate);
        m_rate = rate;
        QTRY_COMPARE_WITH_TIMEOUT(camera().status().state, DeviceState::Online, 10000);
    }

    QString m_rate;
    std::unique_ptr<VirtualCamera> m_virtual;
    std::unique_ptr<HostedCamera> m_hosted;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QStringList missing = VirtualCamera::missing(); !missing.isEmpty()) {
            QSKIP(qPrintable(u"SKIP-ALL: a virtual camera needs these programs: "_s + missing.join(u' ')));
        }
        m_virtual = std::make_unique<VirtualCamera>();
    }

    void cleanupTestCase() { m_virtual.reset(); }

    // Qt itself would show a test pattern.
    void withoutACameraThereIsNoPicture_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("code");
        QTest::newRow("any") << QString() << QString::fromLatin1(errors::NoCamera.code);
        QTest::newRow("a certain one") << u"Desk"_s << QString::fromLatin1(errors::CameraNotThere.code);
        QTest::newRow("a device file") << u"/dev/video77"_s << QString::fromLatin1(errors::CameraNotThere.code);
    }

    void withoutACameraThereIsNoPicture()
    {
        QFETCH(QString, port);
        QFETCH(QString, code);
        m_hosted.reset();
        m_virtual->unplug();
        QJsonObject settings = quickSettings();
        settings[u"port"_s] = port;
        m_hosted = std::make_unique<HostedCamera>(u"camera-qt"_s, settings);
        QTRY_COMPARE_WITH_TIMEOUT(camera().status().state, DeviceState::NoDevice, 10000);
        QCOMPARE(camera().status().reason->code(), code);
        const Result<CameraFrame> picture = still();
        QVERIFY(!picture && picture.error().code() == code);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::QtCameraContractTest)
#include "QtCameraContractTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/plugins/signature-stu/StuPad.h"
#include "devices/simulators/signature/SimulatedStu.h"
#include "devices/wire/HidapiTransport.h"
#include "tests/devices/signature/MockHidraw.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// hidapi and hidraw themselves, on a made-up device (umockdev, loaded in front of libc) that answers as a pad does.
class HidrawTest : public QObject
{
    Q_OBJECT

private:
    static HidMatch anyPad() { return {.path = {}, .vendor = 0x056A, .firstProduct = 0x00A1, .lastProduct = 0x00A8}; }

    std::unique_ptr<MockHidraw> pluggedPad()
    {
        auto hidraw = std::make_unique<MockHidraw>();
        hidraw->feature = [this](quint8 id) { return m_pad.get(id); };
        hidraw->setFeature = [this](const QByteArray &report) { return m_pad.set(report); };
        return hidraw;
    }

    simulators::SimulatedStu m_pad{{.model = simulators::stuModel(u"430"_s), .serial = u"SIM7"_s}};

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariable("LD_PRELOAD").contains(u"umockdev"_s)) {
            QSKIP("SKIP-ALL: needs libumockdev-preload.so.0 (package umockdev) in LD_PRELOAD");
        }
    }

    void findsThePadAndTalksToIt()
    {
        const auto hidraw = pluggedPad();
        HidapiTransport transport(anyPad());
        const auto opened = QCoro::waitFor(transport.open());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(transport.address(), u"/dev/hidraw7"_s);
        QCOMPARE(transport.vendorId(), u"056a"_s);
        QCOMPARE(transport.productId(), u"00a4"_s);
        QCOMPARE(transport.serial(), u"SN7"_s);
        const auto capability = QCoro::waitFor(transport.feature(0x09, 17));
        QCOMPARE(capability.value_or(QByteArray()).toHex(), "092580177003ff014000c8c809ec010000");
        QVERIFY(QCoro::waitFor(transport.setFeature(QByteArray::fromHex("2101"))).has_value());
        QVERIFY(m_pad.isInking());
        const auto unknown = QCoro::waitFor(transport.feature(0x14, 17));
        QVERIFY(!unknown && unknown.error().is(errors::ReportRefused));
        const auto refused = QCoro::waitFor(transport.setFeature(QByteArray::fromHex("7700")));
        QVERIFY(!refused && refused.error().is(errors::ReportRefused));
    }

    void aPadThatIsPulledOutIsNoticedAtTheNextRequest()
    {
        const auto hidraw = pluggedPad();
        HidapiTransport transport({.path = u"/dev/hidraw7"_s, .vendor = 0x056A});
        QVERIFY(QCoro::waitFor(transport.open()).has_value());
        hidraw->pullOut();
        const auto answer = QCoro::waitFor(transport.feature(0x03, 5));
        QVERIFY(!answer && answer.error().is(errors::Unplugged));
        const auto told = QCoro::waitFor(transport.setFeature(QByteArray::fromHex("2100")));
        QVERIFY(!told && told.error().is(errors::Unplugged));
        transport.close();
        QVERIFY(!transport.isOpen());
    }

    void theDriverLearnsWhatThePadIs()
    {
        const auto hidraw = pluggedPad();
        const auto pad = std::make_shared<stu::StuPad>(std::make_unique<HidapiTransport>(anyPad()), stu::StuTimes());
        const auto opened = QCoro::waitFor(pad->ensureOpen({}));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(pad->information().model, u"STU-430"_s);
        QCOMPARE(pad->serial(), u"SIM7"_s);
        QVERIFY(pad->canEncrypt());
        pad->close();
    }

    void closesWhileItIsAsked()
    {
        const auto hidraw = pluggedPad();
        auto transport = std::make_unique<HidapiTransport>(anyPad());
        QVERIFY(QCoro::waitFor(transport->open()).has_value());
        auto answer = transport->feature(0x03, 5);
        transport.reset();
        (void)QCoro::waitFor(std::move(answer)); // has an end, whichever
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HidrawTest)
#include "HidrawTest.moc"

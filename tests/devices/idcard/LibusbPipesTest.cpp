// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/LibusbPipes.h"

#include "devices/api/DeviceErrors.h"
#include "devices/plugins/idcard-sam/ReaderPort.h"
#include "devices/plugins/idcard-sam/SamReader.h"
#include "tests/devices/SimulatedDesk.h"
#include "tests/devices/idcard/MockUsb.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// A simulated module behind the USB that only this process sees: one bulk pipe each way.
class MockUsbEnd final : public simulators::WireEnd
{
    Q_OBJECT

public:
    explicit MockUsbEnd(MockUsb &usb)
        : m_usb(usb)
    {
        usb.received = [this](quint8, const QByteArray &bytes) {
            QMetaObject::invokeMethod(
                this, [this, bytes] { Q_EMIT received(bytes); }, Qt::QueuedConnection);
        };
    }
    ~MockUsbEnd() override { m_usb.received = {}; }

    [[nodiscard]] Result<void> plug() override { return {}; }
    void unplug() override { m_usb.pullOut(); }
    [[nodiscard]] bool isPlugged() const override { return true; }
    [[nodiscard]] QString address() const override { return u"0400:C35A"_s; }
    [[nodiscard]] int hostSpeed() const override { return 0; }
    qsizetype write(const QByteArray &bytes) override
    {
        constexpr qsizetype Packet = 64;
        for (qsizetype start = 0; start < bytes.size(); start += Packet) {
            m_usb.send(0x81, bytes.mid(start, Packet));
        }
        return bytes.size();
    }

private:
    MockUsb &m_usb;
};

// libusb against a device that only this process sees.
class LibusbPipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_usb = std::make_unique<MockUsb>();
        m_usb->received = [this](quint8 endpoint, const QByteArray &bytes) {
            const auto keep = [this, endpoint, bytes] { m_heard.append({endpoint, bytes}); };
            QMetaObject::invokeMethod(this, keep, Qt::QueuedConnection);
        };
        m_heard.clear();
    }

    void cleanup() { m_usb.reset(); }

    void carriesTransfersBothWays()
    {
        LibusbPipes pipes(u"0400:c35a"_s);
        const Result<void> opened = pipes.open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().toLine() + opened.error().detail()));
        QVERIFY(pipes.isOpen());
        QSignalSpy received(&pipes, &UsbPipes::received);
        pipes.write(0x02, "head");
        pipes.write(0x06, QByteArray(200, 'r'));
        pipes.write(UsbPipes::FirstOut, "first");
        QTRY_COMPARE(m_heard.size(), 3);
        QCOMPARE(m_heard[0].first, quint8(0x02));
        QCOMPARE(m_heard[0].second, QByteArray("head"));
        QCOMPARE(m_heard[1].second.size(), 200);
        QCOMPARE(m_heard[2].first, quint8(0x02)); // the first that its descriptor names
        m_usb->send(0x85, "rest");
        m_usb->send(0x81, "head");
        m_usb->send(0x81, "more");
        QTRY_COMPARE(received.size(), 3);
        QByteArray heads;
        QByteArray rests;
        for (const QList<QVariant> &one : received) {
            (one[0].value<quint8>() == 0x81 ? heads : rests) += one[1].toByteArray();
        }
        QCOMPARE(heads, QByteArray("headmore"));
        QCOMPARE(rests, QByteArray("rest"));
    }

    void saysWhenTheDeviceIsPulledOut()
    {
        LibusbPipes pipes(u"0400:C35A"_s);
        std::vector<Error> losses;
        connect(&pipes, &UsbPipes::lost, this, [&losses](const Error &error) { losses.push_back(error); });
        QVERIFY(pipes.open().has_value());
        m_usb->pullOut();
        QTRY_COMPARE(losses.size(), size_t(1));
        QVERIFY(losses.front().is(errors::Unplugged));
        QVERIFY(!pipes.isOpen());
        pipes.write(0x02, "nobody");
        QTest::qWait(20);
        QCOMPARE(losses.size(), size_t(1)); // once
    }

    void closesInTheMiddleAndOpensAgain()
    {
        LibusbPipes pipes(u"0400:C35A"_s);
        for (int i = 0; i < 3; ++i) {
            QSignalSpy received(&pipes, &UsbPipes::received);
            QVERIFY(pipes.open().has_value());
            m_usb->send(0x81, "x");
            QTRY_COMPARE(received.size(), 1);
            QElapsedTimer clock;
            clock.start();
            pipes.close(); // two transfers are waiting
            QVERIFY(clock.elapsed() < 1000);
            QVERIFY(!pipes.isOpen());
        }
    }

    void readsACard()
    {
        auto scenario = simulators::IdCardScenario::fromJson(scenarioOf({completeCard()}), u"test"_s);
        simulators::IdCardSimulator simulator(std::move(*scenario), std::make_unique<MockUsbEnd>(*m_usb));
        QVERIFY(simulator.start().has_value());
        const SystemClock clock;
        sam::SamReader reader(u"idcard-sam"_s, sam::transportTo(sam::readerPort(u"auto"_s, u"0400:C35A"_s)), {}, 0,
                              clock);
        QTRY_COMPARE(reader.status().state, DeviceState::Online);
        QCOMPARE(reader.descriptor().transport, u"usb-bulk"_s);
        QVERIFY(simulator.order(u"put zhangsan"_s).has_value());
        const Result<IdCard> card = QCoro::waitFor(reader.read({.withFingerprint = true, .timeout = 2s}, {}, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(card->number, u"11010519491231002X"_s);
        QCOMPARE(card->fingerprint.size(), 1024);
        QVERIFY(simulator.order(u"unplug"_s).has_value());
        QTRY_COMPARE(reader.status().state, DeviceState::NoDevice);
    }

    void namesADeviceThatIsNotThere()
    {
        LibusbPipes pipes(u"1234:5678"_s);
        const Result<void> opened = pipes.open();
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        QCOMPARE(opened.error().arguments(), QStringList{u"1234:5678"_s});
        LibusbPipes none(u"no ids"_s);
        QVERIFY(none.open().error().is(errors::PortNotOpen));
    }

    void namesADeviceThatSomebodyElseHas()
    {
        m_usb->refuseClaims();
        LibusbPipes pipes(u"0400:C35A"_s);
        const Result<void> opened = pipes.open();
        QVERIFY(!opened && opened.error().is(errors::PortTaken));
        QVERIFY(!pipes.isOpen());
    }

private:
    std::unique_ptr<MockUsb> m_usb;
    QList<std::pair<quint8, QByteArray>> m_heard;
};

} // namespace tonggui::devices

int main(int argc, char **argv)
{
    if (!inMockedSystem(argv)) {
        std::puts("SKIP-ALL: umockdev cannot be preloaded here");
        return 0;
    }
    QCoreApplication application(argc, argv);
    tonggui::devices::LibusbPipesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LibusbPipesTest.moc"

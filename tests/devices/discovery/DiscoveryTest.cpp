// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/DeviceDiscovery.h"
#include "devices/host/discovery/NetworkSource.h"
#include "devices/host/discovery/PortFolderSource.h"
#include "devices/simulators/wire/PtyEnd.h"
#include "tests/devices/OddDrivers.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

namespace {

// Tells what a test lets it tell.
class ToldSource final : public DeviceSource
{
public:
    void start() override { m_isStarted = true; }
    bool isStarted() const { return m_isStarted; }

private:
    bool m_isStarted = false;
};

FoundDevice usbReader(const QString &address)
{
    return {.transport = u"usb-bulk"_s,
            .vendorId = u"f055"_s,
            .productId = u"0001"_s,
            .address = address,
            .name = u"Odd reader"_s};
}

PluginManifest manifestWith(const QJsonArray &rules, const QString &id = u"odd-reader"_s)
{
    const QJsonObject object = with(with(DriverFolder::oddManifest(), u"match"_s, rules), u"id"_s, id);
    return PluginManifest::fromJson(object, u"/nowhere/odd.json"_s).value();
}

} // namespace

// What is plugged in is found, and finds its driver.
class DiscoveryTest final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    // A desk with one odd driver that matches `rules`, and a source that the test speaks for.
    struct Desk
    {
        QTemporaryDir runtime;
        DriverFolder drivers;
        std::unique_ptr<DeviceDesk> desk;
        ToldSource *source = nullptr;
    };
    std::unique_ptr<Desk> deskWith(const QJsonArray &rules)
    {
        auto made = std::make_unique<Desk>();
        QJsonObject manifest = with(DriverFolder::oddManifest(), u"match"_s, rules);
        QJsonArray settings = manifest[u"settings"_s].toArray();
        settings.append(QJsonObject{{u"key"_s, u"port"_s},
                                    {u"type"_s, u"text"_s},
                                    {u"default"_s, QString()},
                                    {u"title"_s, QJsonObject{{u"en"_s, u"Port"_s}, {u"zh_CN"_s, u"端口"_s}}}});
        manifest[u"settings"_s] = settings;
        made->drivers.add(manifest, u"odd-reader"_s);
        made->desk = std::make_unique<DeviceDesk>(made->drivers.environment(made->runtime.path()), m_clock);
        auto discovery = std::make_unique<DeviceDiscovery>(made->desk->drivers().plugins());
        auto source = std::make_unique<ToldSource>();
        made->source = source.get();
        discovery->add(std::move(source));
        made->desk->follow(std::move(discovery));
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theClosestDriverOfEachKindIsOffered()
    {
        const QJsonArray vendor{QJsonObject{{u"transport"_s, u"usb-bulk"_s}, {u"vendorId"_s, u"f055"_s}}};
        const QJsonArray product{
            QJsonObject{{u"transport"_s, u"usb-bulk"_s}, {u"vendorId"_s, u"f055"_s}, {u"productId"_s, u"0001"_s}}};
        DeviceDiscovery discovery({manifestWith(vendor, u"vague-reader"_s), manifestWith(product, u"exact-reader"_s)});
        auto own = std::make_unique<ToldSource>();
        ToldSource *const source = own.get();
        discovery.add(std::move(own));
        QSignalSpy offered(&discovery, &DeviceDiscovery::offered);
        QSignalSpy withdrawn(&discovery, &DeviceDiscovery::withdrawn);
        discovery.start();
        QVERIFY(source->isStarted());
        Q_EMIT source->found(usbReader(u"f055:0001"_s));
        QCOMPARE(offered.size(), 1);
        const DeviceOffer &offer = discovery.offers().front();
        QCOMPARE(offer.choice.driver, u"exact-reader"_s);
        QCOMPARE(offer.choice.settings[u"port"_s].toString(), u"f055:0001"_s);
        QCOMPARE(offer.choice.name, u"Odd reader"_s);
        QVERIFY(offer.isCertain);
        FoundDevice other = usbReader(u"f055:0002"_s);
        other.productId = u"0002"_s;
        Q_EMIT source->found(other);
        QVERIFY(!discovery.offers().back().isCertain);
        Q_EMIT source->found({.transport = u"video"_s, .address = u"/dev/video0"_s}); // nobody drives it
        QCOMPARE(offered.size(), 2);
        Q_EMIT source->lost(other);
        QCOMPARE(withdrawn.size(), 1);
        QCOMPARE(discovery.offers().size(), std::size_t(1));
    }

    void whatIsCertainIsUsedAndGoesWhenItIsUnplugged()
    {
        const auto made = deskWith(
            {QJsonObject{{u"transport"_s, u"usb-bulk"_s}, {u"vendorId"_s, u"f055"_s}, {u"productId"_s, u"0001"_s}}});
        DevicePlace &place = made->desk->place(kinds::IdCardReader);
        Q_EMIT made->source->found(usbReader(u"f055:0001"_s));
        QCOMPARE(place.devices().size(), std::size_t(1));
        QTRY_COMPARE(made->desk->idCardReader().status().state, DeviceState::Online);
        Q_EMIT made->source->found(usbReader(u"F055:0001"_s)); // the same port, told by another source
        QCOMPARE(place.devices().size(), std::size_t(1));
        Q_EMIT made->source->found(usbReader(u"second"_s));
        QCOMPARE(place.devices().size(), std::size_t(2));
        Q_EMIT made->source->lost(usbReader(u"second"_s)); // not in use
        QCOMPARE(place.devices().size(), std::size_t(1));
        Q_EMIT made->source->lost(usbReader(u"f055:0001"_s)); // in use: its driver says what is the matter
        QCOMPARE(place.devices().size(), std::size_t(1));
        QVERIFY(made->desk->offers().empty());
    }

    void whatIsUncertainIsOnlyOffered()
    {
        const auto made = deskWith({QJsonObject{{u"transport"_s, u"serial"_s}}});
        QSignalSpy changes(made->desk.get(), &DeviceDesk::devicesChanged);
        Q_EMIT made->source->found({.transport = u"serial"_s, .address = u"/dev/ttyS9"_s});
        QVERIFY(made->desk->places().empty());
        QCOMPARE(made->desk->offers().size(), std::size_t(1));
        QVERIFY(changes.size() >= 1);
        QVERIFY(made->desk->add(made->desk->offers().front().choice).has_value()); // somebody takes it
        QVERIFY(made->desk->offers().empty());
        QCOMPARE(made->desk->place(kinds::IdCardReader).chosen()->id(), u"odd-reader@/dev/ttyS9"_s);
    }

    void portsInAFolderComeAndGo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"ttyDesk-file"_s)); // no terminal
        QVERIFY(file.open(QIODevice::WriteOnly));
        simulators::PtyEnd first(folder.filePath(u"ttyDesk0"_s));
        QVERIFY(first.plug().has_value());
        PortFolderSource source({folder.filePath(u"ttyDesk*"_s), u"/nowhere/tty*"_s});
        QSignalSpy found(&source, &DeviceSource::found);
        QSignalSpy lost(&source, &DeviceSource::lost);
        source.start();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().front().value<FoundDevice>().address, folder.filePath(u"ttyDesk0"_s));
        simulators::PtyEnd second(folder.filePath(u"ttyDesk1"_s));
        QVERIFY(second.plug().has_value());
        QTRY_COMPARE(found.size(), 2);
        first.unplug();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.front().front().value<FoundDevice>().address, folder.filePath(u"ttyDesk0"_s));
        QVERIFY(first.plug().has_value());
        QTRY_COMPARE(found.size(), 3);
    }

    void hostsThatWereNamedAreAsked()
    {
        QTcpServer printer;
        QVERIFY(printer.listen(QHostAddress::LocalHost));
        const quint16 port = printer.serverPort();
        const QString address = u"127.0.0.1:%1"_s.arg(port);
        NetworkSource source({address, u"no-port"_s, u"127.0.0.1:0"_s}, 50ms);
        QSignalSpy found(&source, &DeviceSource::found);
        QSignalSpy lost(&source, &DeviceSource::lost);
        source.start();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.front().front().value<FoundDevice>().address, address);
        QTRY_VERIFY(printer.hasPendingConnections());
        printer.close();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(printer.listen(QHostAddress::LocalHost, port));
        QTRY_COMPARE(found.size(), 2);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::DiscoveryTest)
#include "DiscoveryTest.moc"

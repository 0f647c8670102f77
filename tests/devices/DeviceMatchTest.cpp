// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceMatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// Which driver may run what was found, and which of several comes first.
class DeviceMatchTest : public QObject
{
    Q_OBJECT

private:
    static PluginManifest driver(const QString &id, std::vector<MatchRule> rules)
    {
        PluginManifest plugin;
        plugin.id = id;
        plugin.match = std::move(rules);
        return plugin;
    }

    static FoundDevice usb(const QString &vendor, const QString &product)
    {
        return {.transport = u"usb-hid"_s, .vendorId = vendor, .productId = product, .address = u"/dev/hidraw0"_s};
    }

    static FoundDevice network(const QString &address)
    {
        return {.transport = u"network"_s, .address = address, .name = u"EPSON TM-T88"_s, .service = u"_ipp._tcp"_s};
    }

    static FoundDevice serial(const QString &address) { return {.transport = u"serial"_s, .address = address}; }

private Q_SLOTS:
    void rulesFitOrDoNot_data()
    {
        QTest::addColumn<MatchRule>("rule");
        QTest::addColumn<FoundDevice>("found");
        QTest::addColumn<bool>("isFitting");
        const auto row = [](const char *name, const MatchRule &rule, const FoundDevice &found, bool isFitting) {
            QTest::newRow(name) << rule << found << isFitting;
        };
        const MatchRule stu{.transport = u"usb-hid"_s, .vendorId = u"056a"_s, .productId = u"00a8"_s};
        row("vendor and product", stu, usb(u"056a"_s, u"00a8"_s), true);
        row("capital digits", stu, usb(u"056A"_s, u"00A8"_s), true);
        row("another product", stu, usb(u"056a"_s, u"00a5"_s), false);
        row("another vendor", stu, usb(u"046d"_s, u"00a8"_s), false);
        row("nothing known", stu, usb({}, {}), false);
        row("another transport", {.transport = u"serial"_s}, usb(u"056a"_s, u"00a8"_s), false);

        const MatchRule line{.transport = u"serial"_s, .port = u"ttyUSB*"_s};
        row("port", line, serial(u"/dev/ttyUSB12"_s), true);
        row("another port", line, serial(u"/dev/ttyS0"_s), false);
        row("port in the middle", line, serial(u"/dev/xttyUSB0"_s), false);
        row("capital port", line, serial(u"/dev/TTYUSB0"_s), false);
        row("one sign", {.transport = u"serial"_s, .port = u"ttyS?"_s}, serial(u"/dev/ttyS10"_s), false);
        row("dots are dots", {.transport = u"serial"_s, .port = u"ttyS."_s}, serial(u"/dev/ttyS1"_s), false);
        row("no port", line, serial({}), false);

        const MatchRule tcp{.transport = u"network"_s, .port = u"9100"_s};
        row("number", tcp, network(u"192.0.2.7:9100"_s), true);
        row("another number", tcp, network(u"192.0.2.7:91000"_s), false);
        row("number behind IPv6", tcp, network(u"[2001:db8::9100]:9100"_s), true);
        row("IPv6 without one", tcp, network(u"2001:db8::9100"_s), false);
        row("no number", tcp, network(u"192.0.2.7"_s), false);
        const MatchRule host{.transport = u"network"_s, .host = u"192.0.2.*"_s};
        row("host", host, network(u"192.0.2.7:9100"_s), true);
        row("another host", host, network(u"192.0.20.7"_s), false);
        row("host without port", host, network(u"192.0.2.7"_s), true);
        row("host by name", {.transport = u"network"_s, .host = u"Printer-*.local"_s},
            network(u"printer-3.LOCAL:631"_s), true);
        row("host in IPv6", {.transport = u"network"_s, .host = u"2001:db8::7"_s}, network(u"[2001:db8::7]:80"_s),
            true);
        row("service", {.transport = u"network"_s, .service = u"_ipp*._tcp"_s}, network(u"h:1"_s), true);
        row("another service", {.transport = u"network"_s, .service = u"_http._tcp"_s}, network(u"h:1"_s), false);
        row("name", {.transport = u"network"_s, .name = u"*epson*"_s}, network(u"h:1"_s), true);
        row("another name", {.transport = u"network"_s, .name = u"*zebra*"_s}, network(u"h:1"_s), false);

        const FoundDevice queue{.transport = u"printer-queue"_s, .address = u"Papers/A4"_s};
        row("queue", {.transport = u"printer-queue"_s, .port = u"Papers*"_s}, queue, true);
    }

    void rulesFitOrDoNot()
    {
        QFETCH(MatchRule, rule);
        QFETCH(FoundDevice, found);
        QFETCH(bool, isFitting);
        QCOMPARE(match(rule, found).has_value(), isFitting);
    }

    void closerRulesComeFirst()
    {
        const FoundDevice found{.transport = u"serial"_s,
                                .vendorId = u"10c4"_s,
                                .productId = u"ea60"_s,
                                .address = u"/dev/ttyUSB0"_s,
                                .name = u"CP2102 bridge"_s};
        const MatchRule any{.transport = u"serial"_s};
        const MatchRule pattern{.transport = u"serial"_s, .port = u"tty*"_s};
        const MatchRule port{.transport = u"serial"_s, .port = u"ttyUSB0"_s};
        const MatchRule portAndName{.transport = u"serial"_s, .port = u"ttyUSB0"_s, .name = u"CP2102 bridge"_s};
        const MatchRule vendor{.transport = u"serial"_s, .vendorId = u"10c4"_s};
        const MatchRule product{.transport = u"serial"_s, .vendorId = u"10c4"_s, .productId = u"ea60"_s};
        const std::vector<PluginManifest> drivers{
            driver(u"a-none"_s, {{.transport = u"network"_s}}),
            driver(u"b-any"_s, {any}),
            driver(u"c-pattern"_s, {pattern}),
            driver(u"d-port"_s, {port}),
            driver(u"e-both"_s, {portAndName}),
            driver(u"f-vendor"_s, {vendor}),
            driver(u"h-product"_s, {any, product, vendor}), // its closest rule counts
            driver(u"g-product"_s, {product}),
            driver(u"i-silent"_s, {}),
        };
        QStringList order;
        for (const PluginManifest &plugin : driversFor(found, drivers)) {
            order << plugin.id;
        }
        QCOMPARE(order, (QStringList{u"g-product"_s, u"h-product"_s, u"f-vendor"_s, u"e-both"_s, u"d-port"_s,
                                     u"c-pattern"_s, u"b-any"_s}));
        QCOMPARE(match(any, found), std::optional(1));
        QVERIFY(!match(drivers.front(), found).has_value());
    }

    // A pattern comes from a file: it must not be able to keep us busy.
    void patternsCannotKeepUsBusy()
    {
        QString pattern;
        for (int i = 0; i < 59; ++i) {
            pattern += u"*a"_s;
        }
        FoundDevice found = serial({});
        found.name = QString(4000, u'a') + u'b';
        QElapsedTimer clock;
        clock.start();
        (void)match({.transport = u"serial"_s, .name = pattern}, found);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::DeviceMatchTest)
#include "DeviceMatchTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/contracts/IdCardReaderContract.h"
#include "tests/devices/HostedReader.h"
#include "tests/devices/idcard/vendor/VendorDesk.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// A reader behind its maker's library, in its own process.
class HostedVendorContractTest final : public IdCardReaderContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_onStep = {};
        m_vendor = std::make_unique<VendorDesk>();
        m_desk = std::make_unique<DeviceDesk>(builtEnvironment(m_folder.path()), m_clock);
        const QJsonObject settings{{u"library"_s, madeUpLibrary(u"sdtapi"_s)},
                                   {u"port"_s, u"USB1"_s},
                                   {u"callMs"_s, 1500},
                                   {u"watchMs"_s, 300}};
        const Result<void> chosen = m_desk->chooseIdCardReader({.driver = u"idcard-vendor"_s, .settings = settings});
        QVERIFY2(chosen.has_value(), chosen ? "" : qPrintable(chosen.error().toLine()));
    }

    void dropDevice() override
    {
        m_desk.reset();
        m_vendor.reset();
    }

    IdCardReader &reader() override { return m_desk->idCardReader(); }
    void order(const QString &line) override { m_vendor->order(line); }
    void crash() override { ::kill(pid_t(m_desk->idCardDriver()->processId()), SIGKILL); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<VendorDesk> m_vendor;
    std::unique_ptr<DeviceDesk> m_desk;

private Q_SLOTS:
    // The largest answer there is: picture, block, fingerprint.
    void aDecodedPhotoComesThroughTheChannel()
    {
        const QJsonObject settings{{u"library"_s, madeUpLibrary(u"sdtapi"_s)},
                                   {u"port"_s, u"1001"_s},
                                   {u"photoLibrary"_s, madeUpLibrary(u"wlt"_s)}};
        QVERIFY(m_desk->chooseIdCardReader({.driver = u"idcard-vendor"_s, .settings = settings}).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
        QVERIFY(reader().capabilities().has(idcard::Photo));
        m_vendor->setPart(u"photo"_s, QByteArray("WLf\0", 4) + QByteArray(1020, '\x5A'));
        order(u"put zhangsan"_s);
        IdCardReadOptions options;
        options.withFingerprint = true;
        const Result<IdCard> card = read(options);
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(card->picture.outcome, PhotoOutcome::Decoded);
        QCOMPARE(card->picture.pixels.size(), 38556);
        QCOMPARE(card->fingerprint.size(), 1024);
    }

    void isStartedAfreshWhenTheLibraryHangs()
    {
        QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
        const qint64 before = m_desk->idCardDriver()->processId();
        order(u"hang"_s);
        QVERIFY(read(within(200ms)).error().is(errors::Silent));
        order(u"plug"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->idCardDriver()->processId() != before, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
    }

    void isStartedAfreshWhenTheLibraryCrashes()
    {
        QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
        order(u"put zhangsan"_s);
        order(u"fault crash on 30 01"_s);
        QVERIFY(read().error().is(errors::DriverStopped));
        QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
        QVERIFY(read().has_value());
    }

    void aLibraryThatCannotBeUsedIsRefusedByName_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, QJsonObject settings, const ErrorDefinition &error,
                            const QString &names) {
            QTest::newRow(name) << settings << QString::fromLatin1(error.code) << names;
        };
        row("missing", {{u"library"_s, u"/nowhere/sdtapi.so"_s}}, errors::VendorLibraryMissing,
            u"/nowhere/sdtapi.so"_s);
        row("no name", {{u"library"_s, u""_s}}, errors::VendorLibraryMissing, u"—"_s);
        row("poor", {{u"library"_s, madeUpLibrary(u"poor"_s)}}, errors::VendorFunctionMissing, u"SDT_ClosePort"_s);
        row("another maker's", {{u"library"_s, madeUpLibrary(u"termb"_s)}, {u"style"_s, u"simple"_s}},
            errors::VendorFunctionMissing, u"InitComm"_s);
        row("no such port", {{u"library"_s, madeUpLibrary(u"sdtapi"_s)}, {u"port"_s, u"17"_s}}, errors::SettingInvalid,
            u"17"_s);
    }

    void aLibraryThatCannotBeUsedIsRefusedByName()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, code);
        QFETCH(QString, names);
        QVERIFY(m_desk->chooseIdCardReader({.driver = u"idcard-vendor"_s, .settings = settings}).has_value());
        QTRY_COMPARE(m_desk->idCardDriver()->state(), DriverState::Refused);
        const Result<IdCard> card = read();
        QCOMPARE(card.error().code(), code);
        QVERIFY2(card.error().text().contains(names), qPrintable(card.error().text()));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedVendorContractTest)
#include "HostedVendorContractTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "app/cli/doctor/DeviceChecks.h"
#include "app/cli/doctor/DoctorErrors.h"
#include "app/cli/doctor/NodeChecks.h"
#include "app/cli/doctor/SoftwareChecks.h"
#include "app/cli/doctor/StorageChecks.h"
#include "app/core/ports/CoreSystem.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/settings/rows/StorageSettings.h"
#include "devices/api/DeviceErrors.h"
#include "tests/cli/CliProgram.h"
#include "tests/devices/SimulatedDesk.h"
#include "tests/support/Await.h"
#include "tests/support/CannedNode.h"
#include "tests/support/SmallPki.h"

using namespace tonggui;
using namespace tonggui::tests;
using namespace tonggui::cli;

namespace {

// The worst of the findings with this id, or nothing.
const Finding *find(const Findings &findings, const QString &id)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.id == id && (!worst || finding.health > worst->health)) {
            worst = &finding;
        }
    }
    return worst;
}

QByteArray told(const Findings &findings, const QString &id, Health health, const ErrorDefinition &error)
{
    const Finding *finding = find(findings, id);
    if (!finding || finding->health != health || !finding->error || !finding->error->is(error)) {
        return "not told: " + QByteArray(error.code) + (finding ? "; but " + finding->text.toUtf8() : QByteArray());
    }
    return finding->error->remedy().isEmpty() ? QByteArray("without remedy") : QByteArray();
}

} // namespace

// What the doctor finds, trouble by trouble.
class DoctorTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] settings::Settings settingsOf(const QByteArray &more) const
    {
        m_program.configure(more);
        TerminalOptions options = terminalOptions();
        const auto read = LocalTerminal::readSettings(options);
        return read.value_or(settings::Settings());
    }
    [[nodiscard]] TerminalOptions terminalOptions() const
    {
        return {Places(qEnvironmentVariable("TONGGUI_BIN")), m_program.path(u"config"_s), {}, true};
    }
    void keep(const crypto::Certificate &root, const crypto::Certificate &own) const
    {
        QDir().mkpath(m_program.data() + u"/trust"_s);
        m_program.write(u"data/trust/root.pem"_s, root.toPem());
        m_program.write(u"data/trust/terminal.pem"_s, own.toPem());
    }

    CliProgram m_program;
    SmallPki m_pki;

private Q_SLOTS:
    void init() { QDir(m_program.data()).removeRecursively(); }

    void partsThatAreMissingNameTheirPackage()
    {
        const Findings plugins = checkPlugins(m_program.path(u"nothing"_s));
        QCOMPARE(told(plugins, u"software.parts"_s, Health::Fault, cli::errors::PartMissing), QByteArray());
        QVERIFY(find(plugins, u"software.parts"_s)->error->remedy().contains(u"libqt6"_s));
        const receipts::FontFile none{m_program.path(u"none.ttc"_s)};
        const Findings fonts = checkFonts({{none}, {none}, none});
        QCOMPARE(told(fonts, u"software.fonts"_s, Health::Fault, cli::errors::PartMissing), QByteArray());
        QCOMPARE(told(checkCatalogue(m_program.path(u"nothing"_s)), u"software.catalogue"_s, Health::Fault,
                      tonggui::errors::FileUnreadable),
                 QByteArray());
    }

    void keysWithoutProtectionAreAWarning()
    {
        const settings::Settings settings = settingsOf({});
        const Findings findings = test::await(checkStorage(settings, terminalOptions()));
        QCOMPARE(told(findings, u"keys.protection"_s, Health::Warning, cli::errors::UnprotectedKeys), QByteArray());
    }

    void aKeyringWithoutASessionIsAFault()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        settings::Settings settings = settingsOf({});
        settings.set(settings::StorageKeyProtection, u"secret-service"_s, {});
        const Findings findings = test::await(checkStorage(settings, terminalOptions()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        qputenv("XDG_RUNTIME_DIR", runtime);
        QCOMPARE(told(findings, u"keys.secret-service"_s, Health::Fault, cli::errors::NoKeyring), QByteArray());
    }

    void theCertificatesEndIsSeenComing()
    {
        const settings::Settings settings = settingsOf({});
        const auto found = [&](const QDateTime &now) { return checkEnrolment(settings, now); };
        const QString id = u"node.enrolment"_s;
        QCOMPARE(told(found(m_pki.start()), id, Health::Warning, cli::errors::NotEnrolled), QByteArray());
        keep(m_pki.root().certificate, m_pki.terminal().certificate);
        const QDateTime end = m_pki.terminal().certificate.notAfter();
        QCOMPARE(find(found(end.addDays(-31)), id)->health, Health::Ok);
        QCOMPARE(told(found(end.addDays(-29)), id, Health::Warning, cli::errors::CertificateEnds), QByteArray());
        QCOMPARE(told(found(end.addSecs(1)), id, Health::Fault, cli::errors::CertificateEnded), QByteArray());
    }

    void aCertificateOfAnotherCentreIsAFault()
    {
        SmallPki other(u"另一根证书"_s);
        keep(other.root().certificate, m_pki.terminal().certificate);
        const Findings findings = checkEnrolment(settingsOf({}), QDateTime::currentDateTimeUtc());
        QCOMPARE(find(findings, u"node.enrolment"_s)->health, Health::Fault);
    }

    void theNodesClockIsCompared_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Health>("health");
        QTest::newRow("equal") << 0 << Health::Ok;
        QTest::newRow("a minute behind") << 60 << Health::Warning;
        QTest::newRow("a minute ahead") << -60 << Health::Warning;
        QTest::newRow("an hour") << 3600 << Health::Fault;
    }

    void theNodesClockIsCompared()
    {
        QFETCH(int, seconds);
        QFETCH(Health, health);
        test::CannedNode node(m_pki.root());
        node.answer = [seconds](const test::CannedRequest &) {
            const QString time = QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs);
            return test::CannedAnswer{
                200, canonicalJson({{u"status"_s, u"ok"_s}, {u"version"_s, u"1.2.3"_s}, {u"time"_s, time}})};
        };
        keep(m_pki.root().certificate, m_pki.terminal().certificate);
        const settings::Settings settings = settingsOf("[node]\nurl = \"" + node.url().toString().toUtf8() + "\"\n");
        const Findings findings = test::await(checkNode(settings, m_program.path(u"config"_s)));
        QCOMPARE(find(findings, u"node.reachable"_s)->health, Health::Ok);
        QCOMPARE(find(findings, u"node.clock"_s)->health, health);
        if (health != Health::Ok) {
            QCOMPARE(told(findings, u"node.clock"_s, health, cli::errors::ClockDiffers), QByteArray());
        }
    }

    void aSilentNodeIsAFaultAndNoNodeAWarning()
    {
        keep(m_pki.root().certificate, m_pki.terminal().certificate);
        const QString config = m_program.path(u"config"_s);
        const Findings silent = test::await(checkNode(settingsOf("[node]\nurl = \"https://127.0.0.1:1\"\n"), config));
        QCOMPARE(told(silent, u"node.reachable"_s, Health::Fault, tonggui::errors::NodeUnreachable), QByteArray());
        const Findings none = test::await(checkNode(settingsOf({}), config));
        QCOMPARE(find(none, u"node.reachable"_s)->health, Health::Warning);
    }

    void driversAndReaders()
    {
        ReaderChoice empty = readerOf(settingsOf({}), Places(m_program.path(u"bin"_s)));
        const Findings none = test::await(checkDevices(empty));
        QCOMPARE(told(none, u"devices.driver"_s, Health::Fault, cli::errors::NoDrivers), QByteArray());
        QCOMPARE(told(none, u"devices.card-reader"_s, Health::Warning, cli::errors::NoReader), QByteArray());

        const SimulatedDesk desk;
        ReaderChoice choice = readerOf(settingsOf({}), Places(qEnvironmentVariable("TONGGUI_BIN")));
        choice.environment.runtimeDirectory = m_program.path(u"run"_s);
        choice.take({}, desk.port(), u"115200"_s);
        const Findings found = test::await(checkDevices(choice));
        QCOMPARE(find(found, u"devices.driver"_s)->health, Health::Ok);
        QCOMPARE(find(found, u"devices.card-reader"_s)->health, Health::Ok);
        choice.take({}, u"/dev/nothing"_s, {});
        const Findings gone = test::await(checkDevices(choice));
        QCOMPARE(told(gone, u"devices.card-reader"_s, Health::Fault, devices::errors::PortNotOpen), QByteArray());
    }

    void theProgramTellsAllAtOnce()
    {
        m_program.configure();
        const CliAnswer answer = m_program.run({u"--demo"_s, u"doctor"_s, u"--json"_s});
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        const QJsonObject report = answer.json();
        QCOMPARE(report[u"schema"_s].toString(), u"tonggui.doctor/1"_s);
        QCOMPARE(report[u"faults"_s].toInt(), 0);
        QMap<QString, QString> states;
        for (const QJsonValue &value : report[u"checks"_s].toArray()) {
            const QJsonObject check = value.toObject();
            states[check[u"id"_s].toString()] = check[u"state"_s].toString();
            QVERIFY(!check[u"text"_s].toString().isEmpty());
            QCOMPARE(check[u"remedy"_s].toString().isEmpty(), check[u"state"_s].toString() == u"ok"_s);
        }
        for (const QString &id :
             {u"software.versions"_s, u"software.fonts"_s, u"software.parts"_s, u"software.catalogue"_s,
              u"settings.valid"_s, u"keys.protection"_s, u"keys.secret-service"_s, u"store.database"_s,
              u"node.enrolment"_s, u"node.reachable"_s, u"devices.driver"_s, u"devices.ports"_s,
              u"devices.card-reader"_s, u"session.display"_s}) {
            QVERIFY2(states.contains(id), qPrintable(id));
        }
        QCOMPARE(states[u"session.display"_s], u"warning"_s);
        QVERIFY(answer.output.contains(cli::errors::NoDisplay.code));
        QVERIFY(!QFileInfo::exists(m_program.data())); // it changed nothing
        m_program.variables.insert(u"DISPLAY"_s, u":7"_s);
        QVERIFY(m_program.run({u"--demo"_s, u"doctor"_s}).output.contains(":7"));
    }

    void aFaultIsTheExitCode()
    {
        m_program.configure("[node]\nurll = \"https://localhost\"\n");
        const CliAnswer answer = m_program.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.code(), u"settings.unknown-key"_s);
        const CliAnswer text = m_program.run({u"doctor"_s});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.output.contains("[FAULT]") && text.output.contains("terminal.toml:10:1"));
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"

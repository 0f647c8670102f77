// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "tests/devices/OddDrivers.h"

#include <QSignalSpy>

#include <csignal>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// Drivers that crash, hang, lie or cannot be loaded, and what becomes of the jobs that were given to them.
class SupervisionTest : public QObject
{
    Q_OBJECT

private:
    static SupervisionPolicy quickPolicy()
    {
        SupervisionPolicy policy;
        policy.heartbeat = 60ms;
        policy.missedHeartbeats = 4;
        policy.secondDelay = 10ms;
        policy.crashesToQuarantine = 3;
        return policy;
    }

    std::unique_ptr<SupervisedDriver> start(const QJsonObject &manifest, const QString &library,
                                            const QJsonObject &settings = {})
    {
        m_drivers = std::make_unique<DriverFolder>();
        m_drivers->add(manifest, library);
        const QString path = m_drivers->path() + u'/' + manifest[u"id"_s].toString() + u".json"_s;
        auto plugin = PluginManifest::fromFile(path).value();
        auto driver = std::make_unique<SupervisedDriver>(m_drivers->environment(m_folder.path()), plugin, settings,
                                                         quickPolicy());
        driver->start();
        return driver;
    }

    std::unique_ptr<SupervisedDriver> startOdd(const QString &behaviour)
    {
        return start(DriverFolder::oddManifest(), u"odd-reader"_s, {{u"behaviour"_s, behaviour}});
    }

    static Result<QJsonObject> runRead(SupervisedDriver &driver, std::chrono::milliseconds timeout = 5s)
    {
        return QCoro::waitFor(driver.run({u"read"_s, IdCardReadOptions().toJson(), timeout}, {}, {}));
    }

    static Result<QJsonObject> runNumber(SupervisedDriver &driver)
    {
        return QCoro::waitFor(driver.run({u"sam-number"_s, {}, 5s}, {}, {}));
    }

    static bool isAlive(qint64 pid) { return ::kill(pid_t(pid), 0) == 0; }

    QTemporaryDir m_folder;
    std::unique_ptr<DriverFolder> m_drivers;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDriverServesJobs()
    {
        const auto driver = startOdd(u"good"_s);
        QCOMPARE(driver->state(), DriverState::Starting);
        QCOMPARE(runRead(*driver)->value(u"number"_s).toString(),
                 u"11010519491231002X"_s); // sent as soon as it is ready
        QCOMPARE(driver->state(), DriverState::Ready);
        QCOMPARE(driver->descriptor().driver, u"odd-reader"_s);
        QCOMPARE(driver->status().state, DeviceState::Online);
    }

    void aCrashEndsTheJobAndTheNextOneWorks()
    {
        const auto driver = startOdd(u"crash"_s);
        QVERIFY(runNumber(*driver).has_value());
        const qint64 before = driver->processId();
        const Result<QJsonObject> crashed = runRead(*driver);
        QVERIFY(crashed.error().is(errors::DriverStopped));
        QVERIFY(crashed.error().detail().contains(u"signal"_s));
        QVERIFY(!driver->status().isUsable());
        QVERIFY(runNumber(*driver).has_value());
        QVERIFY(driver->processId() != before);
        QCOMPARE(driver->restarts(), 1);
    }

    void aDriverThatHangsIsKilled()
    {
        const auto driver = startOdd(u"hang"_s);
        QVERIFY(runNumber(*driver).has_value());
        QElapsedTimer clock;
        clock.start();
        const Result<QJsonObject> hung = runRead(*driver, 30s);
        QVERIFY(hung.error().is(errors::DriverStopped));
        QCOMPARE(hung.error().detail(), u"gave no sign of life"_s);
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(runNumber(*driver).has_value());
    }

    // Neither memory nor messages without end take the counter along.
    void aDriverThatOverdoesItIsKilled_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("why");
        QTest::newRow("memory") << u"grow"_s << u"MB of memory"_s;
        QTest::newRow("messages") << u"flood"_s << u"messages at once"_s;
    }

    void aDriverThatOverdoesItIsKilled()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, why);
        QJsonObject manifest = DriverFolder::oddManifest();
        manifest[u"limits"_s] = QJsonObject{{u"memoryMb"_s, 64}};
        const auto driver = start(manifest, u"odd-reader"_s, {{u"behaviour"_s, behaviour}});
        QVERIFY(runNumber(*driver).has_value());
        const Result<QJsonObject> ended = runRead(*driver, 30s);
        QVERIFY(ended.error().is(errors::DriverStopped));
        QVERIFY2(ended.error().detail().contains(why), qPrintable(ended.error().detail()));
        QVERIFY(runNumber(*driver).has_value()); // started again
        QCOMPARE(driver->restarts(), 1);
    }

    void aDriverThatThrowsLivesOn()
    {
        const auto driver = startOdd(u"throw"_s);
        QVERIFY(runRead(*driver).error().is(errors::DriverFailed));
        QVERIFY(runNumber(*driver).has_value());
        QCOMPARE(driver->restarts(), 0);
    }

    void aJobWithoutEndIsEnded()
    {
        const auto driver = startOdd(u"endless"_s);
        QVERIFY(runRead(*driver, 100ms).error().is(errors::TimedOut));
        QCOMPARE(driver->restarts(), 0);
    }

    void aDriverThatCrashesAgainAndAgainIsSwitchedOff()
    {
        const auto driver = startOdd(u"crash-at-start"_s);
        const Result<QJsonObject> waiting = runNumber(*driver); // was never sent, and is told why
        QVERIFY(waiting.error().is(errors::DriverSwitchedOff));
        QCOMPARE(driver->state(), DriverState::Quarantined);
        QCOMPARE(driver->restarts(), 2);
        QVERIFY(driver->status().reason->is(errors::DriverSwitchedOff));
        QVERIFY(runNumber(*driver).error().is(errors::DriverSwitchedOff)); // at once from now on
        driver->switchOn();
        QCOMPARE(driver->state(), DriverState::Starting);
        QTRY_COMPARE(driver->state(), DriverState::Quarantined);
    }

    void driversThatAreNotAsDeclaredAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("manifest");
        QTest::addColumn<QString>("library");
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("error");
        const QJsonObject good = DriverFolder::oddManifest();
        const auto behaviour = [](const QString &word) { return QJsonObject{{u"behaviour"_s, word}}; };
        const auto row = [](const char *name, const QJsonObject &manifest, const QString &library,
                            const QJsonObject &settings, const ErrorDefinition &error) {
            QTest::newRow(name) << manifest << library << settings << QString::fromLatin1(error.code);
        };
        row("old interface", good, u"old-reader"_s, {}, errors::WrongAbi);
        row("old manifest", with(good, u"abi"_s, u"org.tonggui.DevicePlugin/0"_s), u"odd-reader"_s, {},
            errors::WrongAbi);
        row("library missing", good, {}, {}, errors::LibraryMissing);
        row("no library at all", with(good, u"library"_s, u"odd-reader.json"_s), {}, {}, errors::LibraryUnusable);
        row("another name inside", with(good, u"id"_s, u"other-reader"_s), u"odd-reader"_s, {}, errors::NotAsDeclared);
        row("no driver inside", good, u"no-driver"_s, {}, errors::NotAsDeclared);
        row("nobody knows what it was built with", good, u"mute-driver"_s, {}, errors::NotAsDeclared);
        row("built with other tools", good, u"foreign-driver"_s, {}, errors::WrongAbi);
        row("another kind of device", good, u"odd-reader"_s, behaviour(u"wrong-kind"_s), errors::NotAsDeclared);
        row("a capability it did not declare", good, u"odd-reader"_s, behaviour(u"boast"_s), errors::NotAsDeclared);
        row("no device", good, u"odd-reader"_s, behaviour(u"nothing"_s), errors::NotAsDeclared);
        row("throws at start", good, u"odd-reader"_s, behaviour(u"throw-at-start"_s), errors::LibraryUnusable);
        row("setting it does not know", good, u"odd-reader"_s, {{u"volume"_s, 11}}, errors::SettingInvalid);
    }

    void driversThatAreNotAsDeclaredAreRefused()
    {
        QFETCH(QJsonObject, manifest);
        QFETCH(QString, library);
        QFETCH(QJsonObject, settings);
        QFETCH(QString, error);
        const auto driver = start(manifest, library, settings);
        const Result<QJsonObject> refused = runNumber(*driver);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code(), error);
        QVERIFY(!refused.error().arguments().isEmpty());
        QCOMPARE(driver->state(), DriverState::Refused);
        QCOMPARE(driver->restarts(), 0); // it would not be better next time
        QCOMPARE(driver->status().reason->code(), error);
    }

    void aCapabilityThatIsClaimedLaterIsRefused()
    {
        const auto driver = startOdd(u"boast-later"_s);
        QVERIFY(runNumber(*driver).has_value());
        (void)runRead(*driver);
        QTRY_COMPARE(driver->state(), DriverState::Refused);
        const Error error = runNumber(*driver).error();
        QVERIFY2(error.is(errors::NotAsDeclared), qPrintable(error.toLine()));
        QVERIFY(error.text().contains(u"odd-reader"_s) && error.text().contains(u"reads-minds"_s));
    }

    void aForeignBuildIsNamed()
    {
        const auto driver = start(DriverFolder::oddManifest(), u"foreign-driver"_s);
        const Error error = runNumber(*driver).error();
        QVERIFY2(error.text().contains(u"odd-reader"_s), qPrintable(error.text()));
        QVERIFY2(error.text().contains(u"Qt 9.0"_s), qPrintable(error.text()));
        QVERIFY2(error.text().contains(u"needed: Qt 6."_s), qPrintable(error.text()));
    }

    void aManifestThatBreaksLaterIsRefused()
    {
        const auto driver = startOdd(u"crash"_s);
        QVERIFY(runNumber(*driver).has_value());
        m_drivers->write(u"odd-reader.json"_s, "{}"); // an update went wrong
        ::kill(pid_t(driver->processId()), SIGKILL);
        QTRY_COMPARE(driver->state(), DriverState::Refused);
        QVERIFY(runNumber(*driver).error().is(errors::ManifestInvalid));
    }

    void aMissingHostIsNamed()
    {
        m_drivers = std::make_unique<DriverFolder>();
        m_drivers->add(DriverFolder::oddManifest(), u"odd-reader"_s);
        HostEnvironment environment = m_drivers->environment(m_folder.path());
        environment.program = u"/nowhere/tonggui-device-host"_s;
        SupervisedDriver driver(environment,
                                PluginManifest::fromFile(m_drivers->path() + u"/odd-reader.json"_s).value(), {});
        driver.start();
        const Result<QJsonObject> refused = runNumber(driver);
        QVERIFY(refused.error().is(errors::HostMissing));
        QVERIFY(refused.error().text().contains(u"/nowhere/"_s));
    }

    void anotherProgramInPlaceOfTheHostIsGivenUp()
    {
        m_drivers = std::make_unique<DriverFolder>();
        m_drivers->add(DriverFolder::oddManifest(), u"odd-reader"_s);
        HostEnvironment environment = m_drivers->environment(m_folder.path());
        environment.program = u"/bin/true"_s; // ends at once, connects never
        SupervisedDriver driver(environment,
                                PluginManifest::fromFile(m_drivers->path() + u"/odd-reader.json"_s).value(), {},
                                quickPolicy());
        driver.start();
        QVERIFY(runNumber(driver).error().is(errors::DriverSwitchedOff));
    }

    void foldersThatAreNotOursAloneAreClosedOrRefused()
    {
        QTemporaryDir folder;
        const QString open = folder.filePath(u"open"_s);
        QVERIFY(QDir().mkpath(open));
        QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
        QVERIFY(prepareRuntimeFolder(open).has_value());
        QVERIFY((QFile::permissions(open) & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther)) == 0);
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(prepareRuntimeFolder(file.fileName()).error().is(errors::RuntimeFolder));
        QVERIFY(prepareRuntimeFolder(QString()).error().is(errors::RuntimeFolder));
        QVERIFY(QFile::link(open, folder.filePath(u"link"_s)));
        QVERIFY(prepareRuntimeFolder(folder.filePath(u"link"_s)).error().is(errors::RuntimeFolder));
        QVERIFY(socketPath(u"/tmp/"_s + QString(120, u'x'), u"odd-reader"_s).error().is(errors::RuntimeFolder));
    }

    void socketsOfTheDeadAreRemoved()
    {
        QTemporaryDir folder;
        QLocalServer dead;
        QLocalServer ours;
        QVERIFY(dead.listen(folder.filePath(u"odd-reader-4194999-1.sock"_s))); // above the highest process id
        QVERIFY(ours.listen(socketPath(folder.path(), u"odd-reader"_s).value()));
        QVERIFY(prepareRuntimeFolder(folder.path()).has_value());
        QCOMPARE(QDir(folder.path()).entryList({u"*.sock"_s}, QDir::System).size(), 1);
        QVERIFY(QFile::exists(ours.fullServerName()));
    }

    void nothingIsLeftBehind()
    {
        auto driver = startOdd(u"good"_s);
        QVERIFY(runNumber(*driver).has_value());
        const qint64 pid = driver->processId();
        QVERIFY(isAlive(pid));
        driver.reset();
        QVERIFY(!isAlive(pid));
        QVERIFY(QDir(m_folder.path()).entryList({u"*.sock"_s}, QDir::System).isEmpty());
    }

    void jobsUnderWayEndWhenTheDriverIsDropped()
    {
        auto driver = startOdd(u"endless"_s);
        QVERIFY(runNumber(*driver).has_value());
        std::optional<Result<QJsonObject>> answer;
        const auto follow = [](SupervisedDriver &channel,
                               std::optional<Result<QJsonObject>> &into) -> QCoro::Task<void> {
            const JobRequest request{u"read"_s, IdCardReadOptions().toJson(), 30s};
            const Result<QJsonObject> outcome = co_await channel.run(request, {}, {});
            into.emplace(outcome);
        };
        follow(*driver, answer);
        driver.reset();
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->error().is(errors::Cancelled));
    }

    // Whoever starts a driver and is killed takes it along, however busy or blocked it is.
    void aDriverDoesNotOutliveItsProgram_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("idle") << u"good"_s;
        QTest::newRow("hanging") << u"hang"_s;
    }

    void aDriverDoesNotOutliveItsProgram()
    {
        QFETCH(QString, behaviour);
        m_drivers = std::make_unique<DriverFolder>();
        m_drivers->add(DriverFolder::oddManifest(), u"odd-reader"_s);
        QProcess program;
        program.start(qEnvironmentVariable("TONGGUI_BIN") + u"/../tests/driver-owner"_s,
                      {m_drivers->path(), m_folder.path(), behaviour});
        QTRY_VERIFY(program.canReadLine());
        const qint64 pid = program.readLine().trimmed().toLongLong();
        QVERIFY(pid > 0 && isAlive(pid));
        QTest::qWait(100); // its job has begun
        program.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 3000);
        program.waitForFinished();
    }

    void theHostRefusesToRunAlone()
    {
        const HostEnvironment environment = builtEnvironment(m_folder.path());
        QProcess host;
        host.setProcessChannelMode(QProcess::MergedChannels);
        host.start(environment.program, {});
        QVERIFY(host.waitForFinished());
        QCOMPARE(host.exitCode(), 2);
        host.start(environment.program,
                   {u"--manifest"_s, u"x"_s, u"--socket"_s, u"/nowhere.sock"_s, u"--parent"_s, u"1"_s});
        QVERIFY(host.waitForFinished());
        QCOMPARE(host.exitCode(), 5);
    }

    void restartsAreDelayedMoreAndMore()
    {
        SupervisionPolicy policy;
        policy.crashesToQuarantine = 5;
        RestartPlan plan(policy);
        QCOMPARE(plan.afterCrash(0ms), std::optional(0ms));
        QCOMPARE(plan.afterCrash(1s), std::optional(100ms));
        QCOMPARE(plan.afterCrash(2s), std::optional(200ms));
        QCOMPARE(plan.afterCrash(3s), std::optional(400ms));
        QCOMPARE(plan.afterCrash(4s), std::nullopt);
        plan.forget();
        QCOMPARE(plan.afterCrash(5s), std::optional(0ms));
        QCOMPARE(plan.afterCrash(5s + policy.crashWindow + 1ms), std::optional(0ms)); // long ago
        policy.crashesToQuarantine = 20;
        RestartPlan patient(policy);
        std::chrono::milliseconds last{0};
        for (int i = 0; i < 12; ++i) {
            last = patient.afterCrash(std::chrono::milliseconds(i)).value();
        }
        QCOMPARE(last, policy.longestDelay);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SupervisionTest)
#include "SupervisionTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "tests/devices/OddDrivers.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// What comes from a driver's process may be anything: its library may have written over our connection. The counter
// ends that process, starts it again and goes on; it neither crashes nor hangs nor grows.
class RudeDriverTest : public QObject
{
    Q_OBJECT

private:
    // The most memory that this process has had since the last call of `forgetPeak`, in MB. Linux, proc(5).
    static qint64 peakMegabytes()
    {
        QFile file(u"/proc/self/status"_s);
        (void)file.open(QIODevice::ReadOnly);
        const QByteArray status = file.readAll();
        return status.mid(status.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').first().toLongLong() / 1024;
    }

    static void forgetPeak()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write("5"), 1);
    }

    std::unique_ptr<SupervisedDriver> start(const QString &behaviour)
    {
        m_drivers = std::make_unique<DriverFolder>();
        m_drivers->add(DriverFolder::oddManifest(), u"odd-reader"_s);
        SupervisionPolicy policy;
        policy.heartbeat = 100ms;
        policy.missedHeartbeats = 5;
        auto driver = std::make_unique<SupervisedDriver>(
            m_drivers->environment(m_folder.path()),
            PluginManifest::fromFile(m_drivers->path() + u"/odd-reader.json"_s).value(),
            QJsonObject{{u"behaviour"_s, behaviour}}, policy);
        driver->start();
        return driver;
    }

    static Result<QJsonObject> run(SupervisedDriver &driver, const QString &command, std::chrono::milliseconds timeout)
    {
        const QJsonObject arguments = IdCardReadOptions().toJson();
        return QCoro::waitFor(driver.run({command, arguments, timeout}, {}, {}));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DriverFolder> m_drivers;

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.remoteobjects.*=false"_s); } // it says each one

    void scribblesOnOurConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise(4096, 0);
        QRandomGenerator dice(7);
        std::generate(noise.begin(), noise.end(), [&dice] { return char(dice.bounded(256)); });
        QTest::newRow("noise") << noise;
        QTest::newRow("text") << QByteArray("printf: card found\n");
        QTest::newRow("a length of nothing") << QByteArray(4, 0);
        QTest::newRow("a length of 4 GB") << QByteArray(4, char(0xFF));
    }

    void scribblesOnOurConnection()
    {
        QFETCH(QByteArray, bytes);
        const auto driver = start(u"scribble "_s + QString::fromLatin1(bytes.toHex()));
        QVERIFY(run(*driver, u"sam-number"_s, 10s).has_value());
        forgetPeak();
        const qint64 before = peakMegabytes();
        QElapsedTimer clock;
        clock.start();
        const Result<QJsonObject> outcome = run(*driver, u"read"_s, 500ms);
        if (!outcome) {
            QVERIFY2(outcome.error().is(errors::DriverStopped) || outcome.error().is(errors::TimedOut),
                     qPrintable(outcome.error().toLine()));
        }
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(peakMegabytes() - before < 100, qPrintable(QString::number(peakMegabytes() - before)));
        QVERIFY(run(*driver, u"sam-number"_s, 10s).has_value());
    }

    void answersMoreThanAnybodyAsked()
    {
        const auto driver = start(u"large-answer"_s);
        QVERIFY(run(*driver, u"sam-number"_s, 10s).has_value());
        forgetPeak();
        const qint64 before = peakMegabytes();
        const Result<QJsonObject> outcome = run(*driver, u"read"_s, 5s);
        QVERIFY(!outcome.has_value());
        QVERIFY2(peakMegabytes() - before < 100, qPrintable(QString::number(peakMegabytes() - before)));
        QVERIFY(run(*driver, u"sam-number"_s, 10s).has_value());
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::RudeDriverTest)
#include "RudeDriverTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "tests/devices/OddDrivers.h"

#include <QDataStream>
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
    // Kinds of messages of Qt's remote objects.
    enum Kind : quint16 {
        Handshake = 1,
        InitPacket,
        InitDynamic,
        AddObject,
        RemoveObject,
        Invoke,
        Reply,
        Change,
        List
    };

    static QByteArray framed(const QByteArray &content, std::optional<quint32> length = std::nullopt)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << length.value_or(quint32(content.size()));
        return bytes + content;
    }

    template <typename... Parts>
    static QByteArray message(quint16 kind, const Parts &...parts)
    {
        QByteArray content;
        QDataStream stream(&content, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_2);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << kind;
        (void)(stream << ... << parts);
        return framed(content);
    }

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
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); } // nor does it fill the log

    void scribblesOnOurConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isEndless");
        const QString name = u"device"_s;
        QByteArray noise(4096, 0);
        QRandomGenerator dice(7);
        std::generate(noise.begin(), noise.end(), [&dice] { return char(dice.bounded(256)); });
        QTest::newRow("noise") << noise << false;
        QTest::newRow("noise without end") << noise << true;
        QTest::newRow("text") << QByteArray("printf: card found\n") << false;
        QTest::newRow("a length of nothing") << QByteArray(4, 0) << false;
        QTest::newRow("a length of nothing without end") << QByteArray(4096, 0) << true;
        QTest::newRow("a length of 4 GB") << framed({}, 0xFFFFFFFF) << false;
        QTest::newRow("2 GB without end") << framed(QByteArray(4092, 'x'), 0x7FFFFFFF) << true;
        for (quint16 kind = 0; kind <= 12; ++kind) {
            QTest::addRow("kind %d, nothing in it", kind) << message(kind) << false;
            QTest::addRow("kind %d, a name and no more", kind) << message(kind, name) << false;
        }
        QTest::newRow("a signal that does not exist")
            << message(Invoke, name, qint32(0), qint32(9999), quint32(0), qint32(-1), qint32(-1)) << false;
        QTest::newRow("a property that does not exist") << message(Change, name, qint32(9999), QVariant(7)) << false;
        QTest::newRow("a property of another type")
            << message(Change, name, qint32(0), QVariant(QVariantList{1, 2})) << false;
        QTest::newRow("an object of another kind")
            << message(InitPacket, name, quint32(1), QVariant(QVariantMap{{u"x"_s, 1}})) << false;
    }

    void scribblesOnOurConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isEndless);
        const auto driver =
            start(u"scribble "_s + QString::fromLatin1(bytes.toHex()) + (isEndless ? u"*"_s : QString()));
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

// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/HostedReader.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace tonggui::devices {

using namespace tonggui::tests;

// Figures of the card reader and its process. Run by hand: build/release/tests/DeviceBench, with TONGGUI_BIN and
// TONGGUI_PLUGIN_DIR as ctest sets them (ctest -L bench -V).
class DeviceBench : public QObject
{
    Q_OBJECT

private:
    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    static qint64 kilobytes(qint64 pid, const QByteArray &row)
    {
        QFile file(u"/proc/%1/status"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly)) {
            return 0;
        }
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(row + ':')) {
                return line.mid(row.size() + 1).simplified().split(' ').value(0).toLongLong();
            }
        }
        return 0;
    }

    void begin()
    {
        m_simulated = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}, {{u"pace"_s, u"wire"_s}}));
        m_desk = std::make_unique<DeviceDesk>(builtEnvironment(m_folder.path()), m_clock);
        QVERIFY(m_desk->chooseIdCardReader({u"idcard-sam"_s, {{u"port"_s, m_simulated->port()}}}).has_value());
        QTRY_COMPARE(m_desk->idCardReader().status().state, DeviceState::Online);
    }

    double readingMs(const IdCardReadOptions &options)
    {
        m_simulated->order(u"lift"_s);
        m_simulated->order(u"put zhangsan"_s);
        QElapsedTimer clock;
        QTest::qWait(350); // the gap since the last look for a card is not part of a reading
        clock.start();
        const bool isRead = QCoro::waitFor(m_desk->idCardReader().read(options, {}, {})).has_value();
        return isRead ? double(clock.nsecsElapsed()) / 1e6 : 1e9;
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedDesk> m_simulated;
    std::unique_ptr<DeviceDesk> m_desk;

private Q_SLOTS:
    void initTestCase() { begin(); }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_simulated.reset();
    }

    void readingAgainstTheWire_data()
    {
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<int>("bytes");
        QTest::newRow("text and photo") << false << 3 * 10 + 15 + 19 + 1295;
        QTest::newRow("with fingerprint and address") << true << 4 * 10 + 15 + 19 + 2321 + 11 + 140;
    }

    void readingAgainstTheWire()
    {
        QFETCH(bool, isComplete);
        QFETCH(int, bytes);
        QList<double> times;
        for (int i = 0; i < 11; ++i) {
            times << readingMs({.withFingerprint = isComplete, .withLatestAddress = isComplete});
        }
        const double wire = bytes * 10 * 1000.0 / 115200;
        std::printf("card read time / time of its bytes on the wire at 115200, %s: %.1f ms / %.1f ms = %.2f\n",
                    QTest::currentDataTag(), median(times), wire, median(times) / wire);
    }

    void roundTripOfAJob()
    {
        QList<double> times;
        for (int i = 0; i < 2000; ++i) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY(QCoro::waitFor(m_desk->idCardReader().samNumber({})).has_value()); // known since opening: no wire
            times << double(clock.nsecsElapsed()) / 1e3;
        }
        std::sort(times.begin(), times.end());
        std::printf("round trip of a job: median %.0f us, 99 %% %.0f us\n", median(times),
                    times[times.size() * 99 / 100]);
    }

    void recoveryAfterKill()
    {
        QList<double> noticed;
        QList<double> recovered;
        for (int i = 0; i < 9; ++i) {
            begin();
            QElapsedTimer clock;
            clock.start();
            ::kill(pid_t(m_desk->idCardDriver()->processId()), SIGKILL);
            QVERIFY(QTest::qWaitFor([this] { return !m_desk->idCardReader().status().isUsable(); }));
            noticed << double(clock.nsecsElapsed()) / 1e6;
            QVERIFY(QTest::qWaitFor([this] { return m_desk->idCardReader().status().state == DeviceState::Online; }));
            recovered << double(clock.nsecsElapsed()) / 1e6;
        }
        std::printf("kill -9 of a host: noticed after %.1f ms, device open again after %.1f ms, at worst %.1f ms (aim "
                    "300 ms)\n",
                    median(noticed), median(recovered), *std::max_element(recovered.begin(), recovered.end()));
    }

    void memoryOfAnIdleHost()
    {
        const qint64 pid = m_desk->idCardDriver()->processId();
        std::printf("memory of an idle host: resident %.1f MB (aim 25 MB), of its own %.1f MB\n",
                    double(kilobytes(pid, "VmRSS")) / 1024, double(kilobytes(pid, "RssAnon")) / 1024);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::DeviceBench)
#include "DeviceBench.moc"

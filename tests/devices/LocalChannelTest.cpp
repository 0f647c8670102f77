// SPDX-License-Identifier: Apache-2.0
#include "devices/host/LocalChannel.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/idcard/RemoteIdCardReader.h"
#include "devices/host/DeviceDesk.h"
#include "devices/plugins/idcard-sam/SamReader.h"
#include "devices/trials/DeviceTrial.h"
#include "devices/wire/SerialTransport.h"
#include "tests/devices/SimulatedDesk.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// A device that lives in this program takes its place beside those that run elsewhere.
class LocalChannelTest final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<SimulatedDesk> m_simulated;
    std::unique_ptr<sam::SamReader> m_reader;
    std::unique_ptr<LocalChannel> m_channel;

    IdCardReadOptions within(std::chrono::milliseconds timeout) const
    {
        IdCardReadOptions options;
        options.timeout = timeout;
        return options;
    }

private Q_SLOTS:
    void init()
    {
        m_simulated = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}));
        sam::SamTimes times;
        times.firstByte = 300ms;
        times.probe = 60ms;
        m_reader = std::make_unique<sam::SamReader>(
            u"idcard-sam"_s, std::make_unique<SerialTransport>(m_simulated->port()), times, 0, m_clock);
        m_channel = std::make_unique<LocalChannel>(*m_reader);
    }

    void cleanup()
    {
        m_channel.reset();
        m_reader.reset();
        m_simulated.reset();
    }

    void jobsAreDone()
    {
        m_simulated->order(u"put zhangsan"_s);
        RemoteIdCardReader reader(*m_channel, m_clock);
        QStringList steps;
        const IdCardProgress progress = [&steps](IdCardStep step) { steps << stepWord(step); };
        const Result<IdCard> card = QCoro::waitFor(reader.read({}, progress, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(card->number, u"11010519491231002X"_s);
        QVERIFY(steps.contains(u"reading"_s));
        QCOMPARE(m_channel->descriptor().kind, QString(kinds::IdCardReader));
        QVERIFY(m_channel->capabilities().has(idcard::Fingerprint));
        QCOMPARE(reader.status().state, DeviceState::Online);
    }

    void jobsEndWithTheirTime()
    {
        const JobRequest request{u"read"_s, within(30s).toJson(), 300ms};
        const Result<QJsonObject> ended = QCoro::waitFor(m_channel->run(request, {}, {}));
        QVERIFY2(ended.error().is(errors::TimedOut), qPrintable(ended.error().toLine()));
        m_simulated->order(u"put zhangsan"_s); // and the device is free for the next one
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        RemoteIdCardReader reader(*m_channel, m_clock);
        QVERIFY(QCoro::waitFor(reader.read(within(5s), {}, {})).has_value());
    }

    void jobsAreCancelled()
    {
        std::stop_source stop;
        QTimer::singleShot(200, this, [&stop] { stop.request_stop(); });
        const JobRequest request{u"read"_s, within(30s).toJson(), 30s};
        const Result<QJsonObject> ended = QCoro::waitFor(m_channel->run(request, {}, stop.get_token()));
        QVERIFY(ended.error().is(errors::Cancelled));
    }

    void whatItDoesNotKnowIsRefused()
    {
        const Result<QJsonObject> ended = QCoro::waitFor(m_channel->run({u"fly"_s, {}, 1s}, {}, {}));
        QVERIFY(ended.error().is(errors::UnknownCommand));
    }

    void whatHappensIsTold()
    {
        QSignalSpy statuses(m_channel.get(), &JobChannel::statusChanged);
        QTRY_COMPARE(m_channel->status().state, DeviceState::Online);
        m_simulated->order(u"unplug"_s);
        QTRY_COMPARE(m_channel->status().state, DeviceState::NoDevice);
        QVERIFY(statuses.size() >= 2);
    }

    void itHasItsPlaceOnTheDesk()
    {
        QTemporaryDir folder;
        DeviceDesk desk({.program = {},
                         .pluginDirectory = folder.path(),
                         .runtimeDirectory = folder.path(),
                         .stateDirectory = folder.path()},
                        m_clock);
        QSignalSpy places(&desk, &DeviceDesk::placesChanged);
        desk.addOwn({u"own-reader"_s, {}, u"In this program"_s}, kinds::IdCardReader, *m_channel);
        QCOMPARE(places.size(), 1);
        QCOMPARE(desk.places().size(), std::size_t(1));
        m_simulated->order(u"put zhangsan"_s);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).has_value());
        const PlacedDevice &placed = *desk.place(kinds::IdCardReader).chosen();
        QVERIFY(placed.driver() == nullptr);
        QVERIFY(!placed.manifest().has_value());
        QCOMPARE(placed.health().good(), 1);
        desk.remove(kinds::IdCardReader, u"own-reader"_s);
        QCOMPARE(places.size(), 2);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).error().is(errors::NotChosen));
    }

    // The trial of the device page and of the command line.
    void itIsTriedWithAPersonsHelp()
    {
        const DeviceTrial *const trial = trialOf(kinds::IdCardReader);
        QVERIFY(trial != nullptr);
        QVERIFY(trialOf(u"toaster"_s) == nullptr);
        QVERIFY(!askWords(*trial).isEmpty());
        const TrialWorld world{m_clock, m_randomness};
        QStringList told;
        const TrialTold tell = [this, &told](const QString &sentence) {
            told << sentence;
            if (told.size() == 1) {
                m_simulated->order(u"put zhangsan"_s); // the person does as asked
            }
        };
        const Result<QString> said = QCoro::waitFor(tryDevice(*trial, *m_channel, world, tell, {}));
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().toLine()));
        QVERIFY(!told.isEmpty());
        QVERIFY2(said->contains(u"张*"_s) && said->contains(u"05.01"_s), qPrintable(*said));
        QVERIFY(!said->contains(u"张三"_s) && !said->contains(u"11010519491231002X"_s));
    }

    void aTrialEndsWhenNobodyHelps()
    {
        DeviceTrial hasty = *trialOf(kinds::IdCardReader);
        hasty.limit = 1s;
        const TrialWorld world{m_clock, m_randomness};
        const Result<QString> said = QCoro::waitFor(tryDevice(hasty, *m_channel, world, [](const QString &) {}, {}));
        QVERIFY(said.error().is(errors::TimedOut));
        m_simulated->order(u"unplug"_s);
        QTRY_COMPARE(m_reader->status().state, DeviceState::NoDevice);
        const Result<QString> gone = QCoro::waitFor(tryDevice(hasty, *m_channel, world, [](const QString &) {}, {}));
        QVERIFY(gone.error().is(errors::PortNotOpen));
    }

    void everyKindOfTheHouseHasItsTrial()
    {
        for (const QLatin1StringView kind :
             {kinds::IdCardReader, kinds::SignaturePad, kinds::Camera, kinds::Printer, kinds::TicketPrinter}) {
            const DeviceTrial *const trial = trialOf(kind);
            QVERIFY2(trial != nullptr, kind.data());
            QVERIFY(trial->limit > 0s);
        }
        QCOMPARE(deviceTrials().size(), std::size_t(5));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::LocalChannelTest)
#include "LocalChannelTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/host/DevicePlace.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

namespace {

// A device that answers at once, as it is told.
class ToldChannel final : public JobChannel
{
public:
    DeviceStatus now{DeviceState::Online};
    std::optional<Error> failing;
    int jobs = 0;

    DeviceDescriptor descriptor() const override { return {.kind = kinds::Printer, .model = u"told"_s}; }
    DeviceCapabilities capabilities() const override { return {}; }
    DeviceStatus status() const override { return now; }
    Task<Result<QJsonObject>> run(JobRequest, JobProgress, std::stop_token) override
    {
        ++jobs;
        const Reply<QJsonObject> reply;
        if (failing) {
            reply.set(failure(*failing));
        } else {
            reply.set(QJsonObject());
        }
        return answerOf(reply, {});
    }

    void become(DeviceState state, std::optional<Error> reason = std::nullopt)
    {
        now = {state, MediaPosition::Unknown, std::move(reason)};
        Q_EMIT statusChanged(now);
    }
};

} // namespace

// Which device of a kind is used, and how another one steps in.
class DevicePlaceTest final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<HealthBook> m_health;
    std::unique_ptr<RememberedChoices> m_choices;
    ToldChannel m_desk;
    ToldChannel m_hall;
    ToldChannel m_office;

    std::unique_ptr<DevicePlace> placeWith(std::initializer_list<std::pair<QString, ToldChannel *>> devices)
    {
        auto place = std::make_unique<DevicePlace>(kinds::Printer, *m_choices);
        for (const auto &[name, channel] : devices) {
            add(*place, name, *channel);
        }
        return place;
    }

    void add(DevicePlace &place, const QString &name, ToldChannel &channel)
    {
        place.add(std::make_unique<PlacedDevice>(DeviceChoice{name, {}, {}}, kinds::Printer, channel, *m_health));
    }

    static Result<QJsonObject> print(DevicePlace &place)
    {
        return QCoro::waitFor(place.channel().run({u"print"_s, {}, 1s}, {}, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_health = std::make_unique<HealthBook>(QString(), m_clock);
        m_choices = std::make_unique<RememberedChoices>(QString());
        for (ToldChannel *channel : {&m_desk, &m_hall, &m_office}) {
            channel->now = {DeviceState::Online};
            channel->failing.reset();
            channel->jobs = 0;
        }
    }

    void withoutADeviceItSaysSo()
    {
        const auto place = placeWith({});
        QCOMPARE(place->channel().status().state, DeviceState::NoDevice);
        QVERIFY(print(*place).error().is(errors::NotChosen));
        QVERIFY(place->useAnother().error().is(errors::NoOtherDevice));
        QVERIFY(place->choose(u"desk"_s).error().is(errors::DriverUnknown));
        QVERIFY(place->chosen() == nullptr);
    }

    void theFirstIsUsedUntilAnotherIsChosen()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}});
        QVERIFY(print(*place).has_value());
        QCOMPARE(m_desk.jobs, 1);
        QVERIFY(place->choose(u"hall"_s).has_value());
        QVERIFY(print(*place).has_value());
        QCOMPARE(m_hall.jobs, 1);
        QVERIFY(!place->isOnSubstitute());
        // Tomorrow the same one is used, whatever the order in which they come.
        const auto tomorrow = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}});
        QCOMPARE(tomorrow->chosen()->id(), u"hall"_s);
    }

    void anotherOneStepsInAndGoesBack()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}, {u"office"_s, &m_office}});
        QSignalSpy changes(place.get(), &DevicePlace::chosenChanged);
        QSignalSpy statuses(&place->channel(), &JobChannel::statusChanged);
        m_desk.become(DeviceState::HardwareError, Error(errors::Silent));
        m_hall.become(DeviceState::Offline, Error(errors::Unplugged)); // is passed over
        const Result<PlacedDevice *> other = place->useAnother();
        QVERIFY(other.has_value());
        QCOMPARE((*other)->id(), u"office"_s);
        QVERIFY(place->isOnSubstitute());
        QCOMPARE(place->channel().status().state, DeviceState::Online);
        QVERIFY(statuses.size() >= 1);
        QVERIFY(print(*place).has_value());
        QCOMPARE(m_office.jobs, 1);
        place->useUsual(); // the visit is over, but nobody has mended it
        QCOMPARE(place->chosen()->id(), u"office"_s);
        m_desk.become(DeviceState::Online);
        place->useUsual();
        QCOMPARE(place->chosen()->id(), u"desk"_s);
        QVERIFY(!place->isOnSubstitute());
        QCOMPARE(changes.size(), 2);
    }

    void pressedAgainItGoesRound()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}, {u"office"_s, &m_office}});
        QStringList used;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(place->useAnother().has_value());
            used << place->chosen()->id();
        }
        QCOMPARE(used, (QStringList{u"hall"_s, u"office"_s, u"desk"_s}));
    }

    void whenAllOthersAreUnusableItStays()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}});
        m_hall.become(DeviceState::Busy); // somebody prints on it
        QVERIFY(place->useAnother().error().is(errors::NoOtherDevice));
        QCOMPARE(place->chosen()->id(), u"desk"_s);
    }

    void aDeviceThatIsTakenAwayIsReplaced()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}, {u"hall"_s, &m_hall}});
        place->remove(u"desk"_s);
        QCOMPARE(place->chosen()->id(), u"hall"_s);
        place->remove(u"hall"_s);
        QVERIFY(print(*place).error().is(errors::NotChosen));
    }

    void theBookIsKept()
    {
        const auto place = placeWith({{u"desk"_s, &m_desk}});
        QVERIFY(print(*place).has_value());
        m_desk.failing = Error(errors::Silent);
        QVERIFY(!print(*place).has_value());
        m_desk.failing = Error(errors::Cancelled); // nobody's fault
        QVERIFY(!print(*place).has_value());
        m_desk.become(DeviceState::Offline, Error(errors::Unplugged));
        m_desk.become(DeviceState::Online);
        const HealthRecord record = place->chosen()->health();
        QCOMPARE(record.good(), 1);
        QCOMPARE(record.failed(), 1);
        QCOMPARE(m_health->events().size(), std::size_t(3)); // failed, unplugged, well again
        QVERIFY(m_health->events().back().errorCode.isEmpty());
    }

    void idsNameDriverAndPort()
    {
        QCOMPARE((DeviceChoice{u"idcard-sam"_s, {{u"port"_s, u"/dev/ttyUSB0"_s}}, {}}).id(),
                 u"idcard-sam@/dev/ttyUSB0"_s);
        QCOMPARE((DeviceChoice{u"camera-qt"_s, {}, {}}).id(), u"camera-qt"_s);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::DevicePlaceTest)
#include "DevicePlaceTest.moc"

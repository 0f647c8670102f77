// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Completion.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/DeviceEvent.h"
#include "devices/api/ErrorWire.h"
#include "devices/api/ExclusiveUse.h"
#include "devices/api/JsonSchema.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/idcard/IdCardReader.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// What travels between a driver's process and ours, and the closed lists that both sides share.
class DeviceApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptionsSurviveTheirJson()
    {
        const DeviceDescriptor descriptor{.kind = u"id-card-reader"_s,
                                          .driver = u"idcard-sam"_s,
                                          .model = u"SAM_V"_s,
                                          .transport = u"serial"_s,
                                          .address = u"/dev/ttyUSB0"_s,
                                          .vendorId = u"0400"_s,
                                          .productId = u"c35a"_s,
                                          .serial = u"05.01"_s,
                                          .firmware = u"1"_s};
        QCOMPARE(DeviceDescriptor::fromJson(descriptor.toJson()).value(), descriptor);
        QVERIFY(DeviceDescriptor::fromJson({}).error().is(tonggui::errors::MissingField));

        const DeviceCapabilities capabilities({u"b"_s, u"a"_s, u"b"_s},
                                              {{u"width"_s, qint64(102)}, {u"colour"_s, true}, {u"unit"_s, u"px"_s}});
        const DeviceCapabilities back = DeviceCapabilities::fromJson(capabilities.toJson()).value();
        QVERIFY(back == capabilities);
        QCOMPARE(back.features(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(back.limit<qint64>(u"width"_s), std::optional<qint64>(102));
        QCOMPARE(back.limit<bool>(u"width"_s), std::nullopt);
        QCOMPARE(back.limit<QString>(u"unit"_s), std::optional(u"px"_s));
        QVERIFY(!DeviceCapabilities::fromJson({{u"features"_s, QJsonArray{1}}}).has_value());
        QVERIFY(!DeviceCapabilities::fromJson(
                     {{u"features"_s, QJsonArray{}}, {u"limits"_s, QJsonObject{{u"x"_s, QJsonArray{}}}}})
                     .has_value());
    }

    void statusSurvivesItsJson()
    {
        for (int state = 0; state <= int(DeviceState::PotentialFraud); ++state) {
            for (int position = 0; position <= int(MediaPosition::NotInPosition); ++position) {
                const DeviceStatus status{DeviceState(state), MediaPosition(position),
                                          Error(errors::PortNotOpen, {u"COM1"_s})};
                const DeviceStatus back = DeviceStatus::fromJson(status.toJson()).value();
                QVERIFY(back == status);
                QCOMPARE(back.reason->text(), status.reason->text());
            }
        }
        QVERIFY(!DeviceStatus::fromJson({{u"state"_s, u"asleep"_s}, {u"position"_s, u"unknown"_s}}).has_value());
        QVERIFY(!DeviceStatus::fromJson({{u"state"_s, u"online"_s}, {u"position"_s, u"above"_s}}).has_value());
        QVERIFY(DeviceStatus{DeviceState::Busy}.isUsable());
        QVERIFY(!DeviceStatus{DeviceState::NoDevice}.isUsable());
    }

    void eventsAndOptionsSurviveTheirJson()
    {
        const DeviceEvent event{u"card-placed"_s, {{u"slot"_s, 1}}};
        QCOMPARE(DeviceEvent::fromJson(event.toJson())->data, event.data);
        QVERIFY(!DeviceEvent::fromJson({}).has_value());
        const IdCardReadOptions options{
            .withFingerprint = true, .withLatestAddress = true, .timeout = std::chrono::seconds(7), .attempts = 3};
        QCOMPARE(IdCardReadOptions::fromJson(options.toJson())->toJson(), options.toJson());
        QVERIFY(!IdCardReadOptions::fromJson({{u"timeoutMs"_s, -1}}).has_value());
        QVERIFY(!IdCardReadOptions::fromJson({{u"timeoutMs"_s, 1}, {u"attempts"_s, 0}}).has_value());
        for (int step = 0; step <= int(IdCardStep::LiftCard); ++step) {
            QCOMPARE(stepFrom(stepWord(IdCardStep(step))), std::optional(IdCardStep(step)));
        }
        QVERIFY(!stepFrom(u"dance").has_value());
    }

    void errorsKeepTheirMeaningOnTheWay()
    {
        const Error error = Error(errors::PortNotOpen, {u"/dev/ttyUSB0"_s}).at(u"port"_s).because(u"no such file"_s);
        const Error back = errorFromWire(errorToWire(error));
        QVERIFY(back.is(errors::PortNotOpen));
        QCOMPARE(back.toLine(), error.toLine());
        QCOMPARE(back.remedy(), error.remedy());
        const Error foreign = errorFromWire({{u"code"_s, u"vendor.e17"_s}});
        QVERIFY(foreign.is(errors::DriverFailed));
        QVERIFY(foreign.text().contains(u"vendor.e17"_s));
        QVERIFY(errorFromWire({}).is(errors::DriverFailed));
    }

    void everyErrorEndsAJobInOneWay()
    {
        std::set<Completion> used;
        for (const ErrorCatalogue &catalogue : {errors::deviceErrors(), errors::idCardErrors()}) {
            for (const ErrorDefinition *definition : catalogue) {
                const Error error(*definition);
                used.insert(completionOf(error));
                const Result<QJsonObject> back = decodeOutcome(encodeOutcome(failure(error)));
                QVERIFY(!back.has_value());
                QVERIFY2(back.error().is(*definition), definition->code);
            }
        }
        QVERIFY(used.size() >= 8);
        QCOMPARE(completionOf(Error(errors::NoCard)), Completion::TimeOut);
        QCOMPARE(completionOf(Error(errors::Cancelled)), Completion::Cancelled);
        QCOMPARE(completionOf(Error(errors::ContentUnproven)), Completion::FraudAttempt);
        QCOMPARE(completionOf(Error(errors::NotAuthorised)), Completion::AuthorisationRequired);
        QCOMPARE(completionOf(Error(errors::WrongAbi)), Completion::InternalError);
        QCOMPARE(completionWord(Completion::NotEnoughSpace), u"not-enough-space"_s);
    }

    void outcomesSurviveTheirBytes()
    {
        const QJsonObject result{{u"number"_s, u"05.01"_s}};
        QCOMPARE(decodeOutcome(encodeOutcome(result)).value(), result);
        QVERIFY(decodeOutcome("no json").error().is(tonggui::errors::MalformedJson));
        QVERIFY(decodeOutcome("{}").error().is(tonggui::errors::MissingField));
        QVERIFY(decodeOutcome(R"({"completion":"splendid","result":{}})").error().is(tonggui::errors::MissingField));
        QVERIFY(decodeOutcome(R"({"completion":"success"})").error().is(tonggui::errors::MissingField));
        QVERIFY(decodeOutcome(R"({"completion":"time-out"})").error().is(tonggui::errors::MissingField));
    }

    void onlyDeviceFaultsAreCounted()
    {
        DeviceStatistics statistics;
        const QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00.000+08:00"_s, Qt::ISODateWithMs);
        statistics.count(std::nullopt, now);
        for (const ErrorDefinition *harmless :
             {&errors::Cancelled, &errors::NoCard, &errors::Busy, &errors::CardLifted, &errors::WrongCard}) {
            statistics.count(Error(*harmless), now);
        }
        QCOMPARE(statistics.failed, 0);
        statistics.count(Error(errors::BadChecksum), now.addSecs(1));
        QCOMPARE(statistics.good, 1);
        QCOMPARE(statistics.failed, 1);
        QCOMPARE(statistics.toJson()[u"lastError"_s].toString(), u"device.bad-checksum"_s);
        QCOMPARE(statistics.lastGood, now);
        QCOMPARE(statistics.lastFailed, now.addSecs(1));
    }

    void oneTurnAtATime()
    {
        ExclusiveUse use;
        auto first = use.take();
        QVERIFY(first.has_value());
        QVERIFY(use.isTaken());
        QVERIFY(use.take().error().is(errors::Busy));
        first->reset();
        QVERIFY(!use.isTaken());
        QVERIFY(use.take().has_value());
    }

    void codesAreUniqueAndHaveRemedies()
    {
        std::set<QByteArray> codes;
        for (const ErrorCatalogue &catalogue :
             {errors::deviceErrors(), errors::idCardErrors(), errors::pluginErrors()}) {
            for (const ErrorDefinition *definition : catalogue) {
                QVERIFY2(codes.insert(definition->code).second, definition->code);
                QVERIFY(*definition->remedy != '\0');
            }
        }
    }

    void schemasNameTheDeepestPlace()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(
            u"s.json"_s,
            R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"object","properties":{"b":{"type":"integer"}}}}}})"));
        const auto schema = JsonSchema::fromFile(folder.filePath(u"s.json"_s));
        QVERIFY(schema.has_value());
        QVERIFY(!schema->firstFault({{u"a"_s, QJsonArray{}}}).has_value());
        const auto place = schema->firstFault({{u"a"_s, QJsonArray{QJsonObject(), QJsonObject{{u"b"_s, u"x"_s}}}}});
        QVERIFY2(place && place->startsWith(u"a[1].b:"_s), qPrintable(place.value_or(QString())));
        QVERIFY(JsonSchema::fromFile(folder.filePath(u"none.json"_s)).error().is(tonggui::errors::FileUnreadable));
        QVERIFY(write(u"bad.json"_s, R"({"type":7})"));
        QVERIFY(JsonSchema::fromFile(folder.filePath(u"bad.json"_s)).error().is(tonggui::errors::MalformedJson));
    }
};

} // namespace tonggui::devices

QTEST_APPLESS_MAIN(tonggui::devices::DeviceApiTest)
#include "DeviceApiTest.moc"

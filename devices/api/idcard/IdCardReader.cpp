// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/IdCardReader.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/EnumText.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array StepWords{"waiting-for-card", "card-found", "reading", "reading-address", "lift-card"};

Task<Result<QJsonObject>> refused(Error error)
{
    co_return failure(error);
}

} // namespace

QString stepWord(IdCardStep step)
{
    return wordOf(StepWords, step);
}

std::optional<IdCardStep> stepFrom(QStringView word)
{
    return fromWord<IdCardStep>(StepWords, word);
}

QJsonObject IdCardReadOptions::toJson() const
{
    return {{u"fingerprint"_s, withFingerprint},
            {u"latestAddress"_s, withLatestAddress},
            {u"timeoutMs"_s, qint64(timeout.count())},
            {u"attempts"_s, attempts}};
}

Result<IdCardReadOptions> IdCardReadOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    IdCardReadOptions options;
    options.withFingerprint = read.boolean(u"fingerprint"_s);
    options.withLatestAddress = read.boolean(u"latestAddress"_s);
    options.timeout = std::chrono::milliseconds(read.integer(u"timeoutMs"_s));
    options.attempts = int(read.integer(u"attempts"_s, 1));
    if (options.timeout.count() < 0) {
        read.refuse(u"timeoutMs"_s);
    }
    if (options.attempts < 1) {
        read.refuse(u"attempts"_s);
    }
    return read.finish(options);
}

Task<Result<QJsonObject>> IdCardReader::execute(QString command, QJsonObject arguments, JobProgress progress,
                                                std::stop_token stop)
{
    if (command == u"read"_s) {
        const Result<IdCardReadOptions> options = IdCardReadOptions::fromJson(arguments);
        return options ? executeRead(*options, std::move(progress), std::move(stop)) : refused(options.error());
    }
    if (command == u"sam-number"_s) {
        return executeSamNumber(std::move(stop));
    }
    if (command == u"management-numbers"_s) {
        return executeManagementNumbers(std::move(stop));
    }
    return refused(Error(errors::UnknownCommand, {command}));
}

Task<Result<QByteArray>> IdCardReader::managementNumbers(std::stop_token)
{
    const QStringList command{u"management-numbers"_s};
    co_return failure(errors::UnknownCommand, command);
}

Task<Result<QJsonObject>> IdCardReader::executeRead(IdCardReadOptions options, JobProgress progress,
                                                    std::stop_token stop)
{
    const IdCardProgress steps = [progress](IdCardStep step) { progress({{u"step"_s, stepWord(step)}}); };
    const Result<IdCard> card = co_await read(options, steps, stop);
    co_return card.map([](const IdCard &value) { return value.toJson(); });
}

Task<Result<QJsonObject>> IdCardReader::executeSamNumber(std::stop_token stop)
{
    const Result<QString> number = co_await samNumber(stop);
    co_return number.map([](const QString &text) { return QJsonObject{{u"number"_s, text}}; });
}

Task<Result<QJsonObject>> IdCardReader::executeManagementNumbers(std::stop_token stop)
{
    const Result<QByteArray> numbers = co_await managementNumbers(stop);
    co_return numbers.map([](const QByteArray &bytes) {
        return QJsonObject{{u"hex"_s, QString::fromLatin1(bytes.toHex())}};
    });
}

void IdCardReader::announce(const DeviceEvent &event)
{
    if (event.name == placedEvent().name) {
        Q_EMIT cardPlaced();
    } else if (event.name == removedEvent().name) {
        Q_EMIT cardRemoved();
    }
    Q_EMIT eventHappened(event);
}

DeviceEvent IdCardReader::placedEvent()
{
    return {u"card-placed"_s, {}};
}

DeviceEvent IdCardReader::removedEvent()
{
    return {u"card-removed"_s, {}};
}

} // namespace tonggui::devices

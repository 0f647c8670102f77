// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/RemoteIdCardReader.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// A reader may first look for the line speed (8 s at worst) and bring each of its exchanges to an end (7 s each).
constexpr std::chrono::seconds WireGrace(30);

Result<IdCard> cardFrom(const Result<QJsonObject> &answer)
{
    return answer.and_then([](const QJsonObject &object) { return IdCard::fromJson(object); });
}

Result<QString> numberFrom(const Result<QJsonObject> &answer)
{
    return answer.and_then([](const QJsonObject &object) {
        JsonReader fields(object);
        const QString number = fields.text(u"number"_s);
        return fields.finish(number);
    });
}

Result<QByteArray> numbersFrom(const Result<QJsonObject> &answer)
{
    return answer.and_then([](const QJsonObject &object) {
        JsonReader fields(object);
        const QByteArray numbers = QByteArray::fromHex(fields.text(u"hex"_s).toLatin1());
        return fields.finish(numbers);
    });
}

} // namespace

RemoteIdCardReader::RemoteIdCardReader(JobChannel &channel, const Clock &clock, QObject *parent)
    : IdCardReader(clock, parent)
    , m_channel(channel)
{
    connect(&channel, &JobChannel::descriptorChanged, this, &Device::descriptorChanged);
    connect(&channel, &JobChannel::statusChanged, this, &Device::statusChanged);
    connect(&channel, &JobChannel::eventHappened, this, &RemoteIdCardReader::announce);
}

Task<Result<IdCard>> RemoteIdCardReader::read(IdCardReadOptions options, IdCardProgress progress, std::stop_token stop)
{
    const QPointer<RemoteIdCardReader> self(this);
    const JobProgress steps = [progress](const QJsonObject &step) {
        const auto known = stepFrom(step[u"step"_s].toString());
        if (known && progress) {
            progress(*known);
        }
    };
    const JobRequest request{u"read"_s, options.toJson(), options.timeout + WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, steps, stop);
    const Result<IdCard> card = cardFrom(answer);
    if (self) {
        self->count(card);
    }
    co_return card;
}

Task<Result<QString>> RemoteIdCardReader::samNumber(std::stop_token stop)
{
    const JobRequest request{u"sam-number"_s, {}, WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, {}, stop);
    co_return numberFrom(answer);
}

Task<Result<QByteArray>> RemoteIdCardReader::managementNumbers(std::stop_token stop)
{
    const JobRequest request{u"management-numbers"_s, {}, WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, {}, stop);
    co_return numbersFrom(answer);
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "TextCardReader.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::devices;

namespace example {

namespace errors = tonggui::devices::errors; // all that may go wrong with a device

namespace {
constexpr auto PollGap = 100ms;
constexpr qint64 LargestCard = 1 << 20; // bytes
} // namespace

// `create` must not block, so the constructor only begins to look. A real driver would open its port in the same way:
// by a timer that runs again and again until the device is there, and again when it has gone.
TextCardReader::TextCardReader(const PluginContext &context)
    : IdCardReader(context.clock)
    , m_driver(context.driver)
    , m_path(context.settings[u"file"_s].toString())
{
    connect(&m_poll, &QTimer::timeout, this, &TextCardReader::look);
    m_poll.start(PollGap);
}

DeviceDescriptor TextCardReader::descriptor() const
{
    return {.kind = kinds::IdCardReader,
            .driver = m_driver,
            .model = u"Text file"_s,
            .transport = u"file"_s,
            .address = m_path};
}

bool TextCardReader::isPluggedIn() const
{
    return QFileInfo(QFileInfo(m_path).path()).isDir();
}

// A card that was read is not read again before it was lifted: here, before the file was saved again.
bool TextCardReader::hasNewCard() const
{
    const QFileInfo file(m_path);
    return file.exists() && file.lastModified() != m_lastRead;
}

// The status is the truth about the device at every moment, also while nobody asks. Tell changes only.
void TextCardReader::look()
{
    const DeviceStatus before = std::exchange(m_status, DeviceStatus{});
    if (!isPluggedIn()) {
        m_status.state = DeviceState::NoDevice;
        m_status.reason = Error(errors::PortNotOpen, {m_path}); // the operator reads this
    } else {
        m_status.state = m_use.isTaken() ? DeviceState::Busy : DeviceState::Online;
    }
    if (!(m_status == before)) {
        Q_EMIT statusChanged(m_status);
    }
}

// Refusals are values with one of the errors in devices/api. An error that is not listed there would reach the operator
// as "a fault that is not known here".
Result<IdCard> TextCardReader::cardInFile() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::ReadFailed).because(file.errorString()));
    }
    QJsonObject fields{{u"kind"_s, u"mainland"_s}};
    const QStringList lines = QString::fromUtf8(file.read(LargestCard)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        fields[key] = key == u"sex"_s ? QJsonValue(value.toInt()) : QJsonValue(value);
    }
    const Result<IdCard> card = IdCard::fromJson(fields);
    // The cause goes into logs: it may name a field, never what stands in it.
    return card ? card : failure(Error(errors::BadFrame).because(card.error().path()));
}

// A job runs as a coroutine in this one thread: whatever takes time is awaited and never blocks. It ends with a card or
// with the reason why there is none; it hears `stop` within moments.
Task<Result<IdCard>> TextCardReader::read(IdCardReadOptions options, IdCardProgress progress, std::stop_token stop)
{
    const Result<ExclusiveUse::Turn> turn = m_use.take(); // until the end of this function
    if (!turn) {
        co_return failure(turn.error()); // errors::Busy: somebody else is reading
    }
    const QPointer<TextCardReader> self(this); // the device may go while we wait
    const QDeadlineTimer end(options.timeout);
    if (progress && !hasNewCard()) {
        progress(IdCardStep::WaitingForCard);
    }
    look();
    Result<IdCard> outcome = failure(errors::NoCard);
    while (!stop.stop_requested() && isPluggedIn() && !hasNewCard() && !end.hasExpired()) {
        (void)co_await pauseFor(PollGap, stop);
        if (!self) {
            co_return failure(errors::Cancelled);
        }
    }
    if (stop.stop_requested()) {
        outcome = failure(errors::Cancelled);
    } else if (!isPluggedIn()) {
        outcome = failure(errors::Unplugged);
    } else if (hasNewCard()) {
        if (progress) {
            progress(IdCardStep::Reading);
        }
        m_lastRead = QFileInfo(m_path).lastModified();
        outcome = cardInFile();
    }
    count(outcome); // statistics of the device page
    co_return outcome;
}

Task<Result<QString>> TextCardReader::samNumber(std::stop_token)
{
    co_return failure(errors::NoSamNumber); // there is no such thing here
}

} // namespace example

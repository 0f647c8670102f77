// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/HidapiTransport.h"

#include "devices/api/DeviceErrors.h"
#include "devices/wire/HidapiConnection.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr int ReadSliceMs = 100; // how soon the reading thread notices that it must end
constexpr size_t LargestReport = 4097;

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Task<Result<void>> refused(Error error)
{
    co_return failure(error);
}

} // namespace

HidapiTransport::HidapiTransport(HidMatch match, QObject *parent)
    : HidTransport(parent)
    , m_match(std::move(match))
    , m_path(m_match.path)
{
    m_requests.setMaxThreadCount(1);
}

HidapiTransport::~HidapiTransport()
{
    HidapiTransport::close();
    m_requests.waitForDone();
}

QString HidapiTransport::name() const
{
    return u"usb-hid"_s;
}

QString HidapiTransport::address() const
{
    return m_path;
}

Task<Result<void>> HidapiTransport::open()
{
    if (isOpen()) {
        co_return Result<void>();
    }
    const QPointer<HidapiTransport> self(this);
    const auto opening = [match = m_match] { return Connection::open(match); };
    const Result<std::shared_ptr<Connection>> connection = co_await runIn(m_requests, opening);
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    if (!connection) {
        co_return failure(connection.error());
    }
    if (!isOpen()) {
        onOpened(*connection);
    }
    co_return Result<void>();
}

void HidapiTransport::onOpened(const std::shared_ptr<Connection> &connection)
{
    m_connection = connection;
    m_path = connection->path;
    m_vendorId = connection->vendorId;
    m_productId = connection->productId;
    m_serial = connection->serial;
    // The thread ends before the connection does, see ~Connection.
    Connection *const raw = connection.get();
    connection->reader.reset(QThread::create([this, raw] {
        QByteArray buffer(LargestReport, '\0');
        auto *const bytes = reinterpret_cast<unsigned char *>(buffer.data());
        while (!raw->mustEnd) {
            const int got = hid_read_timeout(raw->reports.get(), bytes, LargestReport, ReadSliceMs);
            if (got > 0) {
                const QByteArray report(buffer.constData(), got);
                const qint64 at = microseconds();
                QMetaObject::invokeMethod(
                    this, [this, raw, report, at] { onReport(raw, report, at); }, Qt::QueuedConnection);
            } else if (got < 0) {
                const wchar_t *const why = hid_error(raw->reports.get());
                const QString cause = why ? QString::fromWCharArray(why) : QString();
                QMetaObject::invokeMethod(
                    this, [this, raw, cause] { onGone(raw, cause); }, Qt::QueuedConnection);
                return;
            }
        }
    }));
    connection->reader->start();
}

void HidapiTransport::close()
{
    if (m_connection) {
        m_connection->mustEnd = true;
        m_connection->reader->wait();
        m_connection.reset(); // a request under way holds it until it is done
    }
}

Task<Result<QByteArray>> HidapiTransport::feature(quint8 id, qsizetype size)
{
    const std::shared_ptr<Connection> connection = m_connection;
    if (!connection) {
        co_return failure(errors::Unplugged);
    }
    const auto asking = [connection, id, size] { return connection->feature(id, size); };
    const Result<QByteArray> report = co_await runIn(m_requests, asking);
    co_return report;
}

Task<Result<void>> HidapiTransport::setFeature(QByteArray report)
{
    const std::shared_ptr<Connection> connection = m_connection;
    if (!connection || report.isEmpty()) {
        return refused(Error(errors::Unplugged));
    }
    return runIn(m_requests, [connection, report] { return connection->setFeature(report); });
}

Task<Result<void>> HidapiTransport::write(QByteArray report)
{
    const std::shared_ptr<Connection> connection = m_connection;
    if (!connection || report.isEmpty()) {
        return refused(Error(errors::Unplugged));
    }
    return runIn(m_requests, [connection, report] { return connection->write(report); });
}

void HidapiTransport::onReport(const Connection *connection, const QByteArray &report, qint64 at)
{
    if (connection == m_connection.get()) {
        Q_EMIT received(report, at);
    }
}

void HidapiTransport::onGone(const Connection *connection, const QString &cause)
{
    if (connection == m_connection.get()) {
        close();
        Q_EMIT lost(Error(errors::Unplugged).because(cause));
    }
}

} // namespace tonggui::devices

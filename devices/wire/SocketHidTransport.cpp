// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/SocketHidTransport.h"

#include "devices/api/DeviceErrors.h"

#include <QPointer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr qsizetype HelloSize = 4;

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QString hexWord(const char *bytes)
{
    return QString::number(qFromBigEndian<quint16>(bytes), 16).rightJustified(4, u'0');
}

Task<Result<QByteArray>> waitFor(Reply<QByteArray> reply, std::chrono::milliseconds limit)
{
    const std::stop_token never;
    Result<QByteArray> answer = co_await withTimeout(answerOf(reply, never), limit);
    if (!answer && answer.error().is(errors::TimedOut)) {
        answer = failure(errors::Silent);
    }
    co_return answer;
}

Task<Result<void>> waitForEmpty(Reply<QByteArray> reply, std::chrono::milliseconds limit)
{
    const Result<QByteArray> answer = co_await waitFor(reply, limit);
    co_return answer.map([](const QByteArray &) {});
}

} // namespace

SocketHidTransport::SocketHidTransport(QString path, std::chrono::milliseconds limit, QObject *parent)
    : HidTransport(parent)
    , m_path(std::move(path))
    , m_limit(limit)
{
    m_openLimit.setSingleShot(true);
    m_openLimit.setInterval(limit);
    connect(&m_openLimit, &QTimer::timeout, this, [this] { onGone(u"no greeting in time"_s); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketHidTransport::onReadable);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { onGone(m_socket.errorString()); });
}

SocketHidTransport::~SocketHidTransport()
{
    SocketHidTransport::close();
}

QString SocketHidTransport::name() const
{
    return u"socket-hid"_s;
}

Task<Result<void>> SocketHidTransport::open()
{
    Reply<void> reply;
    if (m_isOpen) {
        reply.set({});
    } else if (m_path.isEmpty()) {
        reply.set(failure(errors::PortNotOpen, {m_path}));
    } else if (m_opening) {
        reply = *m_opening;
    } else {
        m_opening = reply;
        m_reader = {};
        m_openLimit.start();
        m_socket.connectToServer(m_path); // may fail at once
    }
    return answerOf(reply, {});
}

void SocketHidTransport::close()
{
    const QSignalBlocker quiet(m_socket);
    m_openLimit.stop();
    m_socket.abort();
    m_isOpen = false;
    endAll(Error(errors::Cancelled));
}

Task<Result<QByteArray>> SocketHidTransport::feature(quint8 id, qsizetype size)
{
    QByteArray payload(3, Qt::Uninitialized);
    payload[0] = char(id);
    qToBigEndian(quint16(std::min<qsizetype>(size, LargestHidPayload)), payload.data() + 1);
    return waitFor(ask(HidFrameKind::GetFeature, payload, id), m_limit);
}

Task<Result<void>> SocketHidTransport::setFeature(QByteArray report)
{
    return waitForEmpty(ask(HidFrameKind::SetFeature, report, quint8(report.isEmpty() ? 0 : report[0])), m_limit);
}

Task<Result<void>> SocketHidTransport::write(QByteArray report)
{
    return waitForEmpty(ask(HidFrameKind::Output, report, quint8(report.isEmpty() ? 0 : report[0])), m_limit);
}

Reply<QByteArray> SocketHidTransport::ask(HidFrameKind kind, const QByteArray &payload, quint8 id)
{
    const Reply<QByteArray> reply;
    if (!m_isOpen) {
        reply.set(failure(errors::Unplugged));
        return reply;
    }
    if (payload.isEmpty() || payload.size() > LargestHidPayload) {
        reply.set(failure(errors::ReportRefused, {QString::number(id, 16)}));
        return reply;
    }
    m_lastNumber = m_lastNumber == 0xFFFF ? 1 : quint16(m_lastNumber + 1);
    m_questions.insert_or_assign(m_lastNumber, Question{reply, id});
    m_socket.write(HidFrame{kind, m_lastNumber, payload}.toBytes());
    m_socket.flush();
    return reply;
}

void SocketHidTransport::onReadable()
{
    const qint64 at = microseconds();
    m_reader.feed(m_socket.readAll());
    const std::deque<HidFrame> frames = m_reader.take();
    const QPointer<SocketHidTransport> self(this);
    for (const HidFrame &frame : frames) {
        onFrame(frame, at);
        if (!self || (!m_isOpen && !m_opening)) {
            return; // somebody closed it
        }
    }
    if (m_reader.isBroken()) {
        onGone(u"not the frames of a HID socket"_s);
    }
}

void SocketHidTransport::onFrame(const HidFrame &frame, qint64 at)
{
    if (frame.kind == HidFrameKind::Hello && m_opening) {
        onHello(frame.payload);
    } else if (frame.kind == HidFrameKind::Input && m_isOpen && !frame.payload.isEmpty()) {
        Q_EMIT received(frame.payload, at);
    } else if (frame.kind == HidFrameKind::Reply || frame.kind == HidFrameKind::Refused) {
        const auto found = m_questions.find(frame.number);
        if (found == m_questions.end()) {
            return; // came too late
        }
        const Question question = found->second;
        m_questions.erase(found);
        if (frame.kind == HidFrameKind::Reply) {
            question.reply.set(frame.payload);
        } else {
            question.reply.set(failure(errors::ReportRefused, {QString::number(question.id, 16)}));
        }
    }
}

void SocketHidTransport::onHello(const QByteArray &payload)
{
    if (payload.size() < HelloSize) {
        onGone(u"a greeting without ids"_s);
        return;
    }
    m_vendorId = hexWord(payload.constData());
    m_productId = hexWord(payload.constData() + 2);
    m_serial = QString::fromUtf8(payload.mid(HelloSize));
    m_openLimit.stop();
    m_isOpen = true;
    const Reply<void> opened = *m_opening;
    m_opening.reset();
    opened.set({});
}

void SocketHidTransport::onGone(const QString &cause)
{
    const bool wasOpen = m_isOpen;
    {
        const QSignalBlocker quiet(m_socket);
        m_socket.abort();
    }
    m_openLimit.stop();
    m_isOpen = false;
    const Error error = wasOpen ? Error(errors::Unplugged) : Error(errors::PortNotOpen, {m_path});
    endAll(error.because(cause));
    if (wasOpen) {
        Q_EMIT lost(error.because(cause));
    }
}

void SocketHidTransport::endAll(const Error &error)
{
    const std::map<quint16, Question> questions = std::exchange(m_questions, {});
    const std::optional<Reply<void>> opening = std::exchange(m_opening, std::nullopt);
    for (const auto &[number, question] : questions) {
        question.reply.set(failure(error));
    }
    if (opening) {
        opening->set(failure(error));
    }
}

} // namespace tonggui::devices

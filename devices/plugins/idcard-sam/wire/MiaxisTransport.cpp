// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/MiaxisTransport.h"

#include "devices/plugins/idcard-sam/wire/MiaxisReport.h"
#include "devices/plugins/idcard-sam/wire/WireLog.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

MiaxisTransport::MiaxisTransport(std::unique_ptr<HidTransport> hid)
    : m_hid(std::move(hid))
{
    connect(m_hid.get(), &HidTransport::received, this, &MiaxisTransport::onReport);
    connect(m_hid.get(), &HidTransport::lost, this, &ByteTransport::lost);
}

QString MiaxisTransport::name() const
{
    return u"hid-miaxis"_s;
}

Result<void> MiaxisTransport::open()
{
    if (isOpen()) {
        return {};
    }
    m_refusal.reset();
    m_isInOpen = true;
    openUp();
    m_isInOpen = false;
    return m_refusal ? failure(*m_refusal) : Result<void>();
}

Task<void> MiaxisTransport::openUp()
{
    const QPointer<MiaxisTransport> self(this);
    const int life = ++m_life;
    m_isOpening = true;
    const Result<void> opened = co_await m_hid->open();
    if (!self || life != m_life) {
        co_return; // closed meanwhile
    }
    m_isOpening = false;
    const QByteArray waiting = std::exchange(m_waiting, {});
    if (opened) {
        write(waiting);
    } else if (m_isInOpen) {
        m_refusal = opened.error();
    } else {
        Q_EMIT lost(opened.error());
    }
}

void MiaxisTransport::close()
{
    ++m_life;
    m_isOpening = false;
    m_waiting.clear();
    m_hid->close();
}

void MiaxisTransport::write(const QByteArray &bytes)
{
    if (m_isOpening) {
        m_waiting += bytes;
        return;
    }
    for (qsizetype start = 0; start < bytes.size() && m_hid->isOpen(); start += MostInMiaxisReport) {
        send('\0' + miaxisReport(bytes.mid(start, MostInMiaxisReport)));
    }
}

// A device that has gone says so itself; for the rest the one who waits for an answer has his own patience.
Task<void> MiaxisTransport::send(QByteArray report)
{
    const Result<void> sent = co_await m_hid->write(report);
    if (!sent) {
        logTrouble(sent.error().code());
    }
}

void MiaxisTransport::onReport(const QByteArray &report)
{
    const std::optional<MiaxisAnswer> answer = miaxisAnswer(report);
    if (!answer || answer->result != 0) {
        logTrouble(answer ? u"report with result %1"_s.arg(answer->result) : u"damaged report"_s);
    } else if (!answer->bytes.isEmpty()) {
        Q_EMIT received(answer->bytes);
    }
}

} // namespace tonggui::devices::sam

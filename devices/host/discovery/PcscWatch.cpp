// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/PcscWatch.h"

#include <winscard.h>

namespace tonggui::devices {

namespace {

constexpr unsigned long ServiceGap = 2000; // ms until the service is looked for again
constexpr DWORD ChangeLimit = 500;         // ms; where a service cannot tell of new readers they are looked for then

QStringList readersOf(SCARDCONTEXT context)
{
    DWORD size = 0;
    if (SCardListReaders(context, nullptr, nullptr, &size) != SCARD_S_SUCCESS || size == 0) {
        return {};
    }
    QByteArray list(qsizetype(size), '\0');
    if (SCardListReaders(context, nullptr, list.data(), &size) != SCARD_S_SUCCESS) {
        return {};
    }
    QStringList names;
    for (const QByteArray &name : list.first(qsizetype(size)).split('\0')) {
        if (!name.isEmpty()) {
            names << QString::fromUtf8(name);
        }
    }
    return names;
}

} // namespace

void PcscWatch::watch()
{
    while (!m_isStopped) {
        SCARDCONTEXT context = 0;
        if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) == SCARD_S_SUCCESS) {
            watchService(context);
        }
        Q_EMIT readersSeen({});
        rest();
    }
}

// Until the service goes away or nobody wants to know any more.
void PcscWatch::watchService(long context)
{
    {
        const QMutexLocker lock(&m_lock);
        m_context = context;
    }
    LONG outcome = SCARD_S_SUCCESS;
    while (!m_isStopped && (outcome == SCARD_S_SUCCESS || outcome == LONG(SCARD_E_TIMEOUT))) {
        Q_EMIT readersSeen(readersOf(context));
        SCARD_READERSTATE news = {};
        news.szReader = "\\\\?PnP?\\Notification";
        outcome = SCardGetStatusChange(context, ChangeLimit, &news, 1);
        if (outcome == SCARD_S_SUCCESS || outcome == LONG(SCARD_E_TIMEOUT)) {
            outcome = SCardIsValidContext(context);
        }
    }
    {
        const QMutexLocker lock(&m_lock);
        m_context = 0;
    }
    SCardReleaseContext(context);
}

void PcscWatch::rest()
{
    const QMutexLocker lock(&m_lock);
    if (!m_isStopped) {
        m_wake.wait(&m_lock, ServiceGap);
    }
}

void PcscWatch::stop()
{
    const QMutexLocker lock(&m_lock);
    m_isStopped = true;
    if (m_context != 0) {
        SCardCancel(m_context);
    }
    m_wake.wakeAll();
}

} // namespace tonggui::devices

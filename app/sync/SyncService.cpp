// SPDX-License-Identifier: Apache-2.0
#include "app/sync/SyncService.h"

using namespace Qt::StringLiterals;

namespace tonggui::sync {

namespace {
constexpr std::chrono::seconds AfterTrouble(2); // of our own; the node's is met with longer pauses
} // namespace

SyncService::SyncService(NodeClient &client, EnvelopeSync &envelopes, SealFollowUp &seals, Outbox &outbox,
                         const Clock &clock, QObject *parent)
    : SyncStatus(parent)
    , m_client(client)
    , m_envelopes(envelopes)
    , m_seals(seals)
    , m_outbox(outbox)
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { beat(); });
    connect(&m_next, &QTimer::timeout, this, [this] { work(); });
    connect(&m_client, &NodeClient::reached, this, [this] { setOnline(true); });
    connect(&m_client, &NodeClient::unreachable, this, [this] { setOnline(false); });
}

void SyncService::start(std::chrono::milliseconds heartbeat)
{
    m_heartbeat.start(heartbeat);
    beat();
    wake();
}

void SyncService::wake()
{
    if (m_isSending) {
        m_wasWoken = true;
    } else {
        m_next.start(0);
    }
}

Task<void> SyncService::beat()
{
    if (m_isBeating) {
        co_return;
    }
    m_isBeating = true;
    QJsonObject nothing;
    (void)co_await m_client.call(protocol::routes::Health, std::move(nothing));
    m_isBeating = false;
}

Task<void> SyncService::work()
{
    if (m_isSending) {
        co_return;
    }
    setSending(true);
    m_wasWoken = false;
    std::function<void(int)> onProgress = [this](int waiting) {
        m_summary.waiting = waiting;
        Q_EMIT changed();
    };
    const Result<SendingRound> round =
        co_await m_envelopes.run(std::move(onProgress), std::exchange(m_isHurried, false));
    bool isTroubled = !round; // the database could not be read or written, on a full disk for instance
    if (round && round->waiting == 0) {
        const Result<int> sealed = co_await m_seals.run();
        isTroubled = !sealed && m_isOnline; // offline, the line's return wakes us
    }
    co_await refreshSummary();
    setSending(false);
    if (m_wasWoken) {
        m_next.start(0);
    } else if (round && round->nextTry) {
        m_next.start(std::max<qint64>(100, m_clock.now().msecsTo(*round->nextTry)));
    } else if (isTroubled) {
        m_next.start(AfterTrouble);
    }
}

Task<void> SyncService::refreshSummary()
{
    const Result<OutboxSummary> summary = co_await m_outbox.summary();
    if (summary) {
        m_summary = *summary;
        Q_EMIT changed();
    }
}

void SyncService::setOnline(bool online)
{
    if (m_isOnline == online) {
        return;
    }
    m_isOnline = online;
    Q_EMIT changed();
    if (online) {
        m_isHurried = true;
        wake();
    }
}

void SyncService::setSending(bool sending)
{
    m_isSending = sending;
    Q_EMIT changed();
}

} // namespace tonggui::sync

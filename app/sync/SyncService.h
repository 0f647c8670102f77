// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/SyncStatus.h"
#include "app/sync/EnvelopeSync.h"
#include "app/sync/SealFollowUp.h"

#include <QTimer>

namespace tonggui::sync {

// Keeps the outbox empty and the status line true: asks the node for a sign of life, sends what waits with back-off,
// fetches seals that were missing. Starts by itself; `wake` makes it hurry.
class SyncService final : public SyncStatus
{
    Q_OBJECT

public:
    // All outlive it.
    SyncService(NodeClient &client, EnvelopeSync &envelopes, SealFollowUp &seals, Outbox &outbox, const Clock &clock,
                QObject *parent = nullptr);

    void start(std::chrono::milliseconds heartbeat = std::chrono::seconds(10));

    [[nodiscard]] bool isOnline() const override { return m_isOnline; }
    [[nodiscard]] int waitingEnvelopes() const override { return m_summary.waiting; }
    [[nodiscard]] int refusedEnvelopes() const override { return m_summary.refused; }
    [[nodiscard]] bool isSending() const override { return m_isSending; }
    void wake() override;

private:
    Task<void> beat();
    Task<void> work();
    Task<void> refreshSummary();
    void setOnline(bool online);
    void setSending(bool sending);

    NodeClient &m_client;
    EnvelopeSync &m_envelopes;
    SealFollowUp &m_seals;
    Outbox &m_outbox;
    const Clock &m_clock;
    QTimer m_heartbeat;
    QTimer m_next;
    OutboxSummary m_summary;
    bool m_isOnline = false;
    bool m_isSending = false;
    bool m_isBeating = false;
    bool m_wasWoken = false;
    bool m_isHurried = false;
};

} // namespace tonggui::sync

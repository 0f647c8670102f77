// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/StoredOutbox.h"
#include "app/store/StoredStaffCache.h"
#include "app/store/StoredTicketList.h"
#include "app/store/StoredVisitJournal.h"
#include "app/sync/ClerkCertifier.h"
#include "app/sync/NodeStaffDirectory.h"
#include "app/sync/RemoteCentreSeal.h"
#include "app/sync/RemoteCoreSystem.h"
#include "app/sync/SyncService.h"
#include "app/sync/TerminalEnvelopeSealer.h"
#include "app/terminal/Housekeeping.h"
#include "app/terminal/KeptIdentities.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui {

// An enrolled terminal with its way to the node. Members are in the order in which they need each other.
class LinkedTerminal
{
public:
    LinkedTerminal(std::shared_ptr<LocalTerminal> local, sync::EnrolledTerminal enrolled);

    [[nodiscard]] LocalTerminal &local() { return *m_local; }
    [[nodiscard]] const sync::EnrolledTerminal &enrolled() const { return m_enrolled; }
    [[nodiscard]] sync::NodeClient &client() { return m_client; }
    [[nodiscard]] StaffDirectory &staff() { return m_staff; }
    [[nodiscard]] sync::ClerkCertifier &certifier() { return m_certifier; }
    [[nodiscard]] CoreSystem &core() { return m_core; }
    [[nodiscard]] CentreSeal &seal() { return m_seal; }
    [[nodiscard]] VisitJournal &journal() { return m_journal; }
    [[nodiscard]] TicketList &tickets() { return m_tickets; }
    [[nodiscard]] sync::SyncService &link() { return m_sync; }
    [[nodiscard]] Housekeeping &housekeeping() { return m_housekeeping; }

private:
    std::shared_ptr<LocalTerminal> m_local;
    sync::EnrolledTerminal m_enrolled;
    QThreadPool m_pool;
    sync::TerminalEnvelopeSealer m_sealer;
    store::StoredVisitJournal m_journal;
    store::StoredOutbox m_outbox;
    store::StoredTicketList m_tickets;
    store::StoredStaffCache m_staffCache;
    KeptIdentities m_identities;
    sync::NodeClient m_client;
    sync::StaffLogIn m_logIn;
    sync::NodeStaffDirectory m_staff;
    sync::ClerkCertifier m_certifier;
    sync::RemoteCoreSystem m_core;
    sync::RemoteCentreSeal m_seal;
    sync::EnvelopeSync m_envelopes;
    sync::SealFollowUp m_sealFollowUp;
    sync::SyncService m_sync;
    Housekeeping m_housekeeping;
};

} // namespace tonggui

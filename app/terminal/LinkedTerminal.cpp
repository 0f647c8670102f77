// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/LinkedTerminal.h"

#include "app/settings/rows/NodeSettings.h"
#include "app/settings/rows/StaffSettings.h"
#include "app/settings/rows/StorageSettings.h"

namespace tonggui {

namespace {

sync::NodeAddress addressOf(const settings::Settings &settings, const sync::EnrolledTerminal &enrolled)
{
    return {QUrl(settings.of(settings::NodeUrl)),
            {enrolled.root},
            enrolled.terminal,
            std::chrono::seconds(settings.of(settings::NodeAnswerSeconds))};
}

store::OfflineRules offlineRulesOf(const settings::Settings &settings)
{
    return {settings.of(settings::StaffPinTries), std::chrono::minutes(settings.of(settings::StaffLockMinutes)),
            std::chrono::days(settings.of(settings::StaffOfflineDays))};
}

} // namespace

LinkedTerminal::LinkedTerminal(std::shared_ptr<LocalTerminal> local, sync::EnrolledTerminal enrolled)
    : m_local(std::move(local))
    , m_enrolled(std::move(enrolled))
    , m_sealer(m_enrolled.id, m_enrolled.terminal, m_enrolled.inbox)
    , m_journal(m_local->store(), m_sealer)
    , m_outbox(m_local->store())
    , m_tickets(m_local->store())
    , m_staffCache(m_local->store(), m_local->randomness(), offlineRulesOf(m_local->settings()))
    , m_identities(m_local->shelf())
    , m_client(addressOf(m_local->settings(), m_enrolled))
    , m_staff(m_client, m_staffCache, m_logIn)
    , m_certifier(m_client, m_identities, m_logIn, m_local->clock(), m_pool)
    , m_core(m_client, m_logIn)
    , m_seal(m_client)
    , m_envelopes(m_outbox, m_client, m_local->clock(), m_local->randomness(),
                  std::chrono::seconds(m_local->settings().of(settings::NodeLongestPause)))
    , m_sealFollowUp(m_journal, m_client, m_local->clock())
    , m_sync(m_client, m_envelopes, m_sealFollowUp, m_outbox, m_local->clock())
    , m_housekeeping(m_local->store(), m_local->clock(), m_local->settings().of(settings::StorageKeepDays))
{
    m_housekeeping.start();
}

} // namespace tonggui

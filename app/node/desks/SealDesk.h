// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/SealPress.h"
#include "app/protocol/SealMessages.h"

namespace tonggui::node {

// The seal on one paper.
struct SealImpression
{
    CaseId caseId;
    QByteArray paperHash; // SHA-256 of the paper that was sealed
    QByteArray addition;  // to be put behind it
};

// Where papers are sealed: each case once, and every use stands in the register.
class SealDesk
{
public:
    SealDesk(Database &database, const CentreWorld &world, const SealPress &press);

    // The same paper always gets the same seal. protocol errors::SealConflict for another paper of the case,
    // SealRefused.
    [[nodiscard]] Result<SealImpression> seal(const protocol::SealRequest &request, const EnrolledTerminal &terminal);

    // In two steps, for a caller with a transaction of his own: the long one outside, the durable one inside.
    [[nodiscard]] Result<SealImpression> impress(const CaseId &caseId, const QByteArray &pdf,
                                                 const EnrolledTerminal &terminal);
    [[nodiscard]] Result<SealImpression> keep(const SealImpression &fresh, const EnrolledTerminal &terminal);

    [[nodiscard]] Result<std::optional<SealImpression>> find(const CaseId &caseId);

private:
    [[nodiscard]] Result<void> enter(const SealImpression &impression, const EnrolledTerminal &terminal,
                                     const QString &outcome);

    Database &m_database;
    const CentreWorld &m_world;
    const SealPress &m_press;
};

} // namespace tonggui::node

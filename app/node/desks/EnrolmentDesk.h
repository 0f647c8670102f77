// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/StaffDesk.h"
#include "app/node/desks/TerminalRegister.h"
#include "app/protocol/EnrolmentMessages.h"

namespace tonggui::node {

struct WaitingEnrolment
{
    QString id;
    QString terminal;
    QString code;
    QDateTime requestedAt;
};

// Where terminals ask to belong to the centre, and administrators decide.
class EnrolmentDesk
{
public:
    EnrolmentDesk(Database &database, const CentreWorld &world, StaffDesk &staff);

    // protocol errors::TerminalTaken, BadEnrolmentCode, TooMany; crypto errors::BadRequest. With a right one-time code
    // it is approved at once.
    [[nodiscard]] Result<protocol::EnrolmentTicket> request(const protocol::EnrolmentRequest &request);

    // protocol errors::NotFound.
    [[nodiscard]] Result<protocol::EnrolmentState> state(const QString &id);

    // The first decision holds; later ones are answered with it. core errors::WrongPin, StaffLocked, NotAllowed;
    // TerminalTaken.
    [[nodiscard]] Result<protocol::EnrolmentState> decide(const QString &id,
                                                          const protocol::EnrolmentDecision &decision);

    // A code that approves one request of this terminal, once and for a while.
    [[nodiscard]] Result<QString> preissue(const TerminalId &terminal, const QString &actor);

    [[nodiscard]] Result<std::vector<WaitingEnrolment>> waiting();

private:
    struct Keys
    {
        QByteArray terminal; // SubjectPublicKeyInfo
        QByteArray event;
    };

    [[nodiscard]] Result<void> refuseWhatCannotBe(const protocol::EnrolmentRequest &request);
    [[nodiscard]] Result<void> useCode(const protocol::EnrolmentRequest &request);
    [[nodiscard]] Result<void> approve(const QString &id, const TerminalId &terminal, const Keys &keys,
                                       const QString &actor);
    [[nodiscard]] Result<void> settle(const QString &id, bool isApproved, const QString &actor);

    Database &m_database;
    const CentreWorld &m_world;
    StaffDesk &m_staff;
    TerminalRegister m_terminals;
};

// Six digits in two groups from a hash over the terminal's number and both keys: who changes one on the way changes the
// code.
[[nodiscard]] QString comparisonCode(const TerminalId &terminal, const QByteArray &terminalKey,
                                     const QByteArray &eventKey);

} // namespace tonggui::node

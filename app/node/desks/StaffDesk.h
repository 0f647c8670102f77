// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/StaffRegister.h"
#include "app/node/desks/TerminalRegister.h"
#include "app/protocol/StaffMessages.h"

namespace tonggui::node {

// Where staff prove who they are.
class StaffDesk
{
public:
    StaffDesk(Database &database, const CentreWorld &world);

    // Answers an unknown or disabled number exactly as a wrong PIN, in words and in time. core errors::WrongPin,
    // StaffLocked. `place` is the door he stands at (see PinTries). Takes some 0.1 s by its nature.
    [[nodiscard]] Result<StaffEntry> checkPin(const StaffId &id, const QString &pin, const QString &place);

    [[nodiscard]] Result<protocol::LogInAnswer> logIn(const protocol::LogInRequest &request,
                                                      const EnrolledTerminal &terminal);

    // Who logged in at this terminal with this proof. protocol errors::NotLoggedIn.
    [[nodiscard]] Result<StaffEntry> loggedIn(const QString &token, const EnrolledTerminal &terminal);

    // A certificate for the key of somebody who is logged in; the name in it is the register's. crypto
    // errors::BadRequest.
    [[nodiscard]] Result<protocol::ClerkCertificateAnswer> certify(const protocol::ClerkCertificateRequest &request,
                                                                   const EnrolledTerminal &terminal);

private:
    Database &m_database;
    const CentreWorld &m_world;
    StaffRegister m_register;
    QString m_nobodysHash; // checked for unknown numbers, so that they take as long
};

} // namespace tonggui::node

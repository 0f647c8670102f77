// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Envelope.h"
#include "app/crypto/Certificate.h"
#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"

namespace tonggui::node {

// An enrolled terminal. A replaced one has a row and a chain of its own.
struct EnrolledTerminal
{
    qint64 number = 0; // of this enrolment
    TerminalId id;
    crypto::Certificate certificate;
    crypto::Certificate eventCertificate;
    EnvelopeChain chain; // the last envelope that was taken
};

struct TerminalLine
{
    QString id;
    QDateTime enrolledAt;
    QDateTime blockedAt; // invalid while in use
    qint64 lastSequence = 0;
};

// Which terminals belong to the centre.
class TerminalRegister
{
public:
    TerminalRegister(Database &database, const CentreWorld &world);

    // The terminal that showed this certificate (DER). protocol errors::NotEnrolled when it is unknown or blocked.
    [[nodiscard]] Result<EnrolledTerminal> byCertificate(const QByteArray &der);

    [[nodiscard]] Result<bool> isTaken(const TerminalId &id); // by one that is not blocked
    [[nodiscard]] Result<void> enrol(const TerminalId &id, const crypto::Certificate &certificate,
                                     const crypto::Certificate &eventCertificate);
    [[nodiscard]] Result<void> advance(const EnrolledTerminal &terminal, const EnvelopeChain &chain);

    // From now on it is refused; its number may be given to another machine. protocol errors::NotFound.
    [[nodiscard]] Result<void> block(const TerminalId &id, const QString &actor);
    [[nodiscard]] Result<std::vector<TerminalLine>> list();

private:
    Database &m_database;
    const CentreWorld &m_world;
};

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/OpenedEnvelope.h"
#include "app/node/desks/ReceiptShelf.h"
#include "app/node/desks/SealDesk.h"

namespace tonggui::node {

struct TakenEnvelope
{
    protocol::EnvelopeAcknowledgement acknowledgement;
    bool isNew = true; // false: taken before, with the same content
};

// Takes finished cases: each envelope once, in effect, however often and from wherever it is sent.
class EnvelopeDesk
{
public:
    EnvelopeDesk(Database &database, const CentreWorld &world, const SealPress &press);

    // Stored on the disk when it returns. protocol errors::EnvelopeRefused, EnvelopeGap, EnvelopeConflict.
    [[nodiscard]] Result<TakenEnvelope> take(const QByteArray &bytes, const EnrolledTerminal &terminal);

    // Those of the branch's terminals, in the order of arrival, from behind `after` (an earlier listing's `next`;
    // empty: from the start).
    [[nodiscard]] Result<protocol::EnvelopeListing> list(const QString &branch, const QString &after, int limit);

    // As it was posted, for terminals of the branch that it came from. protocol errors::NotFound.
    [[nodiscard]] Result<protocol::EnvelopeWire> read(const EnvelopeId &id, const QString &branch);

private:
    // What goes on the shelf, made ready before the transaction.
    struct Paper
    {
        QByteArray pdf;
        std::optional<SealImpression> impression;
        bool isSealed = false;
        QString trouble;
    };

    [[nodiscard]] Result<std::optional<TakenEnvelope>> takenBefore(const AddressedEnvelope &envelope, qint64 terminal);
    [[nodiscard]] Result<Paper> paperOf(const protocol::CaseContent &content, const EnrolledTerminal &terminal);
    [[nodiscard]] Result<TakenEnvelope> store(const AddressedEnvelope &envelope, const protocol::CaseContent &content,
                                              const Paper &paper, const EnrolledTerminal &terminal);
    [[nodiscard]] Result<void> mustContinue(const AddressedEnvelope &envelope, const EnvelopeChain &chain);
    [[nodiscard]] Result<void> shelve(const protocol::CaseContent &content, Paper paper,
                                      const EnrolledTerminal &terminal);

    Database &m_database;
    const CentreWorld &m_world;
    const SealPress &m_press;
    TerminalRegister m_terminals;
    SealDesk m_seals;
    ReceiptShelf m_receipts;
};

} // namespace tonggui::node

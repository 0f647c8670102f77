// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/EnvelopeDesk.h"

#include "app/crypto/Digest.h"
#include "app/node/desks/WithdrawalBook.h"
#include "app/protocol/ApiErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::node {

EnvelopeDesk::EnvelopeDesk(Database &database, const CentreWorld &world, const SealPress &press)
    : m_database(database)
    , m_world(world)
    , m_press(press)
    , m_terminals(database, world)
    , m_seals(database, world, press)
    , m_receipts(database, world)
{}

Result<TakenEnvelope> EnvelopeDesk::take(const QByteArray &bytes, const EnrolledTerminal &terminal)
{
    const Result<AddressedEnvelope> envelope = readEnvelope(bytes, terminal);
    if (!envelope) {
        return failure(envelope.error());
    }
    const Result<protocol::CaseContent> content = openEnvelope(*envelope, terminal, m_world.identities.inbox);
    if (!content) {
        return failure(content.error());
    }
    const Result<std::optional<TakenEnvelope>> before = takenBefore(*envelope, terminal.number);
    if (!before) {
        return failure(before.error());
    }
    if (*before) {
        return **before;
    }
    const Result<Paper> paper = paperOf(*content, terminal);
    if (!paper) {
        return failure(paper.error());
    }
    return m_database.transact([&] { return store(*envelope, *content, *paper, terminal); });
}

Result<std::optional<TakenEnvelope>> EnvelopeDesk::takenBefore(const AddressedEnvelope &envelope, qint64 terminal)
{
    const QString id = envelope.header.id.text();
    const Result<std::optional<Row>> row =
        m_database.one("SELECT header, terminal, received_at FROM envelopes WHERE id = ?", {id});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::optional<TakenEnvelope>();
    }
    // the header names the payload's hash: equal headers mean equal content
    if ((*row)->bytes(0) != envelope.wire.header || (*row)->integer(1) != terminal) {
        return failure(protocol::errors::EnvelopeConflict, {id});
    }
    return std::optional(TakenEnvelope{{envelope.header.id, envelope.header.sequence, (*row)->time(2)}, false});
}

// A paper that cannot be sealed does not keep its case from arriving: the trouble is noted for a person to look at.
Result<EnvelopeDesk::Paper> EnvelopeDesk::paperOf(const protocol::CaseContent &content,
                                                  const EnrolledTerminal &terminal)
{
    Paper paper{content.receipt, {}, false, {}};
    const auto troubled = [&paper](const Error &error) -> Result<Paper> {
        const bool isOfThePaper = error.is(protocol::errors::SealRefused) || error.is(protocol::errors::SealConflict);
        if (!isOfThePaper) {
            return failure(error);
        }
        paper.trouble = error.code() + u' ' + error.arguments().value(0);
        return paper;
    };
    const Result<std::optional<SealImpression>> known = m_seals.find(content.caseId);
    if (!known) {
        return failure(known.error());
    }
    if (*known && content.receipt.endsWith((*known)->addition) &&
        crypto::sha256(content.receipt.chopped((*known)->addition.size())) == (*known)->paperHash) {
        paper.isSealed = true; // it came back as we gave it
        return paper;
    }
    const Result<PaperState> state = m_press.examine(content.caseId, content.receipt, terminal);
    if (!state) {
        return troubled(state.error());
    }
    paper.isSealed = *state == PaperState::IsSealed;
    if (paper.isSealed) {
        return paper;
    }
    const Result<SealImpression> impression = m_seals.impress(content.caseId, content.receipt, terminal);
    if (!impression) {
        return troubled(impression.error());
    }
    paper.impression = *impression;
    return paper;
}

Result<void> EnvelopeDesk::mustContinue(const AddressedEnvelope &envelope, const EnvelopeChain &chain)
{
    if (envelope.header.sequence <= chain.sequence) {
        return failure(protocol::errors::EnvelopeConflict, {QString::number(envelope.header.sequence)});
    }
    if (envelope.header.sequence > chain.sequence + 1) {
        return failure(protocol::errors::EnvelopeGap, {QString::number(chain.sequence + 1)});
    }
    if (envelope.header.previous != chain.hash) {
        return failure(protocol::errors::EnvelopeRefused,
                       {QCoreApplication::translate("Errors", "it does not continue the terminal's chain")});
    }
    return {};
}

Result<TakenEnvelope> EnvelopeDesk::store(const AddressedEnvelope &envelope, const protocol::CaseContent &content,
                                          const Paper &paper, const EnrolledTerminal &terminal)
{
    const auto &[wire, header] = envelope;
    const Result<std::optional<TakenEnvelope>> before = takenBefore(envelope, terminal.number);
    if (!before) {
        return failure(before.error());
    }
    if (*before) {
        return **before; // another connection was quicker
    }
    // the chain as it is now, not as it was when the request began; blocked meanwhile counts too
    const Result<EnrolledTerminal> present = m_terminals.byCertificate(terminal.certificate.toDer());
    const Result<void> continues =
        present.and_then([&](const EnrolledTerminal &row) { return mustContinue(envelope, row.chain); });
    if (!continues) {
        return failure(continues.error());
    }
    const QDateTime now = m_world.clock.now();
    const Result<void> stored =
        m_database
            .run("INSERT INTO envelopes (id, case_id, terminal, sequence, header, payload, signature, service, "
                 "received_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {header.id.text(), header.caseId.text(), terminal.number, header.sequence, wire.header, wire.payload,
                  wire.signature, content.service.text(), timeValue(now)})
            .and_then([&](int) {
                return m_terminals.advance(terminal, {header.sequence, crypto::sha256(wire.header)});
            })
            .and_then([&] { return shelve(content, paper, terminal); })
            .and_then([&] { return WithdrawalBook(m_database, m_world).note(content); });
    return stored.map([&] { return TakenEnvelope{{header.id, header.sequence, now}, true}; });
}

Result<void> EnvelopeDesk::shelve(const protocol::CaseContent &content, Paper paper, const EnrolledTerminal &terminal)
{
    const Result<std::optional<Row>> known =
        m_database.one("SELECT 1 FROM receipts WHERE case_id = ?", {content.caseId.text()});
    if (!known) {
        return failure(known.error());
    }
    if (*known) {
        return failure(protocol::errors::EnvelopeConflict, {content.caseId.text()});
    }
    if (paper.impression) {
        const Result<SealImpression> kept = m_seals.keep(*paper.impression, terminal);
        if (!kept && !kept.error().is(protocol::errors::SealConflict)) {
            return failure(kept.error());
        }
        paper.isSealed = kept.has_value();
        paper.trouble = kept ? QString() : kept.error().code();
        paper.pdf += kept ? kept->addition : QByteArray();
    }
    return m_receipts.keep(content, paper.pdf, paper.isSealed, paper.trouble);
}

Result<protocol::EnvelopeListing> EnvelopeDesk::list(const QString &branch, const QString &after, int limit)
{
    const Result<std::vector<Row>> rows = m_database.all(
        "SELECT e.arrival, e.id, e.case_id, t.id, e.sequence, length(e.payload), e.received_at, e.service, r.has_seal "
        "FROM envelopes e JOIN terminals t ON t.number = e.terminal LEFT JOIN receipts r ON r.case_id = e.case_id "
        "WHERE e.arrival > ? AND instr(t.id, ?) = 1 ORDER BY e.arrival LIMIT ?",
        {after.toLongLong(), QString(branch + u'-'), limit + 1});
    if (!rows) {
        return failure(rows.error());
    }
    protocol::EnvelopeListing listing;
    for (const Row &row : *rows) {
        if (listing.entries.size() == size_t(limit)) {
            break;
        }
        listing.entries.push_back({EnvelopeId(row.text(1)), CaseId(row.text(2)), row.text(3), row.integer(4),
                                   row.integer(5), row.time(6), row.text(7), row.flag(8)});
        listing.next = rows->size() > size_t(limit) ? row.text(0) : QString();
    }
    return listing;
}

Result<protocol::EnvelopeWire> EnvelopeDesk::read(const EnvelopeId &id, const QString &branch)
{
    const Result<std::optional<Row>> row = m_database.one("SELECT e.header, e.payload, e.signature FROM envelopes e "
                                                          "JOIN terminals t ON t.number = e.terminal "
                                                          "WHERE e.id = ? AND instr(t.id, ?) = 1",
                                                          {id.text(), QString(branch + u'-')});
    if (!row || !*row) {
        return row ? failure(protocol::errors::NotFound) : failure(row.error());
    }
    return protocol::EnvelopeWire{(*row)->bytes(0), (*row)->bytes(1), (*row)->bytes(2)};
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/SealDesk.h"

#include "app/crypto/Digest.h"
#include "app/protocol/ApiErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

QString placeOf(const CaseId &caseId)
{
    return u"seals/"_s + caseId.text() + u"/addition"_s;
}

Result<void> mustBeOf(const CaseId &caseId, const EnrolledTerminal &terminal)
{
    const Result<LocalNumber> number = LocalNumber::parse(caseId.text());
    if (!number || !(number->terminal == terminal.id)) {
        return failure(protocol::errors::SealRefused,
                       {QCoreApplication::translate("Errors", "the case belongs to another terminal")});
    }
    return {};
}

} // namespace

SealDesk::SealDesk(Database &database, const CentreWorld &world, const SealPress &press)
    : m_database(database)
    , m_world(world)
    , m_press(press)
{}

Result<std::optional<SealImpression>> SealDesk::find(const CaseId &caseId)
{
    const Result<std::optional<Row>> row =
        m_database.one("SELECT paper_hash, sealed_addition FROM seals WHERE case_id = ?", {caseId.text()});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::optional<SealImpression>();
    }
    return m_world.cipher.open((*row)->bytes(1), placeOf(caseId)).map([&](const QByteArray &addition) {
        return std::optional(SealImpression{caseId, (*row)->bytes(0), addition});
    });
}

Result<SealImpression> SealDesk::impress(const CaseId &caseId, const QByteArray &pdf, const EnrolledTerminal &terminal)
{
    const Result<PaperState> state =
        mustBeOf(caseId, terminal).and_then([&] { return m_press.examine(caseId, pdf, terminal); });
    if (!state) {
        return failure(state.error());
    }
    if (*state == PaperState::IsSealed) {
        return failure(protocol::errors::SealRefused, {QCoreApplication::translate("Errors", "it is sealed already")});
    }
    return m_press.press(pdf).map([&](const QByteArray &addition) {
        return SealImpression{caseId, crypto::sha256(pdf), addition};
    });
}

Result<SealImpression> SealDesk::keep(const SealImpression &fresh, const EnrolledTerminal &terminal)
{
    const Result<std::optional<SealImpression>> known = find(fresh.caseId);
    if (!known) {
        return failure(known.error());
    }
    if (*known && (*known)->paperHash != fresh.paperHash) {
        return failure(protocol::errors::SealConflict, {fresh.caseId.text()});
    }
    if (*known) {
        return enter(**known, terminal, u"given again"_s).map([&known] { return **known; });
    }
    return m_database
        .run("INSERT INTO seals (case_id, paper_hash, sealed_addition, made_at) VALUES (?, ?, ?, ?)",
             {fresh.caseId.text(), fresh.paperHash, m_world.cipher.seal(fresh.addition, placeOf(fresh.caseId)),
              timeValue(m_world.clock.now())})
        .and_then([&](int) { return enter(fresh, terminal, u"sealed"_s); })
        .map([&fresh] { return fresh; });
}

Result<void> SealDesk::enter(const SealImpression &impression, const EnrolledTerminal &terminal, const QString &outcome)
{
    return m_database
        .run("INSERT INTO seal_register (at, case_id, paper_hash, terminal, outcome) VALUES (?, ?, ?, ?, ?)",
             {timeValue(m_world.clock.now()), impression.caseId.text(), impression.paperHash, terminal.id.text(),
              outcome})
        .map([](int) {});
}

Result<SealImpression> SealDesk::seal(const protocol::SealRequest &request, const EnrolledTerminal &terminal)
{
    const Result<std::optional<SealImpression>> known =
        mustBeOf(request.caseId, terminal).and_then([&] { return find(request.caseId); });
    if (!known) {
        return failure(known.error());
    }
    const Result<SealImpression> wanted =
        *known ? Result<SealImpression>(SealImpression{request.caseId, crypto::sha256(request.pdf), {}})
               : impress(request.caseId, request.pdf, terminal);
    if (!wanted) {
        return failure(wanted.error());
    }
    return m_database.transact([&] { return keep(*wanted, terminal); });
}

} // namespace tonggui::node

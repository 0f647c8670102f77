// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/NodeVerb.h"

#include "app/cli/CliErrors.h"
#include "app/cli/NodeAccess.h"
#include "app/cli/TerminalCommand.h"
#include "app/settings/rows/NodeSettings.h"

#include <CLI/CLI.hpp>

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

Outcome NodeVerb::listed(const protocol::EnvelopeListing &listing)
{
    Outcome outcome;
    outcome.result = listing.toJson();
    for (const protocol::EnvelopeEntry &entry : listing.entries) {
        outcome.lines.append(QStringList{entry.id.text(), entry.caseId.text(), QString::number(entry.sequence),
                                         QString::number(entry.bytes), entry.receivedAt.toString(Qt::ISODate),
                                         entry.service, entry.isSealed ? tr("sealed") : tr("not sealed yet")}
                                 .join(u"  "_s));
    }
    if (listing.entries.empty()) {
        outcome.lines.append(tr("Nothing has arrived."));
    }
    return outcome;
}

NodeVerb::NodeVerb(Places places)
    : m_places(std::move(places))
{}

void NodeVerb::declare(CLI::App &program)
{
    CLI::App *node = program.add_subcommand("node", "What the node holds");
    node->require_subcommand(1);
    node->fallthrough();
    m_envelopes = node->add_subcommand("envelopes", "List what arrived, or fetch one");
    m_envelopes->fallthrough();
    m_envelopes->add_option("ID", m_id, "Fetch this one");
    m_envelopes->add_option("--after", m_after, "Go on behind this id");
    m_envelopes->add_option("--limit", m_limit, "At most so many")->check(CLI::Range(1, 1000));
}

QString NodeVerb::chosen() const
{
    return m_envelopes->parsed() ? u"node.envelopes"_s : QString();
}

Task<Outcome> NodeVerb::run(const CommonOptions &common)
{
    TerminalOptions options = terminalOptions(common, m_places);
    const Checked<std::shared_ptr<LocalTerminal>> terminal = co_await LocalTerminal::open(std::move(options));
    if (!terminal) {
        co_return Outcome::failed(ExitCode::Environment, terminal.error());
    }
    const Result<std::optional<sync::EnrolledTerminal>> enrolled = co_await (*terminal)->enrolment();
    if (!enrolled || !*enrolled) {
        co_return Outcome::failed(ExitCode::Environment, enrolled ? Error(errors::NotEnrolled) : enrolled.error());
    }
    const settings::Settings &settings = (*terminal)->settings();
    sync::NodeClient client({QUrl(settings.of(settings::NodeUrl)),
                             {(*enrolled)->root},
                             (*enrolled)->terminal,
                             std::chrono::seconds(settings.of(settings::NodeAnswerSeconds))});
    QUrlQuery query;
    if (m_id.empty()) {
        query.addQueryItem(u"limit"_s, QString::number(m_limit));
        if (!m_after.empty()) {
            query.addQueryItem(u"after"_s, QString::fromStdString(m_after));
        }
    }
    const protocol::Route route = m_id.empty() ? protocol::routes::ListEnvelopes : protocol::routes::ReadEnvelope;
    QJsonObject nothing;
    const Result<QJsonObject> answer =
        co_await client.call(route, std::move(nothing), QString::fromStdString(m_id), query);
    if (!answer) {
        co_return Outcome::failed(exitCodeOf(answer.error()), answer.error());
    }
    if (!m_id.empty()) {
        Outcome outcome;
        outcome.result = {{u"envelope"_s, *answer}};
        outcome.lines.append(QString::fromUtf8(canonicalJson(*answer)));
        co_return outcome;
    }
    const Result<protocol::EnvelopeListing> listing = protocol::EnvelopeListing::fromJson(*answer);
    co_return listing ? listed(*listing) : Outcome::failed(ExitCode::Environment, listing.error());
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/EnrolVerb.h"

#include "app/cli/NodeAccess.h"
#include "app/cli/PinEntry.h"
#include "app/cli/TerminalCommand.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/sync/SyncErrors.h"

#include <CLI/CLI.hpp>

#include <QCoroTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::cli {

EnrolVerb::EnrolVerb(Places places)
    : m_places(std::move(places))
{}

void EnrolVerb::declare(CLI::App &program)
{
    m_enrol = program.add_subcommand("enrol", "Make this terminal one of the centre's");
    m_enrol->fallthrough();
    m_enrol->add_option("--code", m_code, "One-time code for unattended provisioning");
    m_enrol->add_option("--wait", m_patience, "Seconds to wait for an administrator (0: only ask)")
        ->check(CLI::Range(0, 86400));
    m_approve = m_enrol->add_subcommand("approve",
                                        "Say yes or no to a terminal's request; the PIN is read from standard input");
    m_approve->fallthrough();
    m_approve->add_option("ID", m_request, "Id of the request")->required();
    m_approve->add_option("--staff", m_staff, "Staff id of an administrator")->required();
    m_approve->add_flag("--refuse", m_isRefusal, "Say no");
}

QString EnrolVerb::chosen() const
{
    if (m_approve->parsed()) {
        return u"enrol.approve"_s;
    }
    return m_enrol->parsed() ? u"enrol"_s : QString();
}

Task<Outcome> EnrolVerb::run(const CommonOptions &common)
{
    if (m_approve->parsed()) {
        TerminalOptions placed = placedOptions(common, m_places);
        co_return co_await approve(std::move(placed));
    }
    TerminalOptions options = terminalOptions(common, m_places);
    co_return co_await enrol(std::move(options));
}

Task<Outcome> EnrolVerb::enrol(TerminalOptions options)
{
    const Checked<std::shared_ptr<LocalTerminal>> terminal = co_await LocalTerminal::open(std::move(options));
    if (!terminal) {
        co_return Outcome::failed(ExitCode::Environment, terminal.error());
    }
    const Result<sync::NodeAddress> address =
        nodeAddress((*terminal)->settings(), (*terminal)->options().configDirectory);
    if (!address) {
        co_return Outcome::failed(ExitCode::Environment, address.error());
    }
    sync::NodeClient client(*address);
    QThreadPool pool;
    sync::TerminalEnroller enroller(client, pool);
    const TerminalId id = (*terminal)->workplace().terminal;
    const Result<QString> code = co_await oneTimeCode(*terminal);
    if (!code) {
        co_return Outcome::failed(ExitCode::Environment, code.error());
    }
    const Result<protocol::EnrolmentTicket> ticket = co_await enroller.request(id, *code);
    if (!ticket) {
        co_return Outcome::failed(exitCodeOf(ticket.error()), ticket.error());
    }
    if (code->isEmpty()) { // else nobody attends
        const QString request =
            tr("Request %1. Compare the code with the administrator's: %2").arg(ticket->id, ticket->code);
        std::fprintf(stderr, "%s\n", request.toUtf8().constData());
    }
    Outcome outcome = co_await waitForDecision(*terminal, enroller);
    outcome.result[u"request"_s] = ticket->id;
    outcome.result[u"code"_s] = ticket->code;
    outcome.result[u"terminal"_s] = id.text();
    co_return outcome;
}

Task<Result<QString>> EnrolVerb::oneTimeCode(std::shared_ptr<LocalTerminal> terminal)
{
    const QString entry = terminal->settings().of(settings::NodeEnrolmentCode).section(u':', 1);
    if (!m_code.empty() || entry.isEmpty()) {
        co_return QString::fromStdString(m_code);
    }
    const Result<QByteArray> kept = co_await terminal->vault().read(entry);
    co_return kept ? Result<QString>(QString::fromUtf8(*kept).trimmed()) : failure(kept.error());
}

Task<Outcome> EnrolVerb::waitForDecision(std::shared_ptr<LocalTerminal> terminal, sync::TerminalEnroller &enroller)
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(m_patience);
    while (true) {
        Result<sync::EnrolledTerminal> enrolled = co_await enroller.collect();
        if (enrolled) {
            const Result<void> kept = co_await terminal->keepEnrolment(*enrolled);
            if (!kept) {
                co_return Outcome::failed(ExitCode::Environment, kept.error());
            }
            Outcome outcome;
            outcome.lines.append(tr("The terminal is enrolled until %1.")
                                     .arg(enrolled->terminal.certificate.notAfter().toString(Qt::ISODate)));
            co_return outcome;
        }
        const bool isPending = enrolled.error().is(sync::errors::EnrolmentPending);
        if (!isPending || QDateTime::currentDateTimeUtc() >= end) {
            co_return Outcome::failed(isPending ? ExitCode::Negative : exitCodeOf(enrolled.error()), enrolled.error());
        }
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(500ms);
        co_await pause;
    }
}

Task<Outcome> EnrolVerb::approve(TerminalOptions options)
{
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(options);
    if (!settings) {
        co_return Outcome::failed(ExitCode::Environment, settings.error());
    }
    const Result<sync::NodeAddress> address = nodeAddress(*settings, options.configDirectory);
    if (!address) {
        co_return Outcome::failed(ExitCode::Environment, address.error());
    }
    const QString pin = readPin(tr("PIN of %1:").arg(QString::fromStdString(m_staff)));
    sync::NodeClient client(*address);
    const protocol::EnrolmentDecision decision{StaffId(QString::fromStdString(m_staff)), pin, !m_isRefusal};
    QJsonObject body = decision.toJson();
    const Result<QJsonObject> answer =
        co_await client.call(protocol::routes::DecideEnrolment, std::move(body), QString::fromStdString(m_request));
    if (!answer) {
        co_return Outcome::failed(exitCodeOf(answer.error()), answer.error());
    }
    Outcome outcome;
    outcome.lines.append(m_isRefusal ? tr("Refused.") : tr("Approved."));
    co_return outcome;
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/EnrolVerb.h"

#include "app/cli/NodeAccess.h"
#include "app/cli/TerminalCommand.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/sync/SyncErrors.h"

#include <CLI/CLI.hpp>

#include <QCoroTimer>

#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::cli {

EnrolVerb::EnrolVerb(Places places)
    : m_places(std::move(places))
{
}

void EnrolVerb::declare(CLI::App &program)
{
    m_enrol = program.add_subcommand("enrol", "Make this terminal one of the centre's");
    m_enrol->fallthrough();
    m_enrol->add_option("--code", m_code, "One-time code for unattended provisioning");
    m_enrol->add_option("--wait", m_patience, "Seconds to wait for an administrator (0: only ask)")->check(CLI::Range(0, 86400));
    m_approve = m_enrol->add_subcommand("approve", "Say yes or no to a terminal's request; the PIN is read from standard input");
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
    TerminalOptions options = terminalOptions(common, m_places);
    if (m_approve->parsed()) {
        co_return co_await approve(std::move(options));
    }
    co_return co_await enrol(std::move(options));
}

Task<Outcome> EnrolVerb::enrol(TerminalOptions options)
{
    const Checked<std::shared_ptr<LocalTerminal>> terminal = co_await LocalTerminal::open(std::move(options));
    if (!terminal) {
        co_return Outcome::failed(ExitCode::Environment, terminal.error());
    }
    const Result<sync::NodeAddress> address = nodeAddress((*terminal)->settings());
    if (!address) {
        co_return Outcome::failed(ExitCode::Environment, address.error());
    }
    sync::NodeClient client(*address);
    QThreadPool pool;
    sync::TerminalEnroller enroller(client, pool);
    const TerminalId id = (*terminal)->workplace().terminal;
    const QString code = QString::fromStdString(m_code);
    const Result<protocol::EnrolmentTicket> ticket = co_await enroller.request(id, code);
    if (!ticket) {
        co_return Outcome::failed(exitCodeOf(ticket.error()), ticket.error());
    }
    std::fprintf(stderr, "Request %s. Compare the code with the administrator's: %s\n", qPrintable(ticket->id), qPrintable(ticket->code));
    Outcome outcome = co_await waitForDecision(*terminal, enroller);
    outcome.result[u"request"_s] = ticket->id;
    outcome.result[u"code"_s] = ticket->code;
    outcome.result[u"terminal"_s] = id.text();
    co_return outcome;
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
            outcome.lines.append(u"The terminal is enrolled until %1."_s.arg(enrolled->terminal.certificate.notAfter().toString(Qt::ISODate)));
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
    const Result<sync::NodeAddress> address = nodeAddress(*settings);
    if (!address) {
        co_return Outcome::failed(ExitCode::Environment, address.error());
    }
    std::string pin;
    std::getline(std::cin, pin);
    sync::NodeClient client(*address);
    const protocol::EnrolmentDecision decision{StaffId(QString::fromStdString(m_staff)), QString::fromStdString(pin), !m_isRefusal};
    QJsonObject body = decision.toJson();
    const Result<QJsonObject> answer =
        co_await client.call(protocol::routes::DecideEnrolment, std::move(body), QString::fromStdString(m_request));
    if (!answer) {
        co_return Outcome::failed(exitCodeOf(answer.error()), answer.error());
    }
    Outcome outcome;
    outcome.lines.append(m_isRefusal ? u"Refused."_s : u"Approved."_s);
    co_return outcome;
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/StoreVerb.h"

#include "app/cli/StoreReading.h"
#include "app/cli/TerminalCommand.h"
#include "app/store/StoreErrors.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

// What is wrong with the database is what was asked; the rest keeps it from being read.
ExitCode exitCodeOf(const Error &error)
{
    namespace faults = store::errors;
    const auto is = [&](const ErrorDefinition &fault) { return error.is(fault); };
    const bool isFinding = is(faults::NotADatabase) || is(faults::ForeignDatabase) || is(faults::NewerDatabase) ||
                           is(faults::OlderDatabase) || is(faults::OtherKey) || is(faults::Damaged);
    return isFinding ? ExitCode::Negative : ExitCode::Environment;
}

} // namespace

StoreVerb::StoreVerb(Places places)
    : m_places(std::move(places))
{}

void StoreVerb::declare(CLI::App &program)
{
    CLI::App *store = program.add_subcommand("store", "The terminal's own database");
    store->require_subcommand(1);
    store->fallthrough();
    m_check = store->add_subcommand("check", "Read all of it: pages, chains, every value, papers");
    m_check->fallthrough();
}

QString StoreVerb::chosen() const
{
    return m_check->parsed() ? u"store.check"_s : QString();
}

Task<Outcome> StoreVerb::run(const CommonOptions &common)
{
    const TerminalOptions options = terminalOptions(common, m_places);
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(options);
    if (!settings) {
        co_return Outcome::failed(ExitCode::Environment, settings.error());
    }
    const Result<store::StoreReport> report = co_await readStore(*settings, options);
    if (!report) {
        co_return Outcome::failed(exitCodeOf(report.error()), report.error());
    }
    Outcome outcome;
    outcome.result = report->toJson();
    outcome.errors = report->findings;
    outcome.code = report->isSound() ? ExitCode::Ok : ExitCode::Negative;
    outcome.lines = {report->path,
                     tr("%1 events, %2 visits (%3 open), %4 documents, %5 envelopes (%6 waiting)")
                         .arg(report->events)
                         .arg(report->visits)
                         .arg(report->openVisits)
                         .arg(report->documents)
                         .arg(report->envelopes)
                         .arg(report->waitingEnvelopes),
                     report->isSound() ? tr("Nothing is broken.") : tr("Something is broken:")};
    co_return outcome;
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/StoreVerb.h"

#include "app/cli/LastCheck.h"
#include "app/cli/TerminalCommand.h"
#include "app/store/StoreErrors.h"
#include "app/store/check/StoreCheck.h"
#include "app/store/keys/StoreKey.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

// What keeps the database from being read, in contrast to what is wrong with it.
ExitCode exitCodeOf(const Error &error)
{
    const bool isOutside =
        error.is(store::errors::NoDatabase) || error.is(store::errors::InUse) || error.is(store::errors::NoAccess);
    return isOutside ? ExitCode::Environment : ExitCode::Negative;
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
    const QString database = LocalTerminal::databaseOf(*settings);
    if (!QFileInfo::exists(database)) { // asking for its key would make a new one
        const Result<store::StoreReport> missing = store::checkStore(database, QByteArray(32, '\0'));
        co_return Outcome::failed(ExitCode::Environment, missing.error());
    }
    SystemRandomness randomness;
    const Result<std::unique_ptr<SecretVault>> vault = co_await openVaultOf(*settings, options, randomness);
    if (!vault) {
        co_return Outcome::failed(ExitCode::Environment, vault.error());
    }
    const Result<QByteArray> key = co_await store::storeKey(**vault, database, randomness);
    if (!key) {
        co_return Outcome::failed(ExitCode::Environment, key.error());
    }
    const Result<store::StoreReport> report = store::checkStore(database, *key);
    if (!report) {
        co_return Outcome::failed(exitCodeOf(report.error()), report.error().at(database));
    }
    LastCheck{QDateTime::currentDateTimeUtc(), report->isSound()}.write(LocalTerminal::dataDirectoryOf(*settings));
    Outcome outcome;
    outcome.result = report->toJson();
    outcome.errors = report->findings;
    outcome.code = report->isSound() ? ExitCode::Ok : ExitCode::Negative;
    outcome.lines = {database,
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

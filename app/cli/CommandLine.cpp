// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CommandLine.h"

#include "app/cli/CliErrors.h"

#include "translations/InstallTranslations.h"
#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

ErrorCatalogue errors::all()
{
    static constexpr std::array list{&Usage, &UnknownService, &NotEnrolled, &NothingToCapture};
    return list;
}

namespace {

// What was typed and no command knows, which says more than "a subcommand is required".
QString reasonOf(const CLI::ParseError &error, const CLI::App &program, std::span<const char *const> arguments)
{
    const bool isRequired = error.get_exit_code() == int(CLI::ExitCodes::RequiredError);
    const CLI::App *level = &program;
    bool isValue = false; // of the option before it
    for (const char *word : arguments.subspan(1)) {
        if (std::exchange(isValue, qstrcmp(word, "--config") == 0 || qstrcmp(word, "--language") == 0)) {
            continue;
        }
        const auto verbs = level->get_subcommands([&](const CLI::App *verb) { return verb->get_name() == word; });
        if (!verbs.empty()) {
            level = verbs.front();
        } else if (isRequired && *word != '-' &&
                   !level->get_subcommands([](const CLI::App *) { return true; }).empty()) {
            return QCoreApplication::translate("CommandLine", "there is no command “%1”").arg(QString::fromUtf8(word));
        }
    }
    return QString::fromUtf8(error.what());
}

} // namespace

CommandLine::CommandLine(std::vector<std::unique_ptr<Verb>> verbs)
    : m_verbs(std::move(verbs))
{}

CommandLine::~CommandLine() = default;

int CommandLine::run(int argc, const char *const *argv)
{
    CLI::App program("The front desk's command line: check a terminal, read a card, make and verify receipts.",
                     "tonggui");
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    program.require_subcommand(1);
    program.fallthrough();
    program.add_flag("--json", m_common.wantsJson, "Print one JSON object instead of text");
    program.add_flag("--demo", m_common.isDemo, "Allow the unprotected key file of a demonstration");
    program.add_option("--config", m_common.config, "Folder with the settings files");
    program.add_option("--language", m_common.language, "zh_CN or en")->check(CLI::IsMember({"zh_CN", "en"}));
    for (const std::unique_ptr<Verb> &verb : m_verbs) {
        verb->declare(program);
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &asked) { // --help, --version
        program.exit(asked);
        return int(ExitCode::Ok);
    } catch (const CLI::ParseError &error) {
        const auto arguments = std::span(argv, size_t(argc));
        const bool wantsJson =
            std::ranges::any_of(arguments, [](const char *word) { return qstrcmp(word, "--json") == 0; });
        return refuseUsage(wantsJson, reasonOf(error, program, arguments));
    }
    installTranslations(QString::fromStdString(m_common.language), QCoreApplication::instance());
    const auto verb = std::ranges::find_if(m_verbs, [](const auto &each) { return !each->chosen().isEmpty(); });
    return verb == m_verbs.end() ? refuseUsage(m_common.wantsJson, u"no verb"_s) : runVerb(**verb);
}

int CommandLine::refuseUsage(bool wantsJson, const QString &reason) const
{
    const Outcome outcome = Outcome::failed(ExitCode::Usage, Error(errors::Usage, {reason}));
    if (wantsJson) {
        std::fprintf(stdout, "%s\n", asJson(u"usage"_s, outcome).constData());
    } else {
        printAsText(outcome);
    }
    return int(ExitCode::Usage);
}

int CommandLine::runVerb(Verb &verb)
{
    const Outcome outcome = QCoro::waitFor(verb.run(m_common));
    if (m_common.wantsJson) {
        std::fprintf(stdout, "%s\n", asJson(verb.chosen(), outcome).constData());
    } else {
        printAsText(outcome);
    }
    return int(outcome.code);
}

} // namespace tonggui::cli

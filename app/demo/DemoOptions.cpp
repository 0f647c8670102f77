// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoOptions.h"

#include <CLI/CLI.hpp>

namespace tonggui::demo {

std::variant<DemoOptions, int> demoOptionsFrom(int argc, const char *const *argv)
{
    CLI::App program("A hall on one machine: node, card reader, counter and a clerk who knows what to do.",
                     "tonggui-demo");
    std::string output = "demo-output";
    std::string folder;
    std::string config;
    std::string scripts;
    std::string language = "zh_CN";
    std::string holdAt;
    DemoOptions options;
    bool isPlay = false;
    program.add_option("--output", output, "Folder for pictures, papers and summary.json");
    program.add_option("--folder", folder, "Folder for the hall's own data");
    program.add_option("--scripts", scripts, "File with the visits");
    program.add_option("--language", language, "zh_CN or en")->check(CLI::IsMember({"zh_CN", "en"}));
    program.add_option("--text", options.textPercent, "Size of the words in percent")->check(CLI::Range(100, 200));
    program.add_flag("--play", isPlay, "Open the hall; a person is the clerk");
    program.add_option("--clerk", config, "Only the scripted clerk, for the terminal with these settings");
    program.add_option("--visit", options.visit, "Which of the visits the clerk serves");
    program.add_flag("--nobody", options.isNobody, "The clerk logs in and serves nobody");
    program.add_option("--hold-at", holdAt, "Stand still when the visit has come to this state, until told to go on");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : 2;
    }
    options.mode = !config.empty() ? DemoMode::Clerk : isPlay ? DemoMode::Play : DemoMode::Show;
    options.output = QString::fromStdString(output);
    options.folder = QString::fromStdString(folder);
    options.config = QString::fromStdString(config);
    options.scripts = QString::fromStdString(scripts);
    options.language = QString::fromStdString(language);
    options.holdAt = stateFrom(QString::fromStdString(holdAt));
    if (!holdAt.empty() && !options.holdAt) {
        return program.exit(CLI::ValidationError("--hold-at", "there is no such state")) == 0 ? 0 : 2;
    }
    return options;
}

} // namespace tonggui::demo

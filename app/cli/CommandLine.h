// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"

#include <vector>

namespace tonggui::cli {

// The command line "tonggui": reads arguments, runs one verb, prints its outcome.
class CommandLine
{
public:
    explicit CommandLine(std::vector<std::unique_ptr<Verb>> verbs);
    ~CommandLine();

    // The exit code. Logs go to stderr, the outcome to stdout. Runs an event loop of its own until the verb has ended.
    int run(int argc, const char *const *argv);

private:
    [[nodiscard]] int refuseUsage(bool wantsJson, const QString &reason) const;
    int runVerb(Verb &verb);

    std::vector<std::unique_ptr<Verb>> m_verbs;
    CommonOptions m_common;
};

} // namespace tonggui::cli

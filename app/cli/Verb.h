// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Outcome.h"
#include "app/core/Async.h"

#include <QCoreApplication>

#include <memory>

namespace CLI {
class App;
}

namespace tonggui::cli {

// What every verb may be told.
struct CommonOptions
{
    bool wantsJson = false;
    bool isDemo = false;  // allows the unprotected key file of a demonstration
    std::string config;   // folder with centre.toml, branch.toml, terminal.toml, clerk.toml
    std::string language; // "zh_CN" or "en"; the system's when empty
};

// One verb of the command line with its sub-verbs.
class Verb
{
public:
    virtual ~Verb() = default;

    // Adds sub-commands and options to `program`.
    virtual void declare(CLI::App &program) = 0;

    // The sub-command that was given, as the JSON says it ("receipt.verify"), or nothing when it was another verb.
    [[nodiscard]] virtual QString chosen() const = 0;

    virtual Task<Outcome> run(const CommonOptions &common) = 0;
};

} // namespace tonggui::cli

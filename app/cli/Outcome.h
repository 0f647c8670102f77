// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tonggui::cli {

// Exit codes of the command line (ARCHITECTURE.md §7).
enum class ExitCode {
    Ok = 0,
    Negative = 1,    // invalid, refused, not matched: the question was answered with no
    Usage = 2,       // the command itself is wrong
    Environment = 3, // a file, device or network is missing or broken
};

// What a verb found out. Either printed as text or, with --json, as one object.
struct Outcome
{
    ExitCode code = ExitCode::Ok;
    QJsonObject result; // fields beside schema, ok and errors
    QStringList lines;  // the same for people
    std::vector<Error> errors;
    QJsonArray issues; // ready-made entries of "errors", for findings that are no Error

    [[nodiscard]] static Outcome failed(ExitCode code, Error error);
    [[nodiscard]] static Outcome failed(ExitCode code, std::vector<Error> errors);
};

// {"schema":"tonggui.<verb>/1","command":"<verb>.<subverb>","ok":…,…,"errors":[…]}; `command` as Verb::chosen says it.
[[nodiscard]] QByteArray asJson(const QString &command, const Outcome &outcome);

// Lines to stdout, errors with remedies to stderr.
void printAsText(const Outcome &outcome);

} // namespace tonggui::cli

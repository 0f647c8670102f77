// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Outcome.h"

#include "app/core/Json.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toUtf8().constData());
}

void printIssue(const QString &path, const QString &text, const QString &remedy, const QString &code)
{
    print(stderr, (path.isEmpty() ? QString() : path + u": "_s) + text + u" ["_s + code + u']');
    if (!remedy.isEmpty()) {
        print(stderr, u"    "_s + remedy);
    }
}

} // namespace

Outcome Outcome::failed(ExitCode code, Error error)
{
    return failed(code, std::vector<Error>{std::move(error)});
}

Outcome Outcome::failed(ExitCode code, std::vector<Error> errors)
{
    Outcome outcome;
    outcome.code = code;
    outcome.errors = std::move(errors);
    return outcome;
}

QByteArray asJson(const QString &command, const Outcome &outcome)
{
    QJsonObject object = outcome.result;
    object[u"schema"_s] = u"tonggui."_s + command.section(u'.', 0, 0) + u"/1"_s;
    object[u"command"_s] = command;
    object[u"ok"_s] = outcome.code == ExitCode::Ok;
    QJsonArray errors = outcome.issues;
    for (const Error &error : outcome.errors) {
        errors.append(error.toJson());
    }
    object[u"errors"_s] = errors;
    return canonicalJson(object);
}

void printAsText(const Outcome &outcome)
{
    for (const QString &line : outcome.lines) {
        print(stdout, line);
    }
    for (const QJsonValue &value : outcome.issues) {
        const QJsonObject issue = value.toObject();
        printIssue(issue[u"path"_s].toString(), issue[u"text"_s].toString(), issue[u"remedy"_s].toString(),
                   issue[u"code"_s].toString());
    }
    for (const Error &error : outcome.errors) {
        printIssue(error.path(), error.text(), error.remedy(), error.code());
        if (!error.detail().isEmpty()) {
            print(stderr, u"    ("_s + error.detail() + u')');
        }
    }
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace tonggui {

// One row of a module's closed list of errors. Texts are English sources in the translation context "Errors"; "%1" …
// "%9" are replaced by the error's arguments. Declare with QT_TRANSLATE_NOOP so that lupdate finds them:
//     inline constexpr ErrorDefinition NoCard{"idcard.no-card", QT_TRANSLATE_NOOP("Errors", "…"),
//     QT_TRANSLATE_NOOP("Errors", "…")};
struct ErrorDefinition
{
    const char *code;   // stable, "module.what-happened"; part of the public contract
    const char *text;   // what happened, in the words of the person who reads it
    const char *remedy; // what to do now
};

// A module's whole list, for look-ups across a process border and for tests.
using ErrorCatalogue = std::span<const ErrorDefinition *const>;

// The text of an English source in some language; the source itself where it has none.
using TextSource = std::function<QString(const QString &source)>;

// A refusal as a value. It carries no personal data except in `arguments` that the operator typed himself; `detail`
// goes to logs.
class Error
{
public:
    explicit Error(const ErrorDefinition &definition, QStringList arguments = {});

    [[nodiscard]] Error at(QString path) const;        // the field, file or line it is about
    [[nodiscard]] Error because(QString detail) const; // technical cause for the log; never personal data

    [[nodiscard]] bool is(const ErrorDefinition &definition) const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString text() const; // in the language of the installed translator
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &detail() const { return m_detail; }

    // The same in a language of the caller's choice, whatever the program's own is: arguments that are texts are
    // translated as well.
    [[nodiscard]] QString text(const TextSource &language) const;
    [[nodiscard]] QString remedy(const TextSource &language) const;

    // {"code","path","text","remedy"} as the command line and the node API print it.
    [[nodiscard]] QJsonObject toJson() const;
    // One line for a log or a terminal: code, path, text, detail.
    [[nodiscard]] QString toLine() const;

private:
    const ErrorDefinition *m_definition;
    QStringList m_arguments;
    QString m_path;
    QString m_detail;
};

// The definition of `code` in one of the catalogues, or nullptr.
[[nodiscard]] const ErrorDefinition *findError(std::span<const ErrorCatalogue> catalogues, QStringView code);

// Errors any module may meet.
namespace errors {
inline constexpr ErrorDefinition Cancelled{"common.cancelled", QT_TRANSLATE_NOOP("Errors", "The work was cancelled."),
                                           QT_TRANSLATE_NOOP("Errors", "Start it again when you are ready.")};
inline constexpr ErrorDefinition TimedOut{"common.timed-out",
                                          QT_TRANSLATE_NOOP("Errors", "It took longer than %1 seconds."),
                                          QT_TRANSLATE_NOOP("Errors", "Try again; if it happens often, tell IT.")};
inline constexpr ErrorDefinition FileUnreadable{"common.file-unreadable",
                                                QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read."),
                                                QT_TRANSLATE_NOOP("Errors", "Check the path and the access rights.")};
inline constexpr ErrorDefinition FileUnwritable{
    "common.file-unwritable", QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be written."),
    QT_TRANSLATE_NOOP("Errors", "Check the path, the access rights and the free space.")};
inline constexpr ErrorDefinition MalformedJson{"common.malformed-json",
                                               QT_TRANSLATE_NOOP("Errors", "This is not valid JSON: %1"),
                                               QT_TRANSLATE_NOOP("Errors", "Correct the place that is named.")};
inline constexpr ErrorDefinition MissingField{
    "common.missing-field", QT_TRANSLATE_NOOP("Errors", "The field %1 is missing or of the wrong kind."),
    QT_TRANSLATE_NOOP("Errors", "Compare the file or message with its schema.")};
inline constexpr ErrorDefinition BadAmount{
    "common.bad-amount", QT_TRANSLATE_NOOP("Errors", "“%1” is not an amount of money."),
    QT_TRANSLATE_NOOP("Errors", "Write digits with at most two decimals, such as 2600.00.")};
inline constexpr ErrorDefinition BadId{
    "common.bad-id", QT_TRANSLATE_NOOP("Errors", "“%1” is not a valid number of its kind."),
    QT_TRANSLATE_NOOP("Errors", "Ids have the form branch-terminal-YYMMDD-sequence.")};
inline constexpr ErrorDefinition Internal{
    "common.internal", QT_TRANSLATE_NOOP("Errors", "Something inside the program went wrong."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was lost. Restart the program and tell IT.")};

[[nodiscard]] ErrorCatalogue commonErrors();
} // namespace errors

} // namespace tonggui

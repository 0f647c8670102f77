// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/QueueReasons.h"

#include "devices/api/printer/PrinterErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::cups {

namespace {

struct Row
{
    const char *reason; // without its severity
    const ErrorDefinition *error;
    bool isHindrance;
};

// What a person must do first comes first.
constexpr Row Table[] = {
    {"cover-open", &errors::PrinterCoverOpen, true},
    {"door-open", &errors::PrinterCoverOpen, true},
    {"interlock-open", &errors::PrinterCoverOpen, true},
    {"media-jam", &errors::PaperJam, true},
    {"media-empty", &errors::PaperOut, true},
    {"media-needed", &errors::PaperOut, true},
    {"toner-empty", &errors::TonerOut, true},
    {"marker-supply-empty", &errors::TonerOut, true},
    {"developer-empty", &errors::TonerOut, true},
    {"offline", &errors::PrinterOffline, true},
    {"timed-out", &errors::PrinterOffline, true},
    {"shutdown", &errors::PrinterOffline, true},
    {"paused", &errors::PrinterPaused, true},
    {"moving-to-paused", &errors::PrinterPaused, true},
    {"media-low", &errors::PaperLow, false},
    {"toner-low", &errors::TonerLow, false},
    {"marker-supply-low", &errors::TonerLow, false},
    {"developer-low", &errors::TonerLow, false},
};
constexpr int LongestReason = 60;

QString withoutSeverity(const QString &reason)
{
    for (const auto severity :
         {QLatin1StringView("-error"), QLatin1StringView("-warning"), QLatin1StringView("-report")}) {
        if (reason.endsWith(severity)) {
            return reason.chopped(severity.size());
        }
    }
    return reason;
}

} // namespace

QueueReasons QueueReasons::of(const QStringList &reasons, bool isStopped)
{
    QStringList words;
    for (const QString &reason : reasons) {
        words << withoutSeverity(reason);
    }
    QueueReasons known;
    for (const Row &row : Table) {
        std::optional<Error> &place = row.isHindrance ? known.hindrance : known.warning;
        if (!place && words.contains(QLatin1StringView(row.reason))) {
            place = Error(*row.error);
        }
    }
    for (qsizetype i = 0; i < reasons.size() && !known.hindrance; ++i) {
        if (reasons[i].endsWith(u"-error"_s)) {
            known.hindrance = Error(errors::PrinterAttention, {words[i].left(LongestReason)});
        }
    }
    if (!known.hindrance && isStopped) {
        known.hindrance = Error(errors::PrinterPaused);
    }
    return known;
}

} // namespace tonggui::devices::cups

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/Finding.h"

#include "app/cli/doctor/DoctorErrors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Doctor)
};

QString healthCode(Health health)
{
    static constexpr std::array words{"ok", "warning", "fault"};
    return QString::fromLatin1(words[size_t(health)]);
}

QString healthWord(Health health)
{
    return health == Health::Ok        ? Words::tr("[ ok ]")
           : health == Health::Warning ? Words::tr("[warning]")
                                       : Words::tr("[FAULT]");
}

Finding troubled(Health health, QString id, Error error, QJsonObject facts)
{
    const QString text = error.text();
    return {std::move(id), health, text, std::move(error), std::move(facts)};
}

int count(const Findings &findings, Health health)
{
    return int(std::ranges::count(findings, health, &Finding::health));
}

} // namespace

ErrorCatalogue errors::doctorErrors()
{
    static constexpr std::array list{&PartMissing, &UnprotectedKeys, &CertificateEnds, &CertificateEnded, &ClockDiffers,
                                     &NoDrivers,   &NoReader,        &NoDisplay,       &NoKeyring};
    return list;
}

Finding Finding::ok(QString id, QString text, QJsonObject facts)
{
    return {std::move(id), Health::Ok, std::move(text), std::nullopt, std::move(facts)};
}

Finding Finding::warning(QString id, Error error, QJsonObject facts)
{
    return troubled(Health::Warning, std::move(id), std::move(error), std::move(facts));
}

Finding Finding::fault(QString id, Error error, QJsonObject facts)
{
    return troubled(Health::Fault, std::move(id), std::move(error), std::move(facts));
}

QJsonObject Finding::toJson() const
{
    return {{u"id"_s, id},
            {u"state"_s, healthCode(health)},
            {u"text"_s, text},
            {u"remedy"_s, error ? error->remedy() : QString()},
            {u"code"_s, error ? error->code() : QString()},
            {u"path"_s, error ? error->path() : QString()},
            {u"facts"_s, facts}};
}

QStringList Finding::lines() const
{
    const QString place =
        error && !error->path().isEmpty() && !text.contains(error->path()) ? error->path() + u": "_s : QString();
    QStringList lines{u"%1 %2%3"_s.arg(healthWord(health), place, text)};
    if (error && !error->remedy().isEmpty()) {
        lines.append(u"        "_s + error->remedy());
    }
    return lines;
}

Outcome diagnosis(const Findings &findings, bool wantsJson)
{
    Outcome outcome;
    QJsonArray checks;
    for (const Finding &finding : findings) {
        checks.append(finding.toJson());
        outcome.lines.append(finding.lines());
        if (wantsJson && finding.health == Health::Fault) { // people have read it with its remedy above
            outcome.errors.push_back(*finding.error);
        }
    }
    const int faults = count(findings, Health::Fault);
    const int warnings = count(findings, Health::Warning);
    outcome.code = faults == 0 ? ExitCode::Ok : ExitCode::Negative;
    outcome.result = {{u"checks"_s, checks}, {u"faults"_s, faults}, {u"warnings"_s, warnings}};
    outcome.lines.append(Words::tr("%1 checks, %2 warnings, %3 faults").arg(findings.size()).arg(warnings).arg(faults));
    return outcome;
}

} // namespace tonggui::cli

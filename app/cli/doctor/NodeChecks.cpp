// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/NodeChecks.h"

#include "app/cli/CliErrors.h"
#include "app/cli/NodeAccess.h"
#include "app/cli/doctor/DoctorErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Doctor)
};

constexpr qint64 DaysToRenew = 30;
constexpr qint64 SecondsToWarn = 10;
constexpr qint64 SecondsToRefuse = 300; // certificates and log-ins would not fit any more
constexpr auto Patience = 10s;

Finding clockAgainst(const QDateTime &theirs, const QDateTime &before, const QDateTime &after)
{
    const QDateTime ours = before.addMSecs(before.msecsTo(after) / 2);
    const qint64 offset = theirs.msecsTo(ours); // how much we are ahead
    const qint64 seconds = qAbs(offset) / 1000;
    const QJsonObject facts{{u"offsetMs"_s, offset}, {u"answerMs"_s, before.msecsTo(after)}};
    if (seconds < SecondsToWarn) {
        return Finding::ok(u"node.clock"_s, Words::tr("The clock agrees with the server's (%1 ms).").arg(offset),
                           facts);
    }
    const Error error(errors::ClockDiffers, {QString::number(seconds)});
    return seconds < SecondsToRefuse ? Finding::warning(u"node.clock"_s, error, facts)
                                     : Finding::fault(u"node.clock"_s, error, facts);
}

} // namespace

Findings checkEnrolment(const settings::Settings &settings, const QDateTime &now)
{
    const QString id = u"node.enrolment"_s;
    const Result<crypto::Certificate> own = LocalTerminal::trusted(settings, u"terminal"_s);
    if (!own && own.error().is(tonggui::errors::FileUnreadable)) {
        return {Finding::warning(id, Error(errors::NotEnrolled))};
    }
    const Result<crypto::Certificate> root = LocalTerminal::trusted(settings, u"root"_s);
    if (!own || !root) {
        return {Finding::fault(id, own ? root.error() : own.error())};
    }
    const QDateTime end = own->notAfter();
    const QString day = end.toLocalTime().date().toString(Qt::ISODate);
    const QJsonObject facts{{u"terminal"_s, own->commonName()}, {u"until"_s, end.toUTC().toString(Qt::ISODate)}};
    if (end < now) {
        return {Finding::fault(id, Error(errors::CertificateEnded, {day}), facts)};
    }
    const Result<void> chain = crypto::checkChain(*own, {}, {*root}, now);
    if (!chain) {
        return {Finding::fault(id, chain.error(), facts)};
    }
    if (now.daysTo(end) < DaysToRenew) {
        return {Finding::warning(id, Error(errors::CertificateEnds, {day}), facts)};
    }
    return {Finding::ok(id, Words::tr("Enrolled as %1 until %2").arg(own->commonName(), day), facts)};
}

Task<Findings> checkNode(settings::Settings settings, QString configDirectory)
{
    const Result<sync::NodeAddress> address = nodeAddress(settings, configDirectory);
    if (!address) { // a terminal may work offline for ever
        co_return Findings{Finding::warning(u"node.reachable"_s, address.error())};
    }
    sync::NodeClient client(*address);
    QJsonObject nothing;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    Task<Result<QJsonObject>> call = client.call(protocol::routes::Health, std::move(nothing));
    const Result<QJsonObject> answer = co_await withTimeout(std::move(call), Patience);
    const QDateTime after = QDateTime::currentDateTimeUtc();
    if (!answer) {
        co_return Findings{Finding::fault(u"node.reachable"_s, answer.error(), {{u"url"_s, address->url.toString()}})};
    }
    const QString version = answer->value(u"version"_s).toString();
    Findings findings{Finding::ok(
        u"node.reachable"_s, Words::tr("The server at %1 answers (version %2).").arg(address->url.toString(), version),
        {{u"url"_s, address->url.toString()}, {u"version"_s, version}})};
    const QDateTime theirs = QDateTime::fromString(answer->value(u"time"_s).toString(), Qt::ISODateWithMs);
    if (theirs.isValid()) {
        findings.push_back(clockAgainst(theirs, before, after));
    }
    co_return findings;
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/Readers.h"
#include "forms/engine/session/FactTable.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

VerificationLevel levelFrom(const QString &text)
{
    return VerificationLevel(text.right(1).toInt()); // the schema allows V0 … V3
}

DayClock clockFrom(const QString &text)
{
    return text == u"on-the-spot"    ? DayClock::OnTheSpot
           : text == u"working-days" ? DayClock::WorkingDays
                                     : DayClock::CalendarDays;
}

} // namespace

void declareValidity(const JsonPlace &service, ServiceProgram &program)
{
    program.validFrom = service[u"validFrom"_s].date();
    program.validUntil = service[u"validUntil"_s].date();
}

void declareFacts(ServiceProgram &program)
{
    for (const auto &[name, type] : factNames()) {
        program.scope.add(name, type);
    }
    program.todaySlot = program.scope.add(u"today"_s, {Type::Kind::Date});
}

void readHead(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program)
{
    program.id = ServiceId(service[u"id"_s].text());
    program.number = service[u"number"_s].text();
    program.version = service[u"version"_s].text();
    program.keywords = service[u"keywords"_s].texts();
    program.needs = service[u"needs"_s].texts();
    const JsonPlace limit = service[u"timeLimit"_s];
    program.timeLimit = {.clock = clockFrom(limit[u"clock"_s].text()), .days = limit[u"days"_s].integer()};
    program.isOfflineAllowed = service[u"offline"_s][u"allowed"_s].boolean();
    const JsonPlace verification = service[u"verification"_s];
    program.counter = levelFrom(verification[u"counter"_s].text());
    program.isKioskAllowed = verification[u"kiosk"_s].exists();
    program.kiosk = program.isKioskAllowed ? levelFrom(verification[u"kiosk"_s].text()) : VerificationLevel::V3;
    for (const QString &key : {u"service.name"_s, u"service.purpose"_s, u"service.time-limit"_s}) {
        compiler.needText(key, service);
    }
    program.offlineReason = compiler.text(u"offline.reason"_s, service[u"offline"_s], program.scope);
    program.offlineLineDrop = compiler.text(u"offline.line-drop"_s, service[u"offline"_s], program.scope);
}

const std::vector<std::pair<QString, Type>> &messageNames()
{
    static const std::vector<std::pair<QString, Type>> names{
        {u"label"_s, {Type::Kind::Text}},
        {u"expected"_s, {Type::Kind::Number}},
        {u"actual"_s, {Type::Kind::Number}},
        {u"difference"_s, {Type::Kind::Number}},
        {u"minimum"_s, {}},
        {u"maximum"_s, {}},
    };
    return names;
}

} // namespace tonggui::forms

// SPDX-License-Identifier: Apache-2.0
#include "app/node/program/Administration.h"

#include "app/node/NodeErrors.h"
#include "app/node/desks/EnrolmentDesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

const auto Actor = "administration at the node"_L1;

QString firstLineOfInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(input.readLine(1024)).trimmed();
}

QString jsonText(const QString &schema, const QString &key, const QJsonArray &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"schema"_s, schema}, {key, list}}).toJson(QJsonDocument::Compact));
}

QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

Result<QString> addStaff(StaffRegister &staff, const QStringList &words)
{
    const std::optional<StaffRole> role = roleFrom(words[2]);
    if (!role) {
        return failure(errors::BadStaff, {words[2], QCoreApplication::translate("Errors", "it is no role")});
    }
    return staff.add(StaffId(words[0]), words[1], *role, firstLineOfInput(), Actor).map([&] { return words[0]; });
}

Result<QString> listTerminals(TerminalRegister &terminals)
{
    return terminals.list().map([](const std::vector<TerminalLine> &lines) {
        QJsonArray list;
        for (const TerminalLine &line : lines) {
            list.append(QJsonObject{{u"id"_s, line.id},
                                    {u"enrolledAt"_s, timeText(line.enrolledAt)},
                                    {u"blockedAt"_s, timeText(line.blockedAt)},
                                    {u"lastSequence"_s, line.lastSequence}});
        }
        return jsonText(u"tonggui.terminals/1"_s, u"terminals"_s, list);
    });
}

Result<QString> listEnrolments(EnrolmentDesk &enrolments)
{
    return enrolments.waiting().map([](const std::vector<WaitingEnrolment> &waiting) {
        QJsonArray list;
        for (const WaitingEnrolment &request : waiting) {
            list.append(QJsonObject{{u"id"_s, request.id},
                                    {u"terminal"_s, request.terminal},
                                    {u"code"_s, request.code},
                                    {u"requestedAt"_s, timeText(request.requestedAt)}});
        }
        return jsonText(u"tonggui.enrolments/1"_s, u"enrolments"_s, list);
    });
}

} // namespace

Result<QString> administrate(NodeHouse &house, const NodeArguments &arguments)
{
    const Result<std::unique_ptr<Database>> database = house.connect();
    if (!database) {
        return failure(database.error());
    }
    StaffRegister staff(**database, house.world());
    TerminalRegister terminals(**database, house.world());
    if (!arguments.addStaff.isEmpty()) {
        return addStaff(staff, arguments.addStaff);
    }
    if (!arguments.unlockStaff.isEmpty()) {
        return staff.unlock(StaffId(arguments.unlockStaff), Actor).map([&] { return arguments.unlockStaff; });
    }
    if (!arguments.disableStaff.isEmpty()) {
        return staff.disable(StaffId(arguments.disableStaff), true, Actor).map([&] { return arguments.disableStaff; });
    }
    if (!arguments.enableStaff.isEmpty()) {
        return staff.disable(StaffId(arguments.enableStaff), false, Actor).map([&] { return arguments.enableStaff; });
    }
    if (!arguments.blockTerminal.isEmpty()) {
        return TerminalId::parse(arguments.blockTerminal)
            .and_then([&](const TerminalId &id) { return terminals.block(id, Actor); })
            .map([&] { return arguments.blockTerminal; });
    }
    if (arguments.listsTerminals) {
        return listTerminals(terminals);
    }
    StaffDesk staffDesk(**database, house.world());
    EnrolmentDesk enrolments(**database, house.world(), staffDesk);
    if (!arguments.preissue.isEmpty()) {
        return TerminalId::parse(arguments.preissue).and_then([&](const TerminalId &id) {
            return enrolments.preissue(id, Actor);
        });
    }
    return listEnrolments(enrolments);
}

Result<void> addDemonstrationStaff(NodeHouse &house)
{
    const Result<std::unique_ptr<Database>> database = house.connect();
    QFile file(u":/demo/staff.json"_s);
    const Result<QJsonObject> people = parseJsonObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!database || !people) {
        return failure(database ? people.error() : database.error());
    }
    StaffRegister staff(**database, house.world());
    for (const QJsonValue &person : people->value(u"staff"_s).toArray()) {
        const StaffId id(person[u"id"_s].toString());
        const Result<std::optional<StaffEntry>> known = staff.find(id);
        if (known && *known) {
            continue;
        }
        const StaffRole role = roleFrom(person[u"role"_s].toString()).value_or(StaffRole::Clerk);
        const Result<void> added =
            staff.add(id, person[u"name"_s].toString(), role, person[u"pin"_s].toString(), u"demonstration"_s);
        if (!added) {
            return added;
        }
    }
    return {};
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Staff.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {
constexpr std::array RoleNames{"clerk", "supervisor", "manager", "administrator"};
}

QString roleText(StaffRole role)
{
    return QString::fromLatin1(RoleNames[size_t(role)]);
}

std::optional<StaffRole> roleFrom(QStringView text)
{
    for (size_t i = 0; i < RoleNames.size(); ++i) {
        if (text == QLatin1StringView(RoleNames[i])) {
            return StaffRole(i);
        }
    }
    return std::nullopt;
}

QJsonObject StaffSession::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"name"_s, name},
            {u"role"_s, roleText(role)},
            {u"since"_s, since.toString(Qt::ISODateWithMs)},
            {u"offline"_s, isOffline}};
}

Result<StaffSession> StaffSession::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    StaffSession session;
    session.id = StaffId(read.text(u"id"_s));
    session.name = read.text(u"name"_s);
    const std::optional<StaffRole> role = roleFrom(read.text(u"role"_s));
    if (!role) {
        read.refuse(u"role"_s);
    }
    session.role = role.value_or(StaffRole::Clerk);
    session.since = read.dateTime(u"since"_s);
    session.isOffline = read.boolean(u"offline"_s);
    return read.finish(std::move(session));
}

ErrorCatalogue errors::staffErrors()
{
    static constexpr std::array all{&WrongPin, &StaffLocked, &StaffUnknownOffline, &NotAllowed};
    return all;
}

} // namespace tonggui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Ids.h"

#include <QDateTime>

namespace tonggui {

enum class StaffRole { Clerk, Supervisor, Manager, Administrator };

[[nodiscard]] QString roleText(StaffRole role); // "clerk" …, as messages and tables write it
[[nodiscard]] std::optional<StaffRole> roleFrom(QStringView text);

// Who is logged in at a terminal.
struct StaffSession
{
    StaffId id;
    QString name;
    StaffRole role = StaffRole::Clerk;
    QDateTime since;
    bool isOffline = false; // the PIN was checked by this terminal, not by the node

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<StaffSession> fromJson(const QJsonObject &object);
};

namespace errors {
inline constexpr ErrorDefinition WrongPin{
    "staff.wrong-pin", QT_TRANSLATE_NOOP("Errors", "The staff number or the PIN is not right."),
    QT_TRANSLATE_NOOP("Errors", "Type both again. %1 tries are left before the account is locked.")};
inline constexpr ErrorDefinition StaffLocked{
    "staff.locked", QT_TRANSLATE_NOOP("Errors", "This account is locked after too many wrong PINs."),
    QT_TRANSLATE_NOOP("Errors", "Wait until %1, or ask an administrator to unlock it.")};
inline constexpr ErrorDefinition StaffUnknownOffline{
    "staff.unknown-offline",
    QT_TRANSLATE_NOOP("Errors", "The server cannot be reached, and this account never logged in here before."),
    QT_TRANSLATE_NOOP("Errors", "Log in once while online, or ask a colleague who works at this window.")};
inline constexpr ErrorDefinition NotAllowed{"staff.not-allowed",
                                            QT_TRANSLATE_NOOP("Errors", "Your role may not do this."),
                                            QT_TRANSLATE_NOOP("Errors", "Ask a %1.")};

[[nodiscard]] ErrorCatalogue staffErrors();
} // namespace errors

} // namespace tonggui

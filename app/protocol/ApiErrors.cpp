// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/ApiErrors.h"

#include "app/core/ports/CoreSystem.h"
#include "app/core/values/Staff.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

namespace {

struct StatusRow
{
    const ErrorDefinition *definition;
    int status;
};

constexpr std::array StatusRows{
    StatusRow{&errors::BadRequest, 400},
    StatusRow{&errors::NotEnrolled, 403},
    StatusRow{&errors::NotLoggedIn, 401},
    StatusRow{&errors::NotFound, 404},
    StatusRow{&errors::WrongMethod, 405},
    StatusRow{&errors::TooLarge, 413},
    StatusRow{&errors::TooMany, 429},
    StatusRow{&errors::ServerTrouble, 500},
    StatusRow{&errors::TerminalTaken, 409},
    StatusRow{&errors::EnrolmentRefused, 403},
    StatusRow{&errors::BadEnrolmentCode, 403},
    StatusRow{&errors::SealConflict, 409},
    StatusRow{&errors::SealRefused, 422},
    StatusRow{&errors::EnvelopeConflict, 409},
    StatusRow{&errors::EnvelopeRefused, 422},
    StatusRow{&errors::EnvelopeGap, 422},
    StatusRow{&tonggui::errors::WrongPin, 401},
    StatusRow{&tonggui::errors::StaffLocked, 423},
    StatusRow{&tonggui::errors::NotAllowed, 403},
    StatusRow{&tonggui::errors::MemberUnknown, 404},
    StatusRow{&tonggui::errors::MissingField, 400},
    StatusRow{&tonggui::errors::MalformedJson, 400},
};

} // namespace

ErrorCatalogue errors::all()
{
    static constexpr std::array list{&BadRequest,    &NotEnrolled,      &NotLoggedIn,      &NotFound,
                                     &WrongMethod,   &TooLarge,         &TooMany,          &ServerTrouble,
                                     &TerminalTaken, &EnrolmentRefused, &BadEnrolmentCode, &SealConflict,
                                     &SealRefused,   &EnvelopeConflict, &EnvelopeRefused,  &EnvelopeGap};
    return list;
}

int statusOf(const Error &error)
{
    for (const StatusRow &row : StatusRows) {
        if (error.is(*row.definition)) {
            return row.status;
        }
    }
    return 500;
}

Error errorFrom(const QJsonObject &answer)
{
    const QString code = answer[u"code"_s].toString();
    for (const StatusRow &row : StatusRows) {
        if (code == QLatin1StringView(row.definition->code)) {
            QStringList arguments;
            for (const QJsonValue &value : answer[u"arguments"_s].toArray()) {
                arguments.append(value.toString());
            }
            return Error(*row.definition, arguments).at(answer[u"path"_s].toString());
        }
    }
    return Error(errors::ServerTrouble).because(code);
}

QJsonObject toAnswer(const Error &error)
{
    QJsonObject answer = error.toJson();
    answer[u"arguments"_s] = QJsonArray::fromStringList(error.arguments());
    return answer;
}

} // namespace tonggui::protocol

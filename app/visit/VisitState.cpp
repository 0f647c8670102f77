// SPDX-License-Identifier: Apache-2.0
#include "app/visit/VisitState.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

constexpr std::array StateNames{"called", "identified",    "filling", "reviewing", "consented",
                                "signed", "countersigned", "issued",  "closed",    "abandoned"};

constexpr std::array EventNames{"ticket-called",         "card-accepted",        "member-refreshed", "service-chosen",
                                "draft-saved",           "form-accepted",        "member-consented", "member-declined",
                                "handwriting-taken",     "handwriting-rejected", "paper-signed",     "receipt-issued",
                                "another-service-asked", "stepped-back",         "closed",           "abandoned"};

} // namespace

QString stateName(VisitState state)
{
    return QString::fromLatin1(StateNames[size_t(state)]);
}

std::optional<VisitState> stateFrom(QStringView name)
{
    for (size_t i = 0; i < StateNames.size(); ++i) {
        if (name == QLatin1StringView(StateNames[i])) {
            return VisitState(i);
        }
    }
    return std::nullopt;
}

QString eventName(VisitEvent event)
{
    return u"visit."_s + QString::fromLatin1(EventNames[size_t(event)]);
}

bool isOpen(VisitState state)
{
    return state != VisitState::Closed && state != VisitState::Abandoned;
}

} // namespace tonggui

// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Issue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {
constexpr std::array ActionCodes{"BLK", "SUP", "2ND", "RVW", "WRN", "CAP"};
}

QString actionCode(RuleAction action)
{
    return QString::fromLatin1(ActionCodes[size_t(action)]);
}

std::optional<RuleAction> actionFrom(QStringView code)
{
    for (size_t i = 0; i < ActionCodes.size(); ++i) {
        if (code == QLatin1StringView(ActionCodes[i])) {
            return RuleAction(i);
        }
    }
    return std::nullopt;
}

bool Issue::isBlocking() const
{
    switch (action) {
    case RuleAction::Block:
    case RuleAction::Cap:
        return true;
    case RuleAction::Supervisor:
    case RuleAction::SecondConfirm:
        return !isResolved;
    case RuleAction::Review:
    case RuleAction::Warn:
        return false;
    }
    return true;
}

QJsonObject Issue::toJson() const
{
    return {{u"code"_s, code},
            {u"path"_s, path},
            {u"action"_s, actionCode(action)},
            {u"text"_s, text},
            {u"remedy"_s, remedy}};
}

} // namespace tonggui::forms

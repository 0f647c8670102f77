// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Value.h"

#include <QCoreApplication>

namespace tonggui::forms {

bool operator==(const Value &a, const Value &b)
{
    const std::vector<Value> *left = a.list();
    const std::vector<Value> *right = b.list();
    return left && right ? *left == *right : a.m_data == b.m_data;
}

bool mayBe(Type::Kind actual, Type::Kind wanted)
{
    return actual == Type::Kind::Any || wanted == Type::Kind::Any || actual == wanted;
}

QString typeName(Type::Kind kind)
{
    switch (kind) {
    case Type::Kind::Any:
        return QCoreApplication::translate("Forms", "anything");
    case Type::Kind::Boolean:
        return QCoreApplication::translate("Forms", "yes or no");
    case Type::Kind::Number:
        return QCoreApplication::translate("Forms", "a number");
    case Type::Kind::Text:
        return QCoreApplication::translate("Forms", "a text");
    case Type::Kind::Date:
        return QCoreApplication::translate("Forms", "a date");
    case Type::Kind::List:
        return QCoreApplication::translate("Forms", "a list");
    }
    return {};
}

} // namespace tonggui::forms

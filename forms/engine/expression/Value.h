// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Decimal.h"

#include <QDate>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace tonggui::forms {

class Value;
using ValueList = std::shared_ptr<const std::vector<Value>>;

// Why an expression has no value. `position` counts characters from 0 in the expression's text.
struct EvaluationFault
{
    enum class Kind { DivisionByZero, WrongType, NumberTooLarge, BadArgument, PatternTooHard };
    Kind kind = Kind::WrongType;
    qsizetype position = 0;

    friend bool operator==(const EvaluationFault &, const EvaluationFault &) = default;
};

// What an expression deals with: null (not known yet), boolean, decimal number, text, date (a month is its first day),
// list, or the fault that came up on the way.
class Value
{
public:
    Value() = default;
    Value(bool value)
        : m_data(value)
    {}
    Value(Decimal value)
        : m_data(std::move(value))
    {}
    Value(QString value)
        : m_data(std::move(value))
    {}
    Value(QDate value)
        : m_data(value)
    {}
    Value(EvaluationFault value)
        : m_data(value)
    {}
    Value(std::vector<Value> list)
        : m_data(std::make_shared<const std::vector<Value>>(std::move(list)))
    {}
    Value(const char *) = delete; // would become a boolean

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] bool isTrue() const
    {
        const bool *value = boolean();
        return value && *value;
    }

    // The content when it is of that kind, else nullptr.
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const Decimal *number() const { return std::get_if<Decimal>(&m_data); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const QDate *date() const { return std::get_if<QDate>(&m_data); }
    [[nodiscard]] const EvaluationFault *fault() const { return std::get_if<EvaluationFault>(&m_data); }
    [[nodiscard]] const std::vector<Value> *list() const
    {
        const ValueList *held = std::get_if<ValueList>(&m_data);
        return held ? held->get() : nullptr;
    }

    friend bool operator==(const Value &a, const Value &b);

private:
    std::variant<std::monostate, bool, Decimal, QString, QDate, ValueList, EvaluationFault> m_data;
};

// What an expression will give, as far as it can be told before any value is known.
struct Type
{
    enum class Kind { Any, Boolean, Number, Text, Date, List };
    Kind kind = Kind::Any;
    Kind element = Kind::Any; // of a list

    friend bool operator==(const Type &, const Type &) = default;
};

[[nodiscard]] bool mayBe(Type::Kind actual, Type::Kind wanted); // Any fits everything
[[nodiscard]] QString typeName(Type::Kind kind);                // "number", for messages to the author of an expression

} // namespace tonggui::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/ServiceProgram.h"

#include "forms/engine/catalogue/CodeLists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

const ParameterValue *ParameterDefinition::on(QDate day) const
{
    const auto found = std::ranges::find_if(values, [day](const ParameterValue &value) {
        return value.from <= day && (!value.until.isValid() || day <= value.until);
    });
    return found == values.end() ? nullptr : &*found;
}

const FieldDefinition *ServiceProgram::field(const QString &fieldId) const
{
    const auto found = std::ranges::find(fields, fieldId, &FieldDefinition::id);
    return found == fields.end() ? nullptr : &*found;
}

QString ServiceProgram::label(const FieldDefinition &field, Language language) const
{
    return texts.text(u"field."_s + field.id + u".label"_s, language);
}

std::vector<Choice> ServiceProgram::choices(const FieldDefinition &field, Language language) const
{
    std::vector<Choice> list;
    if (field.kind == FieldKind::Boolean) {
        return {{u"true"_s, texts.text(u"yes"_s, language)}, {u"false"_s, texts.text(u"no"_s, language)}};
    }
    for (const QString &code : field.codeList.isEmpty() ? field.choices : codesOf(field.codeList)) {
        list.push_back({code, field.codeList.isEmpty()
                                  ? texts.text(u"field.%1.choice.%2"_s.arg(field.id, code), language)
                                  : codeText(field.codeList, code, language)});
    }
    return list;
}

} // namespace tonggui::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Function.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

std::array<std::span<const Function>, 3> lists()
{
    return {numberFunctions(), dateFunctions(), textFunctions()};
}

} // namespace

const Function *findFunction(const QString &name)
{
    static const QHash<QString, const Function *> index = [] {
        QHash<QString, const Function *> all;
        for (const std::span<const Function> list : lists()) {
            for (const Function &function : list) {
                all.insert(QString::fromLatin1(function.name), &function);
            }
        }
        return all;
    }();
    return index.value(name, nullptr);
}

QStringList functionNames()
{
    QStringList names{u"if"_s, u"orElse"_s, u"matches"_s};
    for (const std::span<const Function> list : lists()) {
        for (const Function &function : list) {
            names.append(QString::fromLatin1(function.name));
        }
    }
    names.sort();
    return names;
}

} // namespace tonggui::forms

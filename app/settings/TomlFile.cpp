// SPDX-License-Identifier: Apache-2.0
#include "app/settings/TomlFile.h"

#include "app/settings/SettingsErrors.h"

#include <toml++/toml.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr qsizetype LongestLine = 4096;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

TomlValue listOf(const toml::array &array)
{
    QStringList list;
    for (const toml::node &node : array) {
        if (!node.is_string()) {
            return TomlForeign{QT_TRANSLATE_NOOP("Settings", "mixed list")};
        }
        list.append(fromUtf8(node.as_string()->get()));
    }
    return list;
}

TomlValue valueOf(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string:
        return fromUtf8(node.as_string()->get());
    case toml::node_type::integer:
        return qint64(node.as_integer()->get());
    case toml::node_type::floating_point:
        return node.as_floating_point()->get();
    case toml::node_type::boolean:
        return node.as_boolean()->get();
    case toml::node_type::array:
        return listOf(*node.as_array());
    case toml::node_type::table:
        return TomlForeign{QT_TRANSLATE_NOOP("Settings", "section")};
    default:
        return TomlForeign{QT_TRANSLATE_NOOP("Settings", "date or time")};
    }
}

// Collects the leaves of a tree of tables. A dotted key "a.b = 1" stands where its first part stands.
void flatten(const toml::table &table, const TomlEntry &parent, std::vector<TomlEntry> &entries)
{
    for (const auto &[key, node] : table) {
        const toml::source_position begin = key.source().begin;
        TomlEntry entry{fromUtf8(key.str()), {}, {parent.place.file, int(begin.line), int(begin.column)}};
        if (!parent.key.isEmpty()) {
            entry.key.prepend(parent.key + u'.');
        }
        if (entry.place.line == parent.place.line && !table.is_inline()) {
            entry.place = parent.place;
        }
        const toml::table *inner = node.as_table();
        if (inner != nullptr && !inner->empty() && entry.key.size() < LongestLine) {
            flatten(*inner, entry, entries);
        } else {
            entry.value = valueOf(node);
            entries.push_back(std::move(entry));
        }
    }
}

// Very long lines are no settings; a key of a hundred thousand dots would nest as deep.
std::optional<Error> longLineIn(const QByteArray &bytes, const QString &path)
{
    int line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (end - begin > LongestLine) {
            return Error(errors::BrokenFile,
                         {QCoreApplication::translate("Settings", "a line of more than %1 bytes").arg(LongestLine)})
                .at(TomlPlace{path, line, 1}.text());
        }
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace

QString TomlPlace::text() const
{
    return u"%1:%2:%3"_s.arg(file).arg(line).arg(column);
}

QString formOf(const TomlValue &value)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Settings", "text"), QT_TRANSLATE_NOOP("Settings", "integer"),
                                      QT_TRANSLATE_NOOP("Settings", "number with decimals"),
                                      QT_TRANSLATE_NOOP("Settings", "true or false"),
                                      QT_TRANSLATE_NOOP("Settings", "list")};
    const auto *foreign = std::get_if<TomlForeign>(&value);
    return QCoreApplication::translate("Settings", foreign != nullptr ? foreign->kind : names[value.index()]);
}

Result<std::vector<TomlEntry>> readTomlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(tonggui::errors::FileUnreadable, {path}).at(path).because(file.errorString()));
    }
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > LargestFile) {
        const QString reason = bytes.size() > LargestFile ? u"larger than 1 MiB"_s : file.errorString();
        return failure(Error(tonggui::errors::FileUnreadable, {path}).at(path).because(reason));
    }
    if (const std::optional<Error> tooLong = longLineIn(bytes, path)) {
        return failure(*tooLong);
    }
    try {
        const toml::table root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        std::vector<TomlEntry> entries;
        flatten(root, TomlEntry{{}, {}, {path, 0, 0}}, entries);
        std::ranges::stable_sort(entries, {}, [](const TomlEntry &entry) { return entry.place.line; });
        return entries;
    } catch (const toml::parse_error &error) {
        const toml::source_position begin = error.source().begin;
        return failure(Error(errors::BrokenFile, {fromUtf8(error.description())})
                           .at(TomlPlace{path, int(begin.line), int(begin.column)}.text()));
    } catch (const std::exception &error) {
        return failure(Error(errors::BrokenFile, {QString::fromUtf8(error.what())}).at(path));
    }
}

} // namespace tonggui::settings

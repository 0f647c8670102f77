// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString lineOf(const SettingRow &row)
{
    const QString fallback = valueText(row.fallbackValue());
    const QString shown = fallback.isEmpty() ? u"–"_s : u'`' + fallback + u'`';
    const QString restart = row.restart == Restart::Program ? u"yes"_s : u"no"_s;
    return u"| `%1` | %2 | %3 | %4 | %5 | %6 | %7 | %8 |\n"_s.arg(
        row.name(), row.kindText(), cell(row.allowedText()), cell(shown), levelText(row.scope),
        row.isLockable ? u"yes"_s : u"no"_s, restart, cell(QCoreApplication::translate("Settings", row.text)));
}

} // namespace

QString settingsMarkdown(Table table)
{
    QString text =
        u"# Settings\n\n"
        "Files are TOML and are read from the widest to the narrowest: `centre.toml`, `branch.toml`, `terminal.toml`, "
        "`clerk.toml`. The narrowest file that names a setting wins. *Scope* is the narrowest file that may name it; "
        "every wider file may as well. A wider file can forbid narrower ones to change a setting: "
        "`locks = [\"display.theme\", \"staff\"]` (a key or a whole section), at the top of the file.\n\n"
        "Secrets never stand in these files; they lie in the key vault.\n\n"
        "A further file, `devices.toml`, lists the devices of the workplace, a section each; every key beside `driver` "
        "and "
        "`title` is a setting of that driver:\n\n"
        "```toml\n[hall-printer]\ndriver = \"printer-cups\"\ntitle = \"Printer in the hall\"\n"
        "port = \"ipp://10.0.3.21/ipp/print\"\n```\n\n"
        "The first device of a kind is the usual one until somebody chooses another on the device page.\n"_s;
    QString section;
    for (const SettingRow *row : table) {
        if (row->section() != section) {
            section = row->section();
            text += u"\n## %1\n\n| key | kind | allowed | default | scope | lockable | restart | what it does |\n"
                    "|---|---|---|---|---|---|---|---|\n"_s.arg(section);
        }
        text += lineOf(*row);
    }
    return text;
}

} // namespace tonggui::settings

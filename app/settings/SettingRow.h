// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace tonggui::settings {

// From the widest to the narrowest; a narrower level wins.
enum class Level { Centre, Branch, Terminal, Clerk };

enum class Kind {
    Text,    // up to `most` characters, 200 unless told
    Code,    // four digits or capital letters
    Integer, // least … most
    Boolean,
    Choice,    // one of `choices`
    WebUrl,    // https://host…, no user or password in it
    Path,      // a relative one counts from the folder of the file that names it
    VaultName, // "vault:NAME": the secret itself lies in the key vault under NAME
};

enum class Restart { NotNeeded, Program };

// What a setting is when no file names it: const char * (UTF-8) for all kinds of text, int, bool.
using Fallback = std::variant<const char *, int, bool>;
using Value = std::variant<QString, int, bool>;

// One setting, declared once. Pages, documentation and checks come from here.
struct SettingRow
{
    const char *key = ""; // "section.name"
    Kind kind = Kind::Text;
    Fallback fallback = "";
    int least = 0;
    int most = 0;                  // 0: the kind's own limit
    const char *choices = "";      // separated by blanks
    Level scope = Level::Terminal; // the narrowest level that may set it; every wider one may as well
    bool isLockable = true;        // whether a wider level may forbid narrower ones to change it
    Restart restart = Restart::Program;
    const char *text = ""; // QT_TRANSLATE_NOOP("Settings", …): what it does, one sentence

    [[nodiscard]] bool isSecret() const { return kind == Kind::VaultName; }
    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString section() const { return name().section(u'.', 0, 0); }
    [[nodiscard]] QStringList choiceList() const;
    [[nodiscard]] Value fallbackValue() const;
    [[nodiscard]] QString allowedText() const; // "3 … 10", "light, dark", "https://…"; for messages and documentation
    [[nodiscard]] QString kindText() const;
};

// A row with the C++ type of its value: QString, int or bool.
template <typename T>
struct Setting : SettingRow
{};

using Table = std::span<const SettingRow *const>;

[[nodiscard]] QString levelText(Level level); // "centre" …, as keys and documentation write it
[[nodiscard]] QString valueText(const Value &value);

} // namespace tonggui::settings

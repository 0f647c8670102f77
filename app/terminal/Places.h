// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui {

// Where an installation keeps what programs read: beside the programs, in a build as on a user's machine.
class Places
{
public:
    explicit Places(QString programDirectory);

    [[nodiscard]] QString program(const QString &name) const; // tonggui-device-host …
    [[nodiscard]] QString catalogue() const;                  // ../share/tonggui/catalogue
    [[nodiscard]] QString plugins() const;                    // ../lib/tonggui/plugins

    // Where this user's terminal keeps its data unless the settings say otherwise: $XDG_DATA_HOME/tonggui.
    [[nodiscard]] static QString defaultData();
    // Folder with the settings files: /etc/tonggui, or $XDG_CONFIG_HOME/tonggui where that does not exist.
    [[nodiscard]] static QString defaultConfig();

private:
    QString m_programs;
};

} // namespace tonggui

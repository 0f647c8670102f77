// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <map>

namespace tonggui::devices {

// Which device of each kind was chosen last, kept in one small file. A file that is damaged remembers nothing.
class RememberedChoices
{
public:
    explicit RememberedChoices(QString path); // empty: in memory only

    [[nodiscard]] QString of(const QString &kind) const; // id of a DeviceChoice, empty when none
    // errors::FileUnwritable: it holds until the program ends.
    Result<void> remember(const QString &kind, const QString &device);

private:
    const QString m_path;
    std::map<QString, QString> m_devices;
};

} // namespace tonggui::devices

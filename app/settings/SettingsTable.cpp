// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsTable.h"

#include "app/settings/rows/DeviceSettings.h"
#include "app/settings/rows/DisplaySettings.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/ReceiptSettings.h"
#include "app/settings/rows/ServerSettings.h"
#include "app/settings/rows/StaffSettings.h"
#include "app/settings/rows/StorageSettings.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace tonggui::settings {

Table houseSettings()
{
    static constexpr const SettingRow *rows[] = {&CentreName,
                                                 &CentreHotline,
                                                 &BranchCode,
                                                 &BranchName,
                                                 &TerminalCode,
                                                 &WindowNumber,
                                                 &NodeUrl,
                                                 &NodeRootCertificate,
                                                 &NodeAnswerSeconds,
                                                 &NodeLongestPause,
                                                 &NodeEnrolmentCode,
                                                 &StorageDirectory,
                                                 &StorageKeyProtection,
                                                 &StorageVaultService,
                                                 &StorageKeepDays,
                                                 &CatalogueDirectory,
                                                 &DevicePluginDirectory,
                                                 &DeviceDiscover,
                                                 &DevicePorts,
                                                 &DeviceHosts,
                                                 &CardPlugin,
                                                 &CardPort,
                                                 &CardBaud,
                                                 &CardWaitSeconds,
                                                 &DisplayLanguage,
                                                 &DisplayTheme,
                                                 &DisplayTextScale,
                                                 &DisplayMemberScreen,
                                                 &StaffPinLength,
                                                 &StaffPinTries,
                                                 &StaffLockMinutes,
                                                 &StaffIdleLockMinutes,
                                                 &StaffOfflineDays,
                                                 &ReceiptVerificationUrl,
                                                 &SealLine,
                                                 &SealNumber,
                                                 &ServerAddress,
                                                 &ServerPort,
                                                 &ServerNames,
                                                 &ServerDirectory,
                                                 &ServerLargestEnvelope,
                                                 &ServerCodeMinutes};
    return rows;
}

const SettingRow *findRow(Table table, QStringView key)
{
    const auto row =
        std::ranges::find_if(table, [&](const SettingRow *each) { return key == QLatin1StringView(each->key); });
    return row == table.end() ? nullptr : *row;
}

namespace {

// Levenshtein's distance: letters to insert, delete or replace.
int distanceBetween(QStringView a, QStringView b)
{
    std::vector<int> previous(size_t(b.size()) + 1);
    std::iota(previous.begin(), previous.end(), 0);
    std::vector<int> current(previous.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = previous[size_t(j)] + (a[i] == b[j] ? 0 : 1);
            current[size_t(j) + 1] = std::min({replaced, previous[size_t(j) + 1] + 1, current[size_t(j)] + 1});
        }
        previous.swap(current);
    }
    return previous.back();
}

} // namespace

QString nearestKey(Table table, QStringView key)
{
    const QString asked = key.left(100).toString().toLower().replace(u'_', u'-');
    QString best;
    int least = std::numeric_limits<int>::max();
    const auto offer = [&](const QString &name, int distance) {
        if (distance < least) {
            best = name;
            least = distance;
        }
    };
    for (const SettingRow *row : table) {
        const QString name = row->name();
        offer(name, distanceBetween(asked, name));
        offer(name, 1 + distanceBetween(asked, name.section(u'.', 1))); // its section was forgotten
        offer(row->section(), distanceBetween(asked, row->section()));
    }
    return best;
}

} // namespace tonggui::settings

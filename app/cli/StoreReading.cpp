// SPDX-License-Identifier: Apache-2.0
#include "app/cli/StoreReading.h"

#include "app/cli/LastCheck.h"
#include "app/store/StoreErrors.h"
#include "app/store/keys/RowCipher.h"
#include "app/store/keys/StoreKey.h"

namespace tonggui::cli {

Task<Result<store::StoreReport>> readStore(settings::Settings settings, TerminalOptions options)
{
    const QString database = LocalTerminal::databaseOf(settings);
    const QString folder = LocalTerminal::dataDirectoryOf(settings);
    const QByteArray noKey(store::RowCipher::KeySize, '\0');
    const Result<store::StoreReport> outside = store::checkStore(database, noKey);
    if (!outside && !outside.error().is(store::errors::OtherKey)) {
        co_return failure(outside.error().at(database));
    }
    SystemRandomness randomness;
    const Result<std::unique_ptr<SecretVault>> vault =
        co_await openVaultOf(std::move(settings), std::move(options), randomness);
    if (!vault) {
        co_return failure(vault.error());
    }
    const Result<QByteArray> key = co_await store::storeKey(**vault, database, randomness);
    if (!key) {
        co_return failure(key.error());
    }
    const Result<store::StoreReport> report = store::checkStore(database, *key);
    if (!report) {
        co_return failure(report.error().at(database));
    }
    LastCheck{QDateTime::currentDateTimeUtc(), report->isSound()}.write(folder);
    co_return report;
}

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#include "app/cli/NodeAccess.h"

#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/sync/SyncErrors.h"
#include "app/terminal/LocalTerminal.h"
#include "app/terminal/TerminalErrors.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

Error notConfigured(const settings::SettingRow &row, const QString &folder)
{
    return Error(tonggui::errors::NotConfigured, {row.name(), u"terminal.toml"_s, folder}).at(row.name());
}

} // namespace

Result<sync::NodeAddress> nodeAddress(const settings::Settings &settings, const QString &configDirectory)
{
    const QUrl url(settings.of(settings::NodeUrl));
    if (url.isEmpty()) {
        return failure(notConfigured(settings::NodeUrl, configDirectory));
    }
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(
            Error(sync::errors::BadAddress, {url.toString()}).at(QString::fromLatin1(settings::NodeUrl.key)));
    }
    const std::chrono::seconds patience(settings.of(settings::NodeAnswerSeconds));
    const QString path = settings.of(settings::NodeRootCertificate);
    if (path.isEmpty()) {
        const Result<crypto::Certificate> kept = LocalTerminal::trusted(settings, u"root"_s);
        if (!kept) {
            return failure(notConfigured(settings::NodeRootCertificate, configDirectory));
        }
        return sync::NodeAddress{url, {*kept}, {}, patience};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error(tonggui::errors::FileUnreadable, {path}).at(QString::fromLatin1(settings::NodeRootCertificate.key)));
    }
    Result<std::vector<crypto::Certificate>> roots = crypto::Certificate::listFromPem(file.readAll());
    if (!roots) {
        return failure(roots.error().at(path));
    }
    return sync::NodeAddress{url, std::move(*roots), {}, patience};
}

ExitCode exitCodeOf(const Error &error)
{
    const bool isNetwork = error.is(tonggui::errors::NodeUnreachable) || error.is(sync::errors::NodeNotTrusted) ||
                           error.is(sync::errors::BadAddress) || error.is(protocol::errors::ServerTrouble) ||
                           error.is(tonggui::errors::TimedOut);
    return isNetwork ? ExitCode::Environment : ExitCode::Negative;
}

} // namespace tonggui::cli

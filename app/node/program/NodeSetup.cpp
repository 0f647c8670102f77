// SPDX-License-Identifier: Apache-2.0
#include "app/node/program/NodeSetup.h"

#include "app/node/NodeErrors.h"
#include "app/settings/SettingsReader.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/ReceiptSettings.h"
#include "app/settings/rows/ServerSettings.h"
#include "app/settings/rows/StaffSettings.h"
#include "app/settings/rows/StorageSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

tl::expected<settings::Settings, std::vector<Error>> readConfig(const QString &path)
{
    if (path.isEmpty()) {
        return settings::Settings();
    }
    if (!QFile::exists(path)) {
        return tl::unexpected(std::vector{Error(tonggui::errors::FileUnreadable, {path})});
    }
    if (QFileInfo(path).isDir()) {
        return settings::readSettingsFolder(path, settings::houseSettings(), settings::EmptyFolder::Refused);
    }
    return settings::readSettings({settings::SettingsFile{settings::Level::Centre, path}}, settings::houseSettings());
}

QString textOr(const QString &given, const QString &otherwise)
{
    return given.isEmpty() ? otherwise : given;
}

// systemd hands a pass phrase over in a file that only the service can read.
Result<QString> passPhrase(const QString &file)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString handed = credentials.isEmpty() ? QString() : credentials + u"/tonggui-node-keys"_s;
    const QString path = textOr(file, QFile::exists(handed) ? handed : QString());
    if (path.isEmpty()) {
        return QString();
    }
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(tonggui::errors::FileUnreadable, {path});
    }
    return QString::fromUtf8(source.read(4096)).trimmed();
}

// "127.0.0.1:8443", "[::1]:0".
Result<void> setAddress(NodeOptions &options, const QString &listen)
{
    if (listen.isEmpty()) {
        return {};
    }
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = colon < 0 ? 0 : listen.sliced(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535 || colon == 0) {
        return failure(errors::CannotListen, {listen});
    }
    options.host = listen.first(colon).remove(u'[').remove(u']');
    options.port = static_cast<quint16>(port);
    return {};
}

FolderUse useOf(const NodeArguments &arguments)
{
    if (arguments.isDemo) {
        return FolderUse::Demonstration;
    }
    return arguments.isAdministration() ? FolderUse::Administration : FolderUse::Centre;
}

NodeOptions optionsFrom(const settings::Settings &config, const NodeArguments &arguments)
{
    NodeOptions options;
    options.use = useOf(arguments);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tonggui-node"_s;
    options.directory = textOr(arguments.data, textOr(config.of(settings::ServerDirectory), home));
    options.host = config.of(settings::ServerAddress);
    options.port = static_cast<quint16>(config.of(settings::ServerPort));
    options.centre.name = textOr(arguments.centre, config.of(settings::CentreName));
    if (options.centre.name.isEmpty() && arguments.isDemo) {
        options.centre.name = u"云岭市住房公积金管理中心"_s;
    }
    options.centre.names =
        arguments.names.isEmpty() ? config.of(settings::ServerNames).split(u' ', Qt::SkipEmptyParts) : arguments.names;
    options.catalogue =
        textOr(config.of(settings::CatalogueDirectory),
               QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/tonggui/catalogue"_s));
    options.rules.largestBodyMiB = config.of(settings::ServerLargestEnvelope);
    options.rules.oneTimeCode = std::chrono::minutes(config.of(settings::ServerCodeMinutes));
    options.rules.pinTries = config.of(settings::StaffPinTries);
    options.rules.lock = std::chrono::minutes(config.of(settings::StaffLockMinutes));
    options.rules.shortestPin = config.of(settings::StaffPinLength);
    return options;
}

} // namespace

tl::expected<NodeSetup, std::vector<Error>> nodeSetup(const NodeArguments &arguments)
{
    const auto config = readConfig(arguments.config);
    if (!config) {
        return tl::unexpected(config.error());
    }
    NodeSetup setup{optionsFrom(*config, arguments), config->of(settings::SealLine), config->of(settings::SealNumber)};
    const Result<QString> secret = passPhrase(arguments.keyPassFile);
    const Result<void> address = setAddress(setup.options, arguments.listen);
    if (!secret || !address) {
        return tl::unexpected(std::vector{secret ? address.error() : secret.error()});
    }
    setup.options.centre.passPhrase = *secret;
    return setup;
}

} // namespace tonggui::node

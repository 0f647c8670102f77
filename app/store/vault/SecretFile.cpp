// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/SecretFile.h"

#include "app/core/Json.h"
#include "app/store/database/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tonggui::store {

QByteArray secretsToJson(const Secrets &secrets)
{
    QJsonObject object;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        object[secret.key()] = base64Json(secret.value());
    }
    return canonicalJson(object);
}

Result<Secrets> secretsFromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object) {
        return failure(object.error());
    }
    Secrets secrets;
    JsonReader read(*object);
    for (const QString &name : object->keys()) {
        secrets[name] = read.bytes(name);
    }
    return read.finish(std::move(secrets));
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return failure(Error(errors::FileUnwritable, {path}).at(path).because(file.errorString()));
    }
    syncDirectoryOf(path);
    return {};
}

Result<std::optional<QByteArray>> readIfThere(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::optional<QByteArray>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::FileUnreadable, {path}).at(path).because(file.errorString()));
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(Error(errors::FileUnreadable, {path}).at(path).because(file.errorString()));
    }
    return std::optional<QByteArray>(std::move(bytes));
}

} // namespace tonggui::store

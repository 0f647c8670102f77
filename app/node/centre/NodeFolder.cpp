// SPDX-License-Identifier: Apache-2.0
#include "app/node/centre/NodeFolder.h"

#include "app/node/NodeErrors.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto OthersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

// A folder that everybody writes to and that holds other things, such as /tmp, is not ours to close.
bool isShared(const QString &path)
{
    const QFileInfo folder(path);
    return folder.permission(QFile::WriteOther) && !QDir(path).isEmpty() && !QFile::exists(path + u"/node.sqlite"_s);
}

Result<void> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, OwnerOnly | QFile::ExeOwner) ||
        !QFileInfo(path).isWritable()) {
        return failure(errors::BadFolder, {path});
    }
    return {};
}

// SQLite gives its log and its index the rights of the database, so the database is there before SQLite comes.
Result<void> makePrivateDatabase(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly) && !file.exists()) {
        return failure(Error(errors::BadFolder, {path}).because(file.errorString()));
    }
    file.close();
    for (const QString &part : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        if (QFile::exists(part) && !QFile::setPermissions(part, OwnerOnly) && QFile::exists(part)) {
            return failure(errors::BadFolder, {part});
        }
    }
    return {};
}

// QSaveFile syncs the bytes and then puts the file in its place in one step.
Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return failure(Error(errors::BadFolder, {path}).because(file.errorString()));
    }
    return {};
}

} // namespace

NodeFolder::NodeFolder(QString path)
    : m_path(std::move(path))
{}

Result<NodeFolder> NodeFolder::open(const QString &path)
{
    const NodeFolder folder(QDir(path).absolutePath());
    if (isShared(folder.m_path)) {
        return failure(errors::BadFolder, {folder.m_path});
    }
    for (const QString &part : {folder.m_path, folder.m_path + u"/keys"_s}) {
        if (const Result<void> made = makePrivateFolder(part); !made) {
            return failure(made.error());
        }
    }
    return makePrivateDatabase(folder.database()).map([&folder] { return folder; });
}

bool NodeFolder::isEmpty() const
{
    return QFileInfo(database()).size() == 0 && QDir(keyFile({})).isEmpty();
}

bool NodeFolder::isDemonstration() const
{
    return QFile::exists(mark());
}

Result<void> NodeFolder::markAsDemonstration() const
{
    return writeWhole(mark(), "Made with --demo: invented people with public PINs.\n");
}

QString NodeFolder::mark() const
{
    return m_path + u"/demonstration"_s;
}

QString NodeFolder::database() const
{
    return m_path + u"/node.sqlite"_s;
}

QString NodeFolder::rootCertificate() const
{
    return m_path + u"/root.pem"_s;
}

QString NodeFolder::keyFile(const QString &name) const
{
    return m_path + u"/keys/"_s + name;
}

Result<std::optional<QByteArray>> NodeFolder::readKey(const QString &name) const
{
    QFile file(keyFile(name));
    if (!file.exists()) {
        return std::optional<QByteArray>();
    }
    if ((file.permissions() & OthersMay) != 0) {
        return failure(errors::ReadableKeys, {file.fileName()});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::BadFolder, {file.fileName()}).because(file.errorString()));
    }
    return std::optional(file.readAll());
}

Result<void> NodeFolder::writeKey(const QString &name, const QByteArray &bytes) const
{
    return writeWhole(keyFile(name), bytes);
}

Result<void> NodeFolder::writeRootCertificate(const QByteArray &pem) const
{
    return writeWhole(rootCertificate(), pem);
}

} // namespace tonggui::node

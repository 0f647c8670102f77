// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/photo/PhotoFiles.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

namespace {

// Plain memory is better than a disk for what must not be kept.
QString place()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(session);
    return (!session.isEmpty() && folder.isDir() && folder.isWritable() ? session : QDir::tempPath()) +
           u"/tonggui-photo-XXXXXX"_s;
}

void overwrite(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(file.size(), '\0'));
        file.flush();
    }
}

} // namespace

PhotoFiles::PhotoFiles()
    : m_folder(place())
{}

PhotoFiles::~PhotoFiles()
{
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        overwrite(files.next());
    }
}

bool PhotoFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return m_folder.isValid() && file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size();
}

QByteArray PhotoFiles::read(const QString &name, qsizetype most) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) && file.size() <= most ? file.readAll() : QByteArray();
}

} // namespace tonggui::devices::card

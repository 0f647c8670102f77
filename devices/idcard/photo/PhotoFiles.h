// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

namespace tonggui::devices::card {

// A folder of this account alone, in memory where the system has such a place, for libraries that only know files. It
// goes away with the object, whatever is in it, and its files are overwritten first.
class PhotoFiles
{
public:
    PhotoFiles();
    ~PhotoFiles();
    Q_DISABLE_COPY_MOVE(PhotoFiles)

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name, qsizetype most) const; // empty when there is none

private:
    QTemporaryDir m_folder;
};

} // namespace tonggui::devices::card

// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/Places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tonggui {

Places::Places(QString programDirectory)
    : m_programs(std::move(programDirectory))
{}

QString Places::program(const QString &name) const
{
    return QDir(m_programs).filePath(name);
}

QString Places::catalogue() const
{
    return QDir::cleanPath(m_programs + u"/../share/tonggui/catalogue"_s);
}

QString Places::plugins() const
{
    return QDir::cleanPath(m_programs + u"/../lib/tonggui/plugins"_s);
}

QString Places::defaultData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tonggui"_s;
}

QString Places::defaultConfig()
{
    const QString system = u"/etc/tonggui"_s;
    return QDir(system).exists()
               ? system
               : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tonggui"_s;
}

} // namespace tonggui

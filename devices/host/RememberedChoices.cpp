// SPDX-License-Identifier: Apache-2.0
#include "devices/host/RememberedChoices.h"

#include "devices/host/SmallFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

RememberedChoices::RememberedChoices(QString path)
    : m_path(std::move(path))
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path)) {
        return;
    }
    const Result<QJsonObject> read = readJsonFile(m_path);
    const QJsonObject chosen = read ? read->value(u"chosen"_s).toObject() : QJsonObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        m_devices[it.key()] = it->toString();
    }
}

QString RememberedChoices::of(const QString &kind) const
{
    const auto found = m_devices.find(kind);
    return found == m_devices.end() ? QString() : found->second;
}

Result<void> RememberedChoices::remember(const QString &kind, const QString &device)
{
    QString &known = m_devices[kind];
    if (std::exchange(known, device) == device || m_path.isEmpty()) {
        return {};
    }
    QJsonObject chosen;
    for (const auto &[name, id] : m_devices) {
        chosen[name] = id;
    }
    return writeSmallFile(m_path, canonicalJson({{u"schema"_s, u"tonggui.device-choices/1"_s}, {u"chosen"_s, chosen}}));
}

} // namespace tonggui::devices

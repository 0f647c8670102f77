// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace tonggui::node {

// What services are called, for people who read of them at the node. A value.
class ServiceNames
{
public:
    ServiceNames() = default; // knows none

    // From the catalogue in `folder`, entries of all times; those that do not load are left out.
    [[nodiscard]] static ServiceNames fromCatalogue(const QString &folder);

    // "租房提取 Rent withdrawal"; the id itself for a service that is not in the catalogue.
    [[nodiscard]] QString of(const QString &serviceId) const { return m_names.value(serviceId, serviceId); }

private:
    QHash<QString, QString> m_names;
};

} // namespace tonggui::node

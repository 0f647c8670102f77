// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Ids.h"

#include <QDate>
#include <QHash>

namespace tonggui::demo {

// What one visitor brings and what the clerk does with it.
struct VisitScript
{
    QString card; // id in the reader's scenario
    ServiceId service;
    QString search;                // typed into the list of services
    QHash<QString, QString> typed; // by field id
};

// "tonggui.demo-visits/1". Days may be written "today", "today-200", "today+165".
[[nodiscard]] Result<std::vector<VisitScript>> readVisitScripts(const QString &path, QDate today);

} // namespace tonggui::demo

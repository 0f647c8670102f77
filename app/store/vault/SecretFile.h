// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QMap>

namespace tonggui::store {

using Secrets = QMap<QString, QByteArray>;

[[nodiscard]] QByteArray secretsToJson(const Secrets &secrets);
[[nodiscard]] Result<Secrets> secretsFromJson(const QByteArray &json);

// Replaces a file as a whole, durable before it returns; readable by its owner only. The old content stays when this
// fails. core FileUnwritable.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);

// core FileUnreadable; an empty answer when there is no file.
[[nodiscard]] Result<std::optional<QByteArray>> readIfThere(const QString &path);

} // namespace tonggui::store

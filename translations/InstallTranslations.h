// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>

namespace tonggui {

// Installs all texts of `language` ("zh_CN" or "en"; empty: Chinese on a Chinese system, else English) in the running application,
// with those of Qt's own dialogs, and makes it the default locale. The translators belong to `owner`; texts asked for earlier stay
// as they were. Returns the language that is in use.
QString installTranslations(const QString &language, QObject *owner);

} // namespace tonggui

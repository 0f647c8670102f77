// SPDX-License-Identifier: Apache-2.0
#include "app/settings/ValueCheck.h"

#include "app/settings/SecretScan.h"
#include "app/settings/SettingsErrors.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

Failure wrongKind(const SettingRow &row, const TomlValue &value)
{
    return failure(errors::WrongKind, {row.name(), row.kindText(), formOf(value), row.allowedText()});
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasQuery() && !url.hasFragment();
}

bool isAllowed(const SettingRow &row, const QString &text)
{
    static const QRegularExpression code(u"^[0-9A-Z]{4}$"_s);
    static const QRegularExpression vaultName(u"^vault:[a-z0-9][a-z0-9./-]{0,63}$"_s);
    switch (row.kind) {
    case Kind::Text:
        return text.size() <= (row.most > 0 ? row.most : 200) && !text.contains(u'\n');
    case Kind::Code:
        return code.match(text).hasMatch();
    case Kind::Choice:
        return row.choiceList().contains(text);
    case Kind::WebUrl:
        return isWebUrl(text);
    case Kind::Path:
        return !text.isEmpty() && !text.contains(QChar::Null);
    case Kind::VaultName:
        return vaultName.match(text).hasMatch();
    default:
        return false;
    }
}

Result<Value> checkedText(const SettingRow &row, const QString &text, const QString &file)
{
    if (isSecretText(text) || (row.isSecret() && !isAllowed(row, text))) {
        return failure(errors::SecretInFile, {row.name()});
    }
    if (!isAllowed(row, text)) {
        return failure(errors::OutOfRange, {row.name(), text.left(80), row.allowedText()});
    }
    if (row.kind == Kind::Path) {
        return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(text));
    }
    return text;
}

} // namespace

Result<Value> checkedValue(const SettingRow &row, const TomlValue &value, const QString &file)
{
    if (row.kind == Kind::Integer) {
        const auto *number = std::get_if<qint64>(&value);
        if (number == nullptr) {
            return wrongKind(row, value);
        }
        if (*number < row.least || *number > row.most) {
            return failure(errors::OutOfRange, {row.name(), QString::number(*number), row.allowedText()});
        }
        return int(*number);
    }
    if (row.kind == Kind::Boolean) {
        const auto *flag = std::get_if<bool>(&value);
        return flag != nullptr ? Result<Value>(*flag) : wrongKind(row, value);
    }
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr ? checkedText(row, *text, file) : wrongKind(row, value);
}

} // namespace tonggui::settings

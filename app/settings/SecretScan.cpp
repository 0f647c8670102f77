// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SecretScan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

bool isSecretName(QStringView key)
{
    static const QRegularExpression words(
        u"(^|[._ -])(pin|puk|pass|passwd|password|passphrase|passcode|secret|secrets|token|credentials?|apikey|"
        "(api|private|secret|signing|master)[_ -]?key)($|[._ -])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(u"([a-z])([A-Z])"_s);
    const QString separated = key.toString().replace(camel, u"\\1-\\2"_s);
    return words.match(separated).hasMatch() || words.match(key).hasMatch();
}

bool isSecretText(QStringView text)
{
    static const QRegularExpression pem(u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY"_s);
    static const QRegularExpression signedToken(u"^eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*$"_s);
    static const QRegularExpression urlPassword(u"^[a-z][a-z0-9+.-]*://[^/@\\s]*:[^/@\\s]+@"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return pem.match(text).hasMatch() || signedToken.match(text).hasMatch() || urlPassword.match(text).hasMatch();
}

} // namespace tonggui::settings

// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Ids.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui {

Result<TerminalId> TerminalId::parse(QStringView text)
{
    static const QRegularExpression form(u"^([0-9A-Z]{4})-([0-9A-Z]{4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return failure(errors::BadId, {text.toString()});
    }
    return TerminalId{match.captured(1), match.captured(2)};
}

QString LocalNumber::text() const
{
    return terminal.text() + u'-' + day.toString(u"yyMMdd") + u'-' + QString::number(sequence).rightJustified(6, u'0');
}

Result<LocalNumber> LocalNumber::parse(QStringView text)
{
    static const QRegularExpression form(u"^([0-9A-Z]{4}-[0-9A-Z]{4})-([0-9]{6})-([0-9]{6})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return failure(errors::BadId, {text.toString()});
    }
    const Result<TerminalId> terminal = TerminalId::parse(match.capturedView(1));
    const QDate day = QDate::fromString(u"20"_s + match.captured(2), u"yyyyMMdd"_s);
    const int sequence = match.capturedView(3).toInt();
    if (!terminal || !day.isValid() || sequence < 1) {
        return failure(errors::BadId, {text.toString()});
    }
    return LocalNumber{*terminal, day, sequence};
}

} // namespace tonggui

// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Money.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui {

Result<Money> Money::parse(QStringView text)
{
    static const QRegularExpression form(uR"(^(-?)(\d{1,16}|\d{1,3}(?:,\d{3}){1,5})(?:\.(\d{1,2}))?$)"_s);
    const QString trimmed = text.trimmed().toString();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch()) {
        return failure(errors::BadAmount, {trimmed});
    }
    const qint64 yuan = match.captured(2).remove(u',').toLongLong();
    const qint64 fen = match.captured(3).leftJustified(2, u'0').toLongLong();
    const qint64 total = yuan * 100 + fen;
    return Money(match.captured(1).isEmpty() ? total : -total);
}

QString Money::plain() const
{
    const quint64 magnitude = m_fen < 0 ? quint64(0) - quint64(m_fen) : quint64(m_fen);
    return (m_fen < 0 ? u"-"_s : QString()) + QString::number(magnitude / 100) + u'.' +
           QString::number(magnitude % 100).rightJustified(2, u'0');
}

QString Money::figures() const
{
    QString text = plain();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > first; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

} // namespace tonggui

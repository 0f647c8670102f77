// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/Masking.h"

namespace tonggui {

namespace {

QString masked(const QString &text, qsizetype head, qsizetype tail, qsizetype stars)
{
    if (text.size() <= head + tail) {
        return QString(text.size(), u'*');
    }
    return text.left(head) + QString(stars, u'*') + text.right(tail);
}

} // namespace

QString maskedIdNumber(const QString &number)
{
    return masked(number, 6, 4, number.size() - 10);
}

QString maskedBankCard(const QString &number)
{
    QString digits = number;
    digits.remove(u' ');
    const QString line = masked(digits, 4, 4, digits.size() - 8);
    QString grouped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            grouped += u' ';
        }
        grouped += line[i];
    }
    return grouped;
}

QString maskedAccount(const QString &number)
{
    return masked(number, 4, 4, 4);
}

QString maskedMobile(const QString &number)
{
    return masked(number, 3, 4, 4);
}

QString maskedName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    if (characters.size() < 2) {
        return QString(characters.size(), u'*');
    }
    const char32_t first = characters.first();
    return QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}

} // namespace tonggui

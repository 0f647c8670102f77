// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/GbkCard.h"

#include "devices/api/idcard/IdCardErrors.h"

#include <iconv.h>

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

namespace {

CardKind kindOf(const QString &type)
{
    const QChar letter = type.isEmpty() ? u' ' : type.front();
    switch (letter.unicode()) {
    case u'J':
        return CardKind::HkMoTwResidence;
    case u'I':
        return CardKind::Foreigner2017;
    case u'Y':
        return CardKind::Foreigner2023;
    default:
        return CardKind::Mainland;
    }
}

int sexOf(const QString &text)
{
    if (text.startsWith(u'男') || text == u"1"_s) {
        return 1;
    }
    return text.startsWith(u'女') || text == u"2"_s ? 2 : 0;
}

QDate dateOf(const QByteArray &bytes)
{
    QString digits;
    const QString text = gbkText(bytes);
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9') {
            digits += letter;
        }
    }
    return QDate::fromString(digits, u"yyyyMMdd"_s);
}

} // namespace

// Qt knows GBK only when it was built with ICU; the C library always does.
QString gbkText(const QByteArray &bytes)
{
    const iconv_t converter = ::iconv_open("UTF-8//IGNORE", "GB18030");
    if (converter == iconv_t(-1)) {
        return {};
    }
    QByteArray input = bytes.left(qsizetype(qstrnlen(bytes.constData(), size_t(bytes.size()))));
    QByteArray output(input.size() * 4 + 4, '\0');
    char *from = input.data();
    char *to = output.data();
    size_t left = size_t(input.size());
    size_t room = size_t(output.size());
    ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    output.truncate(to - output.data());
    return QString::fromUtf8(output).trimmed();
}

QString nationCode(const QString &nation)
{
    const QString bare = nation.endsWith(u'族') && nation.size() > 1 ? nation.chopped(1) : nation;
    for (int i = 1; i < 99; ++i) {
        const QString code = QString::number(i).rightJustified(2, u'0');
        if (nationName(code) == bare) {
            return code;
        }
    }
    return nation;
}

Result<IdCard> cardOf(const GbkCard &texts)
{
    IdCard card;
    card.kind = kindOf(gbkText(texts.type));
    card.name = gbkText(texts.name);
    card.sex = sexOf(gbkText(texts.sex));
    card.nation = nationCode(gbkText(texts.nation));
    card.birth = dateOf(texts.birth);
    card.address = gbkText(texts.address);
    card.number = gbkText(texts.number);
    card.issuer = gbkText(texts.issuer);
    card.validFrom = dateOf(texts.validFrom);
    const bool hasNoEnd = gbkText(texts.validTo).startsWith(u"长期"_s);
    const QDate end = dateOf(texts.validTo);
    if (!hasNoEnd) {
        card.validTo = end;
    }
    const std::pair<bool, QString> needs[] = {{!card.name.isEmpty(), u"姓名"_s},
                                              {!card.number.isEmpty(), u"公民身份号码"_s},
                                              {card.birth.isValid(), u"出生"_s},
                                              {card.validFrom.isValid(), u"有效期限"_s},
                                              {hasNoEnd || end.isValid(), u"有效期限"_s}};
    for (const auto &[isThere, field] : needs) {
        if (!isThere) {
            return failure(errors::UnreadableRecord, {field});
        }
    }
    return card;
}

} // namespace tonggui::devices::vendor

// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/IdCard.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

constexpr std::array KindNames{"mainland", "hk-mo-tw-residence", "foreigner-2017", "foreigner-2023"};

QString kindText(CardKind kind)
{
    return QString::fromLatin1(KindNames[size_t(kind)]);
}

std::optional<CardKind> kindFrom(QStringView text)
{
    for (size_t i = 0; i < KindNames.size(); ++i) {
        if (text == QLatin1StringView(KindNames[i])) {
            return CardKind(i);
        }
    }
    return std::nullopt;
}

// Visits that were saved before there were pictures have none.
CardPicture pictureIn(const QJsonObject &object, JsonReader &read)
{
    if (!object.contains(u"picture"_s)) {
        return {};
    }
    const Result<CardPicture> picture = CardPicture::fromJson(object[u"picture"_s].toObject());
    if (!picture) {
        read.refuse(u"picture"_s);
    }
    return picture.value_or(CardPicture());
}

} // namespace

int IdCard::ageOn(QDate day) const
{
    const int years = day.year() - birth.year();
    const bool hadBirthday = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return hadBirthday ? years : years - 1;
}

QJsonObject IdCard::toJson() const
{
    return {
        {u"kind"_s, kindText(kind)},
        {u"name"_s, name},
        {u"sex"_s, sex},
        {u"nation"_s, nation},
        {u"birth"_s, birth.toString(Qt::ISODate)},
        {u"address"_s, address},
        {u"latestAddress"_s, latestAddress},
        {u"number"_s, number},
        {u"issuer"_s, issuer},
        {u"validFrom"_s, validFrom.toString(Qt::ISODate)},
        {u"validTo"_s, validTo ? validTo->toString(Qt::ISODate) : QString()},
        {u"photo"_s, base64Json(photo)},
        {u"picture"_s, picture.toJson()},
        {u"fingerprint"_s, base64Json(fingerprint)},
        {u"latinName"_s, latinName},
        {u"nationality"_s, nationality},
        {u"passNumber"_s, passNumber},
        {u"cardVersion"_s, cardVersion},
        {u"earlierCard"_s, earlierCard},
        {u"issueCount"_s, issueCount},
    };
}

Result<IdCard> IdCard::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    IdCard card;
    const std::optional<CardKind> kind = kindFrom(read.text(u"kind"_s));
    if (!kind) {
        read.refuse(u"kind"_s);
    }
    card.kind = kind.value_or(CardKind::Mainland);
    card.name = read.text(u"name"_s);
    card.sex = int(read.integer(u"sex"_s));
    card.nation = read.optionalText(u"nation"_s);
    card.birth = read.date(u"birth"_s);
    card.address = read.optionalText(u"address"_s);
    card.latestAddress = read.optionalText(u"latestAddress"_s);
    card.number = read.text(u"number"_s);
    card.issuer = read.optionalText(u"issuer"_s);
    card.validFrom = read.date(u"validFrom"_s);
    card.validTo = read.optionalDate(u"validTo"_s);
    card.photo = read.bytes(u"photo"_s);
    card.picture = pictureIn(object, read);
    card.fingerprint = read.bytes(u"fingerprint"_s);
    card.latinName = read.optionalText(u"latinName"_s);
    card.nationality = read.optionalText(u"nationality"_s);
    card.passNumber = read.optionalText(u"passNumber"_s);
    card.cardVersion = read.optionalText(u"cardVersion"_s);
    card.earlierCard = read.optionalText(u"earlierCard"_s);
    card.issueCount = read.optionalText(u"issueCount"_s);
    return read.finish(std::move(card));
}

QString nationName(const QString &code)
{
    static constexpr std::array<QStringView, 57> names{
        u"",       u"汉",     u"蒙古",   u"回",       u"藏",     u"维吾尔", u"苗",   u"彝",     u"壮",   u"布依",
        u"朝鲜",   u"满",     u"侗",     u"瑶",       u"白",     u"土家",   u"哈尼", u"哈萨克", u"傣",   u"黎",
        u"傈僳",   u"佤",     u"畲",     u"高山",     u"拉祜",   u"水",     u"东乡", u"纳西",   u"景颇", u"柯尔克孜",
        u"土",     u"达斡尔", u"仫佬",   u"羌",       u"布朗",   u"撒拉",   u"毛南", u"仡佬",   u"锡伯", u"阿昌",
        u"普米",   u"塔吉克", u"怒",     u"乌孜别克", u"俄罗斯", u"鄂温克", u"德昂", u"保安",   u"裕固", u"京",
        u"塔塔尔", u"独龙",   u"鄂伦春", u"赫哲",     u"门巴",   u"珞巴",   u"基诺"};
    bool isNumber = false;
    const int index = code.toInt(&isNumber);
    if (isNumber && code.size() == 2) {
        if (index >= 1 && index < int(names.size())) {
            return names[size_t(index)].toString();
        }
        if (index == 97) {
            return u"其他"_s;
        }
        if (index == 98) {
            return u"外国血统中国籍人士"_s;
        }
    }
    return code;
}

} // namespace tonggui

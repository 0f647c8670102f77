// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/CardPicture.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tonggui {

// The layouts of GA/T 490 and its successors, told apart by the type flag at byte 248 of the text record.
enum class CardKind { Mainland, HkMoTwResidence, Foreigner2017, Foreigner2023 };

// What the chip of a resident identity card says. A value; personal data: never in a log, wiped with the visit.
struct IdCard
{
    CardKind kind = CardKind::Mainland;
    QString name;
    int sex = 0;    // GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
    QString nation; // GB/T 3304 code, two digits; unknown codes are kept as they are
    QDate birth;
    QString address;
    QString latestAddress; // additional address block, empty when the card has none
    QString number;        // 18 characters (15 for the 2017 foreigner card)
    QString issuer;
    QDate validFrom;
    std::optional<QDate> validTo; // nothing means 长期 (no end)
    QByteArray photo;             // 1024 bytes as read (WLT); decoding needs a vendor's library
    CardPicture picture;          // what a decoder made of `photo`
    QByteArray fingerprint;       // 0, 512 or 1024 bytes as read (GA/T 1012)
    QString latinName;   // foreigners' cards; `name` is the Chinese one, or this one where the card has no Chinese name
    QString nationality; // foreigners' cards, as on the card: alpha-3 (2017) or numeric (2023)
    QString passNumber;  // residence permit: number of the travel permit
    QString cardVersion; // foreigner's card of 2017
    QString earlierCard; // foreigner's card of 2023: what links it to one with an older number
    QString issueCount;  // residence permit, foreigner's card of 2023: how often it was issued or renewed

    // 0 on the birthday itself; for a birth in the future -1.
    [[nodiscard]] int ageOn(QDate day) const;
    [[nodiscard]] bool isExpiredOn(QDate day) const { return validTo && *validTo < day; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<IdCard> fromJson(const QJsonObject &object);
};

// "汉" for "01" (GB/T 3304); the code itself when it is not in the list: vendors use high codes of their own.
[[nodiscard]] QString nationName(const QString &code);

} // namespace tonggui

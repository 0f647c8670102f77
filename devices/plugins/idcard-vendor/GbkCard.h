// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"

namespace tonggui::devices::vendor {

// A card as libraries with texts tell it: GBK, the sex and the nation in words, dates in one form or another.
struct GbkCard
{
    QByteArray name;
    QByteArray sex;    // 男, 女, or a digit
    QByteArray nation; // 汉, or its code
    QByteArray birth;  // 19491231, 1949-12-31, 1949.12.31
    QByteArray address;
    QByteArray number;
    QByteArray issuer;
    QByteArray validFrom;
    QByteArray validTo; // 长期: no end
    QByteArray type;    // blank, I, J or Y
};

[[nodiscard]] QString gbkText(const QByteArray &bytes);  // without filling; what is not GBK is left out
[[nodiscard]] QString nationCode(const QString &nation); // "01" for 汉; what is not in the list stays as it is

// errors::UnreadableRecord names the first field that every card has and this one has not.
[[nodiscard]] Result<IdCard> cardOf(const GbkCard &texts);

} // namespace tonggui::devices::vendor

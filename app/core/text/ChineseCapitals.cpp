// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/ChineseCapitals.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";

// One group of four digits, 1 … 9999, without leading zeros.
QString groupInCapitals(int group)
{
    static constexpr std::array<QStringView, 4> places{u"仟", u"佰", u"拾", u""};
    static constexpr std::array<int, 4> weights{1000, 100, 10, 1};
    QString text;
    bool hasGap = false;
    for (size_t i = 0; i < places.size(); ++i) {
        const int digit = group / weights[i] % 10;
        if (digit == 0) {
            hasGap = !text.isEmpty();
            continue;
        }
        if (hasGap) {
            text += u'零';
            hasGap = false;
        }
        text += Digits[digit];
        text += places[i];
    }
    return text;
}

QString yuanInCapitals(quint64 yuan)
{
    static constexpr std::array<QStringView, 5> units{u"", u"万", u"亿", u"万亿", u"亿亿"};
    std::array<int, 5> groups{};
    for (int &group : groups) {
        group = int(yuan % 10000);
        yuan /= 10000;
    }
    QString text;
    bool hasGap =
        false; // an empty group, or one that does not reach its thousands, needs one 零 before the next figure
    for (int i = int(groups.size()) - 1; i >= 0; --i) {
        const int group = groups[size_t(i)];
        if (group == 0) {
            hasGap = true;
            continue;
        }
        if (!text.isEmpty() && (hasGap || group < 1000)) {
            text += u'零';
        }
        text += groupInCapitals(group);
        text += units[size_t(i)];
        hasGap = false;
    }
    return text;
}

} // namespace

QString inChineseCapitals(Money amount)
{
    const bool isNegative = amount.fen() < 0;
    const quint64 fen = isNegative ? quint64(0) - quint64(amount.fen()) : quint64(amount.fen());
    const quint64 yuan = fen / 100;
    const int jiao = int(fen / 10 % 10);
    const int rest = int(fen % 10);

    QString text = isNegative ? u"负"_s : QString();
    if (yuan > 0) {
        text += yuanInCapitals(yuan) + u'元';
    } else if (fen == 0) {
        text += u"零元"_s;
    }
    if (jiao > 0) {
        text += Digits[jiao];
        text += u'角';
    } else if (rest > 0 && yuan > 0) {
        text += u'零';
    }
    if (rest > 0) {
        text += Digits[rest];
        text += u'分';
    } else {
        text += u'整';
    }
    return text;
}

} // namespace tonggui

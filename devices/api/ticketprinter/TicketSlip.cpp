// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/TicketSlip.h"

#include "devices/api/EnumText.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array AlignWords{"left", "centre", "right"};
constexpr std::array CutWords{"none", "partial", "full"};
constexpr std::array LevelWords{"L", "M", "Q", "H"};
constexpr int LongestText = 2000;
constexpr int LongestQr = 700; // bytes; more does not fit on a slip
constexpr int TallestPicture = 2400;
constexpr size_t MostParts = 200;

QJsonObject json(const SlipText &part)
{
    return {{u"kind"_s, u"text"_s},   {u"text"_s, part.text},   {u"align"_s, wordOf(AlignWords, part.align)},
            {u"bold"_s, part.isBold}, {u"width"_s, part.width}, {u"height"_s, part.height}};
}

QJsonObject json(const SlipQr &part)
{
    return {{u"kind"_s, u"qr"_s},
            {u"text"_s, part.text},
            {u"align"_s, wordOf(AlignWords, part.align)},
            {u"module"_s, part.module},
            {u"level"_s, wordOf(LevelWords, part.level)}};
}

QJsonObject json(const SlipPicture &part)
{
    return {{u"kind"_s, u"picture"_s},
            {u"width"_s, part.width},
            {u"height"_s, part.height},
            {u"bits"_s, base64Json(part.bits)},
            {u"align"_s, wordOf(AlignWords, part.align)}};
}

template <typename Enum, size_t N>
Enum wordIn(JsonReader &read, const QString &key, const std::array<const char *, N> &words)
{
    const auto value = fromWord<Enum>(words, read.text(key));
    if (!value) {
        read.refuse(key);
    }
    return value.value_or(Enum{});
}

SlipPart partFrom(JsonReader &read)
{
    const QString kind = read.text(u"kind"_s);
    const auto align = wordIn<SlipAlign>(read, u"align"_s, AlignWords);
    if (kind == u"text"_s) {
        return SlipText{read.optionalText(u"text"_s), align, read.boolean(u"bold"_s), int(read.integer(u"width"_s, 1)),
                        int(read.integer(u"height"_s, 1))};
    }
    if (kind == u"qr"_s) {
        return SlipQr{read.text(u"text"_s), align, int(read.integer(u"module"_s)),
                      wordIn<QrLevel>(read, u"level"_s, LevelWords)};
    }
    if (kind != u"picture"_s) {
        read.refuse(u"kind"_s);
    }
    return SlipPicture{int(read.integer(u"width"_s)), int(read.integer(u"height"_s)), read.bytes(u"bits"_s), align};
}

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

// Empty when it is right.
QString fault(const SlipText &part, int)
{
    const bool hasControl = std::any_of(part.text.begin(), part.text.end(),
                                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return hasControl                                                    ? u"control characters in a text"_s
           : part.text.size() > LongestText                              ? u"a text is too long"_s
           : !isWithin(part.width, 1, 8) || !isWithin(part.height, 1, 8) ? u"a text is enlarged more than 8 times"_s
                                                                         : QString();
}

QString fault(const SlipQr &part, int)
{
    const qsizetype size = part.text.toUtf8().size();
    return size == 0 || size > LongestQr   ? u"a QR code with nothing or too much in it"_s
           : !isWithin(part.module, 1, 16) ? u"the squares of a QR code must be 1 to 16 dots"_s
                                           : QString();
}

QString fault(const SlipPicture &part, int dots)
{
    const qsizetype rowBytes = (part.width + 7) / 8;
    return !isWithin(part.width, 1, dots)                          ? u"a picture is wider than the paper"_s
           : !isWithin(part.height, 1, TallestPicture)             ? u"a picture is too tall"_s
           : part.bits.size() != rowBytes * qsizetype(part.height) ? u"a picture is not complete"_s
                                                                   : QString();
}

} // namespace

Result<void> TicketSlip::check(int dots) const
{
    if (parts.empty() || parts.size() > MostParts) {
        return failure(errors::SlipUnprintable, {u"nothing or too much is on it"_s});
    }
    for (const SlipPart &part : parts) {
        const QString reason = std::visit([dots](const auto &value) { return fault(value, dots); }, part);
        if (!reason.isEmpty()) {
            return failure(errors::SlipUnprintable, {reason});
        }
    }
    return {};
}

QJsonObject TicketSlip::toJson() const
{
    QJsonArray list;
    for (const SlipPart &part : parts) {
        list.append(std::visit([](const auto &value) { return json(value); }, part));
    }
    return {{u"parts"_s, list}, {u"cut"_s, wordOf(CutWords, cut)}};
}

Result<TicketSlip> TicketSlip::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    TicketSlip slip;
    slip.cut = wordIn<SlipCut>(read, u"cut"_s, CutWords);
    const QJsonArray list = read.array(u"parts"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader part(list[i].toObject(), u"parts[%1]"_s.arg(i));
        slip.parts.push_back(partFrom(part));
        if (part.error()) {
            return failure(*part.error());
        }
    }
    return read.finish(std::move(slip));
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/SimulatedCard.h"

#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/idcard/Portrait.h"

#include <QJsonArray>

#include <span>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

// Where a text goes: key in the scenario, offset and length in bytes.
struct Place
{
    const char *key;
    int offset;
    int length;
};

constexpr Place Mainland[] = {{"name", 0, 30},      {"sex", 30, 2},      {"nation", 32, 4},   {"birth", 36, 16},
                              {"address", 52, 70},  {"number", 122, 36}, {"issuer", 158, 30}, {"validFrom", 188, 16},
                              {"validTo", 204, 16}, {"flag", 248, 2}};
constexpr Place Residence[] = {{"name", 0, 30},        {"sex", 30, 2},       {"birth", 36, 16},
                               {"address", 52, 70},    {"number", 122, 36},  {"issuer", 158, 30},
                               {"validFrom", 188, 16}, {"validTo", 204, 16}, {"passNumber", 220, 18},
                               {"issueCount", 238, 4}, {"flag", 248, 2}};
constexpr Place Foreigner2017[] = {{"latinName", 0, 120},   {"sex", 120, 2},    {"number", 122, 30},
                                   {"nationality", 152, 6}, {"name", 158, 30},  {"validFrom", 188, 16},
                                   {"validTo", 204, 16},    {"birth", 220, 16}, {"cardVersion", 236, 4},
                                   {"issuer", 240, 8},      {"flag", 248, 2}};
constexpr Place Foreigner2023[] = {{"name", 0, 30},        {"sex", 30, 2},         {"issueCount", 32, 4},
                                   {"birth", 36, 16},      {"latinName", 52, 92},  {"number", 122, 36},
                                   {"validFrom", 188, 16}, {"validTo", 204, 16},   {"nationality", 242, 6},
                                   {"flag", 248, 2},       {"earlierCard", 250, 6}};

struct Shape
{
    const char *kind;
    char16_t flag;
    std::span<const Place> places;
};

constexpr Shape Shapes[] = {{"mainland", u' ', Mainland},
                            {"hk-mo-tw-residence", u'J', Residence},
                            {"foreigner-2017", u'I', Foreigner2017},
                            {"foreigner-2023", u'Y', Foreigner2023}};

const Shape &shapeOf(const QString &kind)
{
    for (const Shape &shape : Shapes) {
        if (kind == QLatin1StringView(shape.kind)) {
            return shape;
        }
    }
    return Shapes[0];
}

QByteArray littleEndian(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes += char(unit.cell());
        bytes += char(unit.row());
    }
    return bytes;
}

QByteArray blanks(int units)
{
    return littleEndian(QString(units, u' '));
}

// The Latin name of a card of 2023 has 70 bytes in one place and 22 in another.
void put(QByteArray &record, const Place &place, const QByteArray &bytes)
{
    constexpr int FirstPart = 70;
    constexpr int SecondPlace = 220;
    const bool isSplit = place.length > FirstPart && place.offset == 52;
    record.replace(place.offset, std::min<qsizetype>(bytes.size(), isSplit ? FirstPart : place.length),
                   isSplit ? bytes.first(std::min<qsizetype>(bytes.size(), FirstPart)) : bytes);
    if (isSplit && bytes.size() > FirstPart) {
        record.replace(SecondPlace, bytes.size() - FirstPart, bytes.mid(FirstPart));
    }
}

QByteArray fingerprintBlock(const QJsonArray &fingers)
{
    QByteArray block;
    for (const QJsonValue &finger : fingers) {
        QByteArray part(512, '\0');
        part[0] = 'C';
        part[4] = char(finger[u"registration"_s].toInt(1));
        part[5] = char(finger[u"finger"_s].toInt());
        part[6] = char(finger[u"quality"_s].toInt(75));
        for (int i = 7; i < 511; ++i) {
            part[i] = char((i * 37 + uchar(part[5]) * 11) & 0xFF); // stands for a matcher's own data
        }
        block += part;
    }
    return block;
}

QByteArray addressPages(const QJsonArray &addresses)
{
    QByteArray pages;
    for (const QJsonValue &address : addresses) {
        pages += littleEndian(address.toString().leftJustified(35, u' ', true));
    }
    return pages;
}

} // namespace

Result<SimulatedCard> SimulatedCard::fromJson(const QJsonObject &card, const QString &place)
{
    const Shape &shape = shapeOf(card[u"kind"_s].toString());
    QJsonObject fields = card;
    if (!fields.contains(u"flag"_s)) {
        fields[u"flag"_s] = QString(QChar(shape.flag));
    }
    SimulatedCard result;
    result.id = card[u"id"_s].toString();
    result.text = blanks(128);
    for (const Place &field : shape.places) {
        const QString key = QString::fromLatin1(field.key);
        const QByteArray bytes = littleEndian(fields[key].toString());
        if (bytes.size() > field.length) {
            return failure(errors::ScenarioInvalid,
                           {place + u'.' + key, u"longer than %1 characters"_s.arg(field.length / 2)});
        }
        put(result.text, field, bytes);
    }
    result.photo =
        card[u"photo"_s].toString() == u"blank"_s ? QByteArray(1024, '\0') : portraitBlock(card[u"name"_s].toString());
    result.fingerprint = fingerprintBlock(card[u"fingerprint"_s].toArray());
    result.addresses = addressPages(card[u"latestAddresses"_s].toArray());
    return result;
}

} // namespace tonggui::simulators

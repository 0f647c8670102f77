// SPDX-License-Identifier: Apache-2.0
// A made-up maker's sdtapi: the SDT_ functions.
#include "tests/devices/idcard/vendor/FakeReader.h"

#include <cstring>

using namespace fakereader;

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

constexpr int Done = 0x90;
constexpr int Found = 0x9F;
constexpr int NotOpen = 1;
constexpr int NoCard = 0x80;
constexpr int ReadFailed = 0x41;
constexpr int NoItem = 0x91;
constexpr unsigned int Lie = 100000;

bool isSelected = false;

QString line(const char *call, int port, int ifOpen)
{
    return QString::asprintf("%s %d %d", call, port, ifOpen);
}

void give(const QByteArray &bytes, unsigned char *into, unsigned int *length, bool lies)
{
    std::memcpy(into, bytes.constData(), size_t(bytes.size()));
    *length = lies ? Lie : static_cast<unsigned int>(bytes.size());
}

bool isWrongPort(int port)
{
    return !((port >= 1 && port <= 16) || (port >= 1001 && port <= 1016));
}

} // namespace

EXPORT int SDT_OpenPort(int port)
{
    const Scene scene = begin(line("SDT_OpenPort", port, 0));
    const int wanted = scene.state[QLatin1String("port")].toInt(1001);
    return isWrongPort(port) ? 5 : scene.isPlugged() && port == wanted ? Done : NotOpen;
}

EXPORT int SDT_ClosePort(int port)
{
    return begin(line("SDT_ClosePort", port, 0)).isPlugged() ? Done : NotOpen;
}

EXPORT int SDT_GetCOMBaud(int port, unsigned int *baud)
{
    (void)begin(line("SDT_GetCOMBaud", port, 0));
    *baud = 115200;
    return Done;
}

EXPORT int SDT_SetCOMBaud(int port, unsigned int now, unsigned int wanted)
{
    (void)begin(QString::asprintf("SDT_SetCOMBaud %d %u %u", port, now, wanted));
    return Done;
}

EXPORT int SDT_GetSAMStatus(int port, int ifOpen)
{
    const Scene scene = begin(line("SDT_GetSAMStatus", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("11 FF"));
    return !scene.isPlugged() ? NotOpen : wrong.code.value_or(Done);
}

EXPORT int SDT_GetSAMID(int port, unsigned char *number, int ifOpen)
{
    const Scene scene = begin(line("SDT_GetSAMID", port, ifOpen));
    unsigned int length = 0;
    give(QByteArray::fromHex(scene.state[QLatin1String("samNumber")].toString().toLatin1()), number, &length, false);
    return scene.isPlugged() ? Done : NotOpen;
}

EXPORT int SDT_StartFindIDCard(int port, unsigned char *iin, int ifOpen)
{
    const Scene scene = begin(line("SDT_StartFindIDCard", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("20 01"));
    if (!scene.isPlugged() || wrong.code) {
        return wrong.code.value_or(NotOpen);
    }
    std::memset(iin, 0, 4);
    isSelected = false;
    return scene.hasCard() ? Found : NoCard;
}

EXPORT int SDT_SelectIDCard(int port, unsigned char *serial, int ifOpen)
{
    const Scene scene = begin(line("SDT_SelectIDCard", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("20 02"));
    if (!scene.isPlugged() || wrong.code) {
        return wrong.code.value_or(NotOpen);
    }
    std::memset(serial, 0, 8);
    isSelected = scene.hasCard();
    return isSelected ? Done : 0x81;
}

EXPORT int SDT_ReadBaseFPMsg(int port, unsigned char *text, unsigned int *textLength, unsigned char *photo,
                             unsigned int *photoLength, unsigned char *finger, unsigned int *fingerLength, int ifOpen)
{
    const Scene scene = begin(line("SDT_ReadBaseFPMsg", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("30 10"));
    if (!scene.isPlugged() || !isSelected || wrong.code) {
        return scene.isPlugged() ? wrong.code.value_or(ReadFailed) : NotOpen;
    }
    give(scene.card("text"), text, textLength, false);
    give(scene.card("photo"), photo, photoLength, false);
    give(scene.card("fingerprint"), finger, fingerLength, wrong.lies);
    markRead(scene);
    return Done;
}

EXPORT int SDT_ReadBaseMsg(int port, unsigned char *text, unsigned int *textLength, unsigned char *photo,
                           unsigned int *photoLength, int ifOpen)
{
    const Scene scene = begin(line("SDT_ReadBaseMsg", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("30 01"));
    const bool isThere = begin(QStringLiteral("-")).isPlugged(); // it may have been pulled out meanwhile
    if (!isThere || !isSelected || wrong.code) {
        return isThere ? wrong.code.value_or(ReadFailed) : NotOpen;
    }
    give(scene.card("text"), text, textLength, wrong.lies);
    give(scene.card("photo"), photo, photoLength, wrong.lies);
    markRead(scene);
    return Done;
}

EXPORT int SDT_ReadNewAppMsg(int port, unsigned char *pages, unsigned int *length, int ifOpen)
{
    const Scene scene = begin(line("SDT_ReadNewAppMsg", port, ifOpen));
    const Trouble wrong = trouble(scene, QStringLiteral("30 03"));
    const QByteArray addresses = scene.card("addresses");
    give(addresses, pages, length, wrong.lies);
    return wrong.code.value_or(addresses.isEmpty() ? NoItem : Done);
}

EXPORT int SDT_ReadMngInfo(int port, unsigned char *numbers, int ifOpen)
{
    const Scene scene = begin(line("SDT_ReadMngInfo", port, ifOpen));
    std::memset(numbers, 1, 28);
    return scene.isPlugged() && isSelected ? Done : ReadFailed;
}

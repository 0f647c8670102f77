// SPDX-License-Identifier: Apache-2.0
// A made-up maker's sdtapi: the simple functions.
#include "tests/devices/idcard/vendor/FakeReader.h"

#include <QFile>

#include <cstring>

using namespace fakereader;

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

constexpr int Lie = 100000;

// The message of the simple layer: GBK texts in fixed room.
QByteArray message(const Scene &scene)
{
    static constexpr struct
    {
        const char *text;
        int room;
    } Fields[] = {{"name", 31},   {"sex", 3},     {"nation", 10},   {"birth", 9},  {"address", 71},
                  {"number", 19}, {"issuer", 31}, {"validFrom", 9}, {"validTo", 9}};
    QByteArray all;
    for (const auto &field : Fields) {
        all += gbk(scene, field.text).left(field.room - 1).leftJustified(field.room, '\0');
    }
    return all;
}

} // namespace

EXPORT int InitComm(int port)
{
    return begin(QString::asprintf("InitComm %d", port)).isPlugged() && port == 1001 ? 1 : 0;
}

EXPORT int CloseComm()
{
    (void)begin(QStringLiteral("CloseComm"));
    return 1;
}

EXPORT int Authenticate()
{
    return begin(QStringLiteral("Authenticate")).hasCard() ? 1 : 0;
}

EXPORT int GetSAMIDToStr(char *number)
{
    const Scene scene = begin(QStringLiteral("GetSAMIDToStr"));
    std::strcpy(number, "05.01-20180903-0001234567-2018090300");
    return scene.isPlugged() ? 1 : 0;
}

EXPORT int ReadBaseMsg(unsigned char *into, int *length)
{
    const Scene scene = begin(QStringLiteral("ReadBaseMsg"));
    const Trouble wrong = trouble(scene, QStringLiteral("30 01"));
    const QByteArray text = message(scene);
    std::memcpy(into, text.constData(), size_t(text.size()));
    if (length) {
        *length = wrong.lies ? Lie : int(text.size());
    }
    return wrong.code.value_or(1);
}

EXPORT int ReadBaseMsgPhoto(unsigned char *into, int *length, char *folder)
{
    const int code = ReadBaseMsg(into, length);
    const Scene scene = begin(QStringLiteral("ReadBaseMsgPhoto ") + QString::fromLocal8Bit(folder));
    QFile file(QString::fromLocal8Bit(folder) + QLatin1String("/photo.bmp"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromHex(scene.state[QLatin1String("bmp")].toString().toLatin1()));
    }
    return code;
}

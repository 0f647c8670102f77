// SPDX-License-Identifier: Apache-2.0
// A made-up maker's termb: the CVR_ functions.
#include "tests/devices/idcard/vendor/FakeReader.h"

#include <QDir>
#include <QFile>

#include <cstring>

using namespace fakereader;

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

int give(const char *call, const char *name, char *into, int *length)
{
    const Scene scene = begin(QString::fromLatin1(call));
    const Trouble wrong = trouble(scene, QString::fromLatin1(call));
    const QByteArray text = gbk(scene, name);
    std::memcpy(into, text.constData(), size_t(text.size()) + 1);
    *length = wrong.lies ? -7 : int(text.size());
    return wrong.code.value_or(1);
}

} // namespace

EXPORT int CVR_InitComm(int port)
{
    return begin(QString::asprintf("CVR_InitComm %d", port)).isPlugged() && port == 1001 ? 1 : 2;
}

EXPORT int CVR_CloseComm()
{
    (void)begin(QStringLiteral("CVR_CloseComm"));
    return 1;
}

#ifdef FAKE_WITHOUT_PICTURES
EXPORT int CVR_AuthenticateForNoJudge() // all that some for Linux have
#else
EXPORT int CVR_Authenticate()
#endif
{
    return begin(QStringLiteral("CVR_Authenticate")).hasCard() ? 1 : 2;
}

EXPORT int CVR_Read_Content(int active)
{
    const Scene scene = begin(QString::asprintf("CVR_Read_Content %d ", active) + QDir::currentPath());
    QFile picture(QStringLiteral("zp.bmp")); // as some versions do, wherever they are
    if (picture.open(QIODevice::WriteOnly)) {
        picture.write(QByteArray::fromHex(scene.state[QLatin1String("bmp")].toString().toLatin1()));
    }
    return trouble(scene, QStringLiteral("30 01")).code.value_or(1);
}

EXPORT int CVR_GetSAMID(char *number)
{
    const Scene scene = begin(QStringLiteral("CVR_GetSAMID"));
    std::strcpy(number, "05.01-20180903-0001234567-2018090300");
    return scene.isPlugged() ? 1 : 0;
}

#define TEXT(function, name)                                                                                           \
    EXPORT int function(char *into, int *length)                                                                       \
    {                                                                                                                  \
        return give(#function, name, into, length);                                                                    \
    }
TEXT(GetPeopleName, "name")
TEXT(GetPeopleSex, "sex")
TEXT(GetPeopleNation, "nation")
TEXT(GetPeopleBirthday, "birth")
TEXT(GetPeopleAddress, "address")
TEXT(GetPeopleIDCode, "number")
TEXT(GetDepartment, "issuer")
TEXT(GetStartDate, "validFrom")
TEXT(GetEndDate, "validTo")
TEXT(GetCertType, "type")

#ifndef FAKE_WITHOUT_PICTURES
EXPORT int GetBMPData(unsigned char *into, int *length)
{
    const Scene scene = begin(QStringLiteral("GetBMPData"));
    const Trouble wrong = trouble(scene, QStringLiteral("GetBMPData"));
    const QByteArray bitmap = QByteArray::fromHex(scene.state[QLatin1String("bmp")].toString().toLatin1());
    std::memcpy(into, bitmap.constData(), size_t(bitmap.size()));
    *length = wrong.lies ? 0x7FFFFFFF : int(bitmap.size());
    return wrong.code.value_or(1);
}
#endif

// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/vendor/FakeReader.h"

#include <fcntl.h>
#include <iconv.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <cstdlib>

namespace fakereader {

namespace {

constexpr int SlowMs = 650;
constexpr int StepMs = 10;

int lastRead = -1;

QString stateFile()
{
    return qEnvironmentVariable("TONGGUI_FAKE_READER");
}

Scene look()
{
    QFile file(stateFile());
    return file.open(QIODevice::ReadOnly) ? Scene{QJsonDocument::fromJson(file.readAll()).object()} : Scene{};
}

// True for the first one who asks.
bool takes(int id)
{
    const QByteArray mark = (stateFile() + QLatin1Char('.') + QString::number(id)).toLocal8Bit();
    const int file = ::open(mark.constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (file < 0) {
        return false;
    }
    ::close(file);
    return true;
}

// Some libraries write what they read to wherever they can.
void tell(const Scene &scene)
{
    const QByteArray all = QJsonDocument(scene.state).toJson();
    std::fwrite(all.constData(), 1, size_t(all.size()), stdout);
    std::fwrite(all.constData(), 1, size_t(all.size()), stderr);
    std::fflush(stdout);
}

void sleepUnlessUnplugged()
{
    for (int slept = 0; slept < SlowMs && look().isPlugged(); slept += StepMs) {
        QThread::msleep(StepMs);
    }
}

} // namespace

bool Scene::isPlugged() const
{
    return state[QLatin1String("plugged")].toBool();
}

QByteArray Scene::card(const char *part) const
{
    return QByteArray::fromHex(state[QLatin1String("card")].toObject()[QLatin1String(part)].toString().toLatin1());
}

bool Scene::hasCard() const
{
    return state[QLatin1String("card")].isObject() && state[QLatin1String("put")].toInt() != lastRead;
}

Scene begin(const QString &call)
{
    QFile calls(stateFile() + QLatin1String(".calls"));
    if (calls.open(QIODevice::Append)) {
        calls.write(call.toUtf8() + '\n');
    }
    Scene scene = look();
    while (scene.state[QLatin1String("hung")].toBool()) {
        QThread::msleep(StepMs);
        scene = look();
    }
    return scene;
}

Trouble trouble(const Scene &scene, const QString &on)
{
    const QJsonArray faults = scene.state[QLatin1String("faults")].toArray();
    for (const QJsonValue &fault : faults) {
        const QString wanted = fault[QLatin1String("on")].toString();
        if ((wanted != on && wanted != QLatin1String("any")) || !takes(fault[QLatin1String("id")].toInt())) {
            continue;
        }
        const QString kind = fault[QLatin1String("fault")].toString();
        if (kind == QLatin1String("crash")) {
            tell(scene);
            std::abort();
        }
        if (kind == QLatin1String("slow")) {
            sleepUnlessUnplugged();
        } else if (kind == QLatin1String("checksum")) {
            return {3, false};
        } else if (kind == QLatin1String("code")) {
            return {fault[QLatin1String("code")].toInt(), false};
        }
        return {std::nullopt, kind == QLatin1String("lie")};
    }
    return {};
}

void markRead(const Scene &scene)
{
    lastRead = scene.state[QLatin1String("put")].toInt();
}

QByteArray gbk(const Scene &scene, const char *text)
{
    QByteArray from = scene.state[QLatin1String("texts")].toObject()[QLatin1String(text)].toString().toUtf8();
    QByteArray to(from.size() + 1, '\0');
    char *input = from.data();
    char *output = to.data();
    size_t left = size_t(from.size());
    size_t room = size_t(to.size());
    const iconv_t converter = ::iconv_open("GBK", "UTF-8");
    ::iconv(converter, &input, &left, &output, &room);
    ::iconv_close(converter);
    to.truncate(output - to.data());
    return to;
}

} // namespace fakereader

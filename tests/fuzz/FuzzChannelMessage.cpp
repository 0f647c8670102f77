// SPDX-License-Identifier: Apache-2.0
#include "devices/host/ChannelMessage.h"
#include "devices/host/HostExit.h"
#include "tests/fuzz/Fuzz.h"

#include "rep_DeviceChannel_merged.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLoggingCategory>
#include <QRemoteObjectNode>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace tonggui::devices;

namespace {

template <typename... Parts>
QByteArray message(quint16 kind, const Parts &...parts)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_2);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << kind;
    (void)(stream << ... << parts);
    return content;
}

// Of the channel, as both ends have it from DeviceChannel.rep.
QByteArray signature()
{
    const QMetaObject &channel = DeviceChannelReplica::staticMetaObject;
    return channel.classInfo(channel.indexOfClassInfo("RemoteObject Signature")).value();
}

// The counter's end with its messages put straight into its hands.
class Hand final : public QIODevice
{
public:
    Hand() { open(ReadWrite | Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size(); }

    void give(const QByteArray &content)
    {
        QDataStream stream(&m_bytes, QIODevice::WriteOnly | QIODevice::Append);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << quint32(content.size());
        m_bytes += content;
        Q_EMIT readyRead();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_bytes.size());
        std::memcpy(data, m_bytes.constData(), size_t(size));
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArray m_bytes;
};

// Whatever passes the check is understood without harm, after a sound beginning as well as without one.
void feed(const QByteArray &content, bool isBegun)
{
    Hand hand;
    QRemoteObjectNode node;
    node.addClientSideConnection(&hand);
    const std::unique_ptr<DeviceChannelReplica> replica(
        node.acquire<DeviceChannelReplica>(QLatin1StringView(HostObjectName)));
    const QList<QByteArray> begin = fuzzSeeds();
    for (int i = 0; isBegun && i < 3; ++i) {
        hand.give(begin[i]);
    }
    if (isBegun && !replica->isInitialized()) {
        std::abort(); // the seeds are no longer what a driver's process says
    }
    hand.give(content);
    (void)(replica->descriptor() + replica->capabilities() + replica->status());
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    static const QString name = QString::fromLatin1(HostObjectName);
    const QVariant text(QByteArray("{}"));
    const auto none = qint32(-1);
    return {message(1, u"QtRO 2.0"_s),
            message(9, quint32(1), name, u"DeviceChannel"_s, signature()),
            message(2, name, quint32(3), text, text, text),
            message(8, name, qint32(2), text),
            message(6, name, qint32(0), qint32(3), quint32(1), QVariant(quint32(7)), none, none),
            message(6, name, qint32(0), qint32(5), quint32(2), QVariant(quint32(7)), text, none, none),
            message(6, name, qint32(0), qint32(6), quint32(1), text, none, none)};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"qt.remoteobjects*=false"_s); // it says what it does not expect
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    if (isChannelMessage(content)) {
        feed(content, false);
        feed(content, true);
    }
    return 0;
}

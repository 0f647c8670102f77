// SPDX-License-Identifier: Apache-2.0
#include "devices/host/ChannelMessage.h"

#include "devices/host/HostExit.h"

#include <QDataStream>
#include <QIODevice>
#include <QMetaType>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// Kinds of messages of Qt's remote objects, version 2, that the driver's end sends.
enum Kind : quint16 { Greeting = 1, Properties = 2, Signal = 6, Change = 8, ObjectList = 9 };

// What DeviceChannel.rep declares, in its order: b is a QByteArray, u a quint32. A property's change is a signal too.
constexpr std::array<std::string_view, 8> SignalTypes{"b", "b", "b", "u", "ub", "ub", "b", "u"};
constexpr qint32 PropertyCount = 3;
constexpr int LongestText = 200; // UTF-16 units

class MessageReader
{
public:
    explicit MessageReader(const QByteArray &content)
        : m_stream(content)
    {
        m_stream.setByteOrder(QDataStream::LittleEndian);
    }

    template <typename Number>
    Number number()
    {
        Number value = 0;
        m_stream >> value;
        return value;
    }

    // "" for one that is too long or not there.
    QString text()
    {
        const auto size = number<quint32>();
        QString value(qsizetype(std::min<quint32>(size / 2, LongestText)), QChar());
        m_isGood = m_isGood && size % 2 == 0 && size / 2 <= quint32(LongestText);
        for (QChar &unit : value) {
            unit = QChar(number<quint16>());
        }
        return value;
    }

    void skipBytes()
    {
        const auto size = number<quint32>();
        const bool isNull = size == 0xFFFFFFFF;
        m_isGood = m_isGood && (isNull || m_stream.skipRawData(int(std::min<quint32>(size, INT_MAX))) == int(size));
    }

    void skipValue(char type) // a QVariant
    {
        const auto id = number<quint32>();
        (void)number<qint8>(); // whether it is null
        if (type == 'b') {
            expect(id == QMetaType::QByteArray);
            skipBytes();
        } else {
            expect(id == QMetaType::UInt);
            (void)number<quint32>();
        }
    }

    void expect(bool isRight) { m_isGood = m_isGood && isRight; }
    [[nodiscard]] bool isGoodToTheEnd() { return m_isGood && m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    QDataStream m_stream;
    bool m_isGood = true;
};

void readObjectList(MessageReader &read)
{
    read.expect(read.number<quint32>() == 1);
    read.expect(read.text() == QLatin1StringView(HostObjectName));
    (void)read.text(); // its type
    read.skipBytes();  // and what that looks like
}

void readProperties(MessageReader &read)
{
    read.expect(read.number<quint32>() == quint32(PropertyCount));
    for (int i = 0; i < PropertyCount; ++i) {
        read.skipValue('b');
    }
}

void readChange(MessageReader &read)
{
    const auto index = read.number<qint32>();
    read.expect(index >= 0 && index < PropertyCount);
    read.skipValue('b');
}

void readSignal(MessageReader &read)
{
    read.expect(read.number<qint32>() == 0); // a method or signal is called, not a property
    const auto index = read.number<qint32>();
    const bool isKnown = index >= 0 && index < qint32(SignalTypes.size());
    const std::string_view types = isKnown ? SignalTypes[size_t(index)] : std::string_view();
    read.expect(isKnown && read.number<quint32>() == types.size());
    for (const char type : types) {
        read.skipValue(type);
    }
    (void)read.number<qint32>(); // which call it answers
    (void)read.number<qint32>(); // which property it is about
}

} // namespace

bool isChannelMessage(const QByteArray &content)
{
    MessageReader read(content);
    const auto kind = read.number<quint16>();
    if (kind == Greeting) {
        read.expect(read.text() == u"QtRO 2.0"_s);
        return read.isGoodToTheEnd();
    }
    if (kind == ObjectList) {
        readObjectList(read);
        return read.isGoodToTheEnd();
    }
    read.expect(read.text() == QLatin1StringView(HostObjectName));
    switch (kind) {
    case Properties:
        readProperties(read);
        break;
    case Change:
        readChange(read);
        break;
    case Signal:
        readSignal(read);
        break;
    default:
        return false;
    }
    return read.isGoodToTheEnd();
}

} // namespace tonggui::devices

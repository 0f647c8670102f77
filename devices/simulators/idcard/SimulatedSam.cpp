// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/SimulatedSam.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr std::array Speeds{115200, 57600, 38400, 19200, 9600};

constexpr quint8 Done = 0x90;
constexpr quint8 WrongChecksum = 0x10;
constexpr quint8 WrongLength = 0x11;
constexpr quint8 WrongCommand = 0x21;
constexpr quint8 ReadingFailed = 0x41;
constexpr quint8 SelfTestFailed = 0x60;
constexpr quint8 NotAuthorised = 0x66;
constexpr quint8 NoCard = 0x80;
constexpr quint8 SelectFailed = 0x81;
constexpr quint8 NoItem = 0x91;

QByteArray bigEndian(qsizetype number)
{
    return QByteArray(1, char(number / 256)) + char(number % 256);
}

QByteArray littleEndian(quint32 number, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i) {
        result += char(number >> (8 * i) & 0xFF);
    }
    return result;
}

} // namespace

SimulatedSam::SimulatedSam(ReaderTraits traits)
    : m_traits(std::move(traits))
    , m_speed(m_traits.speed)
{}

void SimulatedSam::put(const SimulatedCard &card)
{
    lift();
    m_card = card;
}

void SimulatedSam::lift()
{
    m_card.reset();
    m_isFound = m_isSelected = m_mustBeLifted = false;
}

void SimulatedSam::beginAnew()
{
    m_isFound = m_isSelected = m_mustBeLifted = false;
    m_speed = m_traits.speed;
}

QString SimulatedSam::nameOf(const HeardRequest &request)
{
    const QByteArray bytes = QByteArray(1, char(request.command)) + char(request.parameter);
    return QString::fromLatin1(bytes.toHex(' ').toUpper());
}

std::optional<SpokenReply> SimulatedSam::answer(const HeardRequest &request)
{
    if (!request.isLengthRight) {
        return SpokenReply{WrongLength, {}};
    }
    if (!request.isChecksumRight) {
        return SpokenReply{WrongChecksum, {}};
    }
    if (m_traits.status == SelfTestFailed || m_traits.status == NotAuthorised) {
        return SpokenReply{m_traits.status, {}};
    }
    const auto unsupported = m_traits.unsupported.find(nameOf(request));
    if (unsupported != m_traits.unsupported.end()) {
        return unsupported->second ? std::optional(SpokenReply{*unsupported->second, {}}) : std::nullopt;
    }
    return carryOut(request);
}

SpokenReply SimulatedSam::carryOut(const HeardRequest &request)
{
    switch (request.command << 8 | request.parameter) {
    case 0x10FF:
        m_isFound = m_isSelected = false;
        return {Done, {}};
    case 0x11FF:
        return {m_traits.status, {}};
    case 0x12FF:
        return {Done, numberBytes()};
    case 0x2001:
        return find();
    case 0x2002:
        return select();
    case 0x3001:
        return read(false);
    case 0x3010:
        return read(true);
    case 0x3003:
        return latestAddress();
    case 0x3005:
        return managementNumbers();
    case 0x61FF:
        return {request.data.size() == 1 ? Done : WrongLength, {}};
    default:
        return request.command == 0x60 ? setSpeed(request.parameter) : SpokenReply{WrongCommand, {}};
    }
}

SpokenReply SimulatedSam::find()
{
    m_isSelected = false;
    m_isFound = m_card && !m_mustBeLifted;
    return m_isFound ? SpokenReply{m_traits.findCode, QByteArray(4, '\0')} : SpokenReply{NoCard, {}};
}

SpokenReply SimulatedSam::select()
{
    m_isSelected = m_card && m_isFound;
    return m_isSelected ? SpokenReply{Done, QByteArray(8, '\0')} : SpokenReply{SelectFailed, {}};
}

SpokenReply SimulatedSam::read(bool withFingerprint)
{
    m_mustBeLifted = m_card.has_value();
    if (!m_card || !m_isSelected) {
        return {ReadingFailed, {}};
    }
    QByteArray data = bigEndian(m_card->text.size()) + bigEndian(m_card->photo.size());
    if (withFingerprint) {
        data += bigEndian(m_card->fingerprint.size());
    }
    data += m_card->text + m_card->photo;
    return {Done, withFingerprint ? data + m_card->fingerprint : data};
}

SpokenReply SimulatedSam::latestAddress() const
{
    if (!m_card || !m_isSelected) {
        return {ReadingFailed, {}};
    }
    return m_card->addresses.isEmpty() ? SpokenReply{NoItem, {}} : SpokenReply{Done, m_card->addresses};
}

SpokenReply SimulatedSam::managementNumbers() const
{
    return m_card && m_isSelected ? SpokenReply{Done, QByteArray(28, '\x01')} : SpokenReply{ReadingFailed, {}};
}

SpokenReply SimulatedSam::setSpeed(quint8 choice)
{
    if (choice >= Speeds.size()) {
        return {WrongCommand, {}};
    }
    m_speed = Speeds[choice]; // from the next frame on
    return {Done, {}};
}

// "05.01-20180903-0001234567-2018090300" as two 16-bit and three 32-bit numbers.
QByteArray SimulatedSam::numberBytes() const
{
    QString digits = m_traits.samNumber;
    const QStringList parts = digits.replace(u'.', u'-').split(u'-');
    QByteArray bytes;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bytes += littleEndian(parts[i].toUInt(), i < 2 ? 2 : 4);
    }
    return bytes;
}

} // namespace tonggui::simulators

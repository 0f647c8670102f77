// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/SimulatedStu.h"

#include <QtEndian>

namespace tonggui::simulators {

namespace {

enum State : quint8 { Ready = 0, Image = 1, Capture = 2, Calculation = 3 };
enum Result : quint8 {
    Done = 0,
    WrongReport = 1,
    WrongState = 2,
    BadParameter = 4,
    BadEncoding = 0x10,
    TooLong = 0x11
};

QByteArray word(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::map<quint8, quint16> sizesOf(const StuTraits &traits)
{
    std::map<quint8, quint16> sizes = traits.model->reportSizes();
    if (traits.hidesSizes) {
        sizes.erase(0xFF);
    }
    if (traits.hasNoCipher) {
        for (const quint8 id : {0x13, 0x14, 0x40, 0x50}) {
            sizes.erase(id);
        }
    }
    return sizes;
}

} // namespace

SimulatedStu::SimulatedStu(StuTraits traits)
    : m_traits(std::move(traits))
    , m_sizes(sizesOf(m_traits))
    , m_vault(*m_traits.model)
{}

void SimulatedStu::powerUp()
{
    m_vault.forget();
    m_state = Ready;
    m_lastResult = Done;
    m_pollsLeft = 0;
    m_picture.clear();
    m_incoming.clear();
    m_isInking = false;
    m_optionMode = 0;
    m_session.reset();
    m_first.reset();
}

std::optional<QByteArray> SimulatedStu::get(quint8 id)
{
    if (!m_sizes.contains(id)) {
        return std::nullopt;
    }
    switch (id) {
    case 0x03:
        return status();
    case 0x08:
        return information();
    case 0x09:
        return capability();
    case 0x0A:
        return QByteArray::fromHex("0A00001234");
    case 0x0B:
        return QByteArray(1, '\x0B') + m_traits.serial.toLatin1().leftJustified(10, '\0', true);
    case 0x1A:
        return m_traits.hasNoCipher ? QByteArray(1, '\x1A') + QByteArray(16, '\0') : m_vault.get(id);
    case 0x21:
        return QByteArray{"\x21"} + char(m_isInking ? 1 : 0);
    case 0x32:
        return QByteArray{"\x32"} + char(m_optionMode);
    case 0xFF:
        return sizes();
    default:
        return m_vault.get(id);
    }
}

bool SimulatedStu::set(const QByteArray &report)
{
    const auto known = m_sizes.find(quint8(report[0]));
    if (known == m_sizes.end()) {
        return false;
    }
    m_lastResult = report.size() == known->second ? carryOut(report) : quint8(BadParameter);
    return true;
}

quint8 SimulatedStu::carryOut(const QByteArray &report)
{
    const quint8 id = quint8(report[0]);
    const quint8 value = quint8(report[1]);
    if (m_state == Image && id != 0x26 && id != 0x27 && id != 0x04) {
        return WrongState;
    }
    switch (id) {
    case 0x04:
        powerUp();
        return Done;
    case 0x13:
        beBusy(Calculation);
        return m_vault.takeHostKey(report);
    case 0x15:
        return beginCapture(report);
    case 0x16:
        m_session.reset();
        m_first.reset();
        return Done;
    case 0x20:
        m_picture.clear();
        return Done;
    case 0x21:
        m_isInking = value == 1;
        return value > 1 ? BadParameter : Done;
    case 0x25:
        return beginPicture(value);
    case 0x26:
        return takeBlock(report);
    case 0x27:
        return endPicture(value);
    case 0x32:
        m_optionMode = value <= m_traits.model->optionModes ? value : m_optionMode;
        return m_optionMode == value ? Done : BadParameter;
    case 0x40:
        return m_vault.carryOut(report);
    case 0x23:
        return clearArea(report);
    case 0x22:
    case 0x2A:
    case 0x2D:
        return Done;
    default:
        return WrongReport;
    }
}

void SimulatedStu::beBusy(quint8 state)
{
    m_pollsLeft = m_traits.busyPolls;
    m_state = m_pollsLeft > 0 ? state : quint8(Ready);
}

QByteArray SimulatedStu::status()
{
    if (m_pollsLeft > 0 && --m_pollsLeft == 0 && m_state != Image) {
        m_state = Ready;
    }
    const quint8 shown = m_state == Ready && m_session ? quint8(Capture) : m_state;
    return QByteArray{"\x03"} + char(shown) + char(m_lastResult) + QByteArray(2, '\0');
}

QByteArray SimulatedStu::capability() const
{
    const StuModel &model = *m_traits.model;
    return QByteArray{"\x09"} + word(model.maxX) + word(model.maxY) + word(model.maxPressure) + word(model.width) +
           word(model.height) + char(200) + word(2540) + char(model.encodings) + QByteArray(2, '\0');
}

QByteArray SimulatedStu::information() const
{
    const QByteArray name = QByteArray("STU-") + m_traits.model->number;
    return QByteArray{"\x08"} + name.leftJustified(9, '\0') + QByteArray::fromHex("020501") + QByteArray(4, '\0');
}

QByteArray SimulatedStu::sizes() const
{
    QByteArray report(512, '\0');
    for (const auto &[id, size] : m_sizes) {
        qToBigEndian(size, report.data() + 2 * id);
    }
    report[0] = char(0xFF);
    report[1] = 0;
    return report;
}

quint8 SimulatedStu::beginPicture(quint8 encoding)
{
    if (m_traits.model->pictureSize(encoding) == 0) {
        return BadEncoding;
    }
    m_encoding = encoding;
    m_incoming.clear();
    m_state = Image;
    return Done;
}

quint8 SimulatedStu::takeBlock(const QByteArray &report)
{
    if (m_state != Image) {
        return WrongState;
    }
    const int length = qFromLittleEndian<quint16>(report.constData() + 1);
    if (length > report.size() - 3) {
        return BadParameter;
    }
    if (m_incoming.size() + length > m_traits.model->pictureSize(m_encoding)) {
        m_state = Ready;
        return TooLong;
    }
    m_incoming += report.mid(3, length);
    return Done;
}

quint8 SimulatedStu::endPicture(quint8 flag)
{
    if (m_state != Image) {
        return WrongState;
    }
    m_state = Ready;
    beBusy(4); // it writes the picture
    if (flag == 0 && m_incoming.size() == m_traits.model->pictureSize(m_encoding)) {
        m_picture = m_incoming;
        return Done;
    }
    return flag == 0 ? BadParameter : Done;
}

// 0, 1, then two corners that both belong to the area.
quint8 SimulatedStu::clearArea(const QByteArray &report)
{
    const auto corner = [&report](int index) {
        return int(qFromLittleEndian<quint16>(report.constData() + 3 + 2 * index));
    };
    const StuModel &model = *m_traits.model;
    if (report[1] != 0 || report[2] != 1 || corner(2) >= model.width || corner(3) >= model.height) {
        return BadParameter;
    }
    const int bytes = m_encoding == 0 ? 0 : m_encoding == 2 ? 2 : 3;
    for (int y = corner(1); y <= corner(3) && !m_picture.isEmpty(); ++y) {
        for (int x = corner(0); x <= corner(2); ++x) {
            if (bytes == 0) {
                char &eight = m_picture.data()[y * ((model.width + 7) / 8) + x / 8];
                eight = char(eight | (0x80 >> (x % 8)));
            } else {
                m_picture.replace((y * model.width + x) * bytes, bytes, QByteArray(bytes, '\xFF'));
            }
        }
    }
    return Done;
}

quint8 SimulatedStu::beginCapture(const QByteArray &report)
{
    if (!m_vault.hasKey()) {
        return WrongState;
    }
    m_session = qFromBigEndian<quint32>(report.constData() + 1);
    return Done;
}

void SimulatedStu::skip(int samples)
{
    m_sequence = quint16(m_sequence + samples);
    m_time = quint16(m_time + samples * 5);
}

QList<QByteArray> SimulatedStu::move(const StuPen &pen)
{
    QByteArray data(2, Qt::Uninitialized);
    data[0] = char((pen.isNear ? 0x80 : 0) | (pen.isDown ? 0x10 : 0) | ((pen.pressure >> 8) & 0x0F));
    data[1] = char(pen.pressure & 0xFF);
    data += word(quint16(pen.x)) + word(quint16(pen.y));
    const QByteArray times = word(m_time) + word(m_sequence);
    const quint16 time = m_time;
    skip(1);
    if (m_optionMode == 3) {
        if (!isEncrypting()) {
            return {QByteArray{"\x34"} + data + times};
        }
        QByteArray session(4, Qt::Uninitialized);
        qToBigEndian(*m_session, session.data());
        return {QByteArray{"\x33"} + m_vault.sealed(data + times + QByteArray(2, '\0') + session)};
    }
    if (!isEncrypting()) {
        return {m_optionMode == 1 ? QByteArray{"\x30"} + data + word(time) : QByteArray{"\x01"} + data};
    }
    if (!m_first && pen.isNear) {
        m_first = data + word(time);
        return {};
    }
    const QByteArray first = m_first.value_or(data + word(time));
    m_first.reset();
    QByteArray session(4, Qt::Uninitialized);
    qToBigEndian(*m_session, session.data());
    const QByteArray block = m_vault.sealed(session + first.first(6) + data);
    return {m_optionMode == 1 ? QByteArray{"\x31"} + block + first.last(2) + word(time) : QByteArray{"\x10"} + block};
}

} // namespace tonggui::simulators

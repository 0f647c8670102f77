// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/StuVault.h"

#include "app/crypto/BlockCipher.h"
#include "app/crypto/KeyExchange.h"

namespace tonggui::simulators {

namespace {

const QByteArray Prime = QByteArray::fromHex("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF61"); // 2^128 - 159
const QByteArray Base = QByteArray::fromHex("0005");

enum Result : quint8 { Done = 0x00, WrongState = 0x02, BadParameter = 0x04 };
enum RsaResult : quint8 { RsaDone = 0x00, RsaBadParameter = 0x01, RsaBadCommand = 0x07, RsaNotInitialised = 0x0B };
enum RsaState : char { Ready = 0x00, Short = char(0xFD), NotReady = char(0xFF) };
enum Parameter : quint8 { ParameterE = 0, ParameterN = 1, ParameterC = 2 };

constexpr qsizetype Piece = 64;
constexpr qsizetype CommandSize = 68;
constexpr qsizetype StatusSize = 17;

QByteArray withId(quint8 id, const QByteArray &data)
{
    return char(id) + data;
}

qsizetype modulusSize(quint8 asymmetric)
{
    switch (asymmetric & 0x3F) {
    case 0:
        return 128;
    case 1:
        return 192;
    default:
        return 256;
    }
}

} // namespace

StuVault::StuVault(const StuModel &model)
    : m_model(model)
{}

void StuVault::forget()
{
    m_key.clear();
    m_private.clear();
    m_public.clear();
    m_hasType = false;
    m_exponent.clear();
    m_modulus.clear();
    m_wrapped.clear();
    m_lastResult = RsaDone;
}

QByteArray StuVault::sealed(const QByteArray &block) const
{
    return crypto::encryptBlock(m_key, block).value_or(QByteArray(block.size(), '\0'));
}

std::optional<QByteArray> StuVault::get(quint8 id)
{
    if (m_model.cipher == StuCipher::DiffieHellman) {
        switch (id) {
        case 0x14:
            return withId(id, m_public.leftJustified(16, '\0'));
        case 0x1A:
            return withId(id, Prime);
        case 0x1B:
            return withId(id, Base);
        default:
            return std::nullopt;
        }
    }
    if (id == 0x50) {
        return status();
    }
    if (id == 0x40 && !m_wrapped.isEmpty()) {
        const QByteArray piece = m_wrapped.mid(m_block * Piece, Piece);
        const QByteArray head{"\x40\x04\x02", 3};
        return (head + char(piece.size()) + piece).leftJustified(CommandSize, '\0');
    }
    return std::nullopt;
}

quint8 StuVault::takeHostKey(const QByteArray &report)
{
    m_private = m_randomness.bytes(16);
    const auto publicKey = crypto::modularPower(Base, m_private, Prime);
    const auto shared = crypto::modularPower(report.mid(1), m_private, Prime);
    if (!publicKey || !shared) {
        return BadParameter;
    }
    m_public = *publicKey;
    m_key = *shared;
    return Done;
}

quint8 StuVault::carryOut(const QByteArray &command)
{
    const quint8 parameter = quint8(command[2]);
    const quint8 length = quint8(command[3]);
    switch (command[1]) {
    case 1:
        m_lastResult = setType(parameter, length);
        break;
    case 2:
        m_lastResult = length > Piece ? quint8(RsaBadParameter) : setParameter(parameter, command.mid(4, length));
        break;
    case 3:
        m_lastResult = RsaDone;
        break;
    case 4:
        m_block = length;
        m_lastResult = parameter == ParameterC && length * Piece < m_wrapped.size() ? RsaDone : RsaBadParameter;
        break;
    case 5:
        m_lastResult = generate();
        break;
    default:
        m_lastResult = RsaBadCommand;
    }
    return m_lastResult == RsaDone ? Done : BadParameter;
}

quint8 StuVault::setType(quint8 symmetric, quint8 asymmetric)
{
    if (symmetric > 2 || (asymmetric & 0x3F) > 2 || (asymmetric >> 6) > 2) {
        return RsaBadParameter;
    }
    forget();
    m_symmetric = symmetric;
    m_asymmetric = asymmetric;
    m_hasType = true;
    return RsaDone;
}

quint8 StuVault::setParameter(quint8 index, const QByteArray &data)
{
    if (!m_hasType) {
        return RsaNotInitialised;
    }
    if (index == ParameterE) {
        m_exponent = data;
        m_modulus.clear();
    } else if (index == ParameterN && m_modulus.size() + data.size() <= modulusSize(m_asymmetric)) {
        m_modulus += data;
    } else {
        return RsaBadParameter;
    }
    return RsaDone;
}

quint8 StuVault::generate()
{
    if (m_exponent.isEmpty() || m_modulus.size() != modulusSize(m_asymmetric)) {
        return RsaNotInitialised;
    }
    m_key = m_randomness.bytes(16 + 8 * m_symmetric);
    const auto padding = crypto::RsaPadding(m_asymmetric >> 6);
    const auto wrapped = crypto::wrapKey({m_modulus, m_exponent}, padding, m_key);
    m_wrapped = wrapped.value_or(QByteArray());
    m_block = 0;
    return wrapped ? RsaDone : RsaBadParameter;
}

QByteArray StuVault::status() const
{
    QByteArray report(StatusSize, '\0');
    report[0] = 0x50;
    report[1] = char(m_symmetric);
    report[2] = char(m_asymmetric);
    report[4] = m_exponent.isEmpty() ? NotReady : Ready;
    report[5] = m_modulus.isEmpty() ? NotReady : m_modulus.size() == modulusSize(m_asymmetric) ? Ready : Short;
    report[6] = m_wrapped.isEmpty() ? NotReady : Ready;
    report[7] = char(m_lastResult);
    report[8] = 0x07; // random numbers, SHA-1 and AES passed their tests
    return report;
}

} // namespace tonggui::simulators

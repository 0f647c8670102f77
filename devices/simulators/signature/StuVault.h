// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "devices/simulators/signature/StuModel.h"

#include <optional>

namespace tonggui::simulators {

// The pad's side of the key exchange. Answers are reports as they go over the wire; nothing: it does not know that one.
class StuVault
{
public:
    explicit StuVault(const StuModel &model);

    void forget(); // as after it was without power
    [[nodiscard]] bool hasKey() const { return !m_key.isEmpty(); }
    [[nodiscard]] QByteArray sealed(const QByteArray &block) const; // 16 bytes

    [[nodiscard]] std::optional<QByteArray> get(quint8 id);
    [[nodiscard]] quint8 takeHostKey(const QByteArray &report); // 13; answers a result code
    [[nodiscard]] quint8 carryOut(const QByteArray &command);   // 40; answers a result code

private:
    [[nodiscard]] QByteArray status() const; // 50
    [[nodiscard]] quint8 setType(quint8 symmetric, quint8 asymmetric);
    [[nodiscard]] quint8 setParameter(quint8 index, const QByteArray &data);
    [[nodiscard]] quint8 generate();

    const StuModel &m_model;
    SystemRandomness m_randomness;
    QByteArray m_key;     // AES, empty: none agreed on
    QByteArray m_private; // Diffie-Hellman
    QByteArray m_public;
    quint8 m_symmetric = 0;
    quint8 m_asymmetric = 0; // padding << 6 | length
    quint8 m_lastResult = 0;
    bool m_hasType = false;
    QByteArray m_exponent;
    QByteArray m_modulus;
    QByteArray m_wrapped;
    quint8 m_block = 0; // of the wrapped key, to be given next
};

} // namespace tonggui::simulators

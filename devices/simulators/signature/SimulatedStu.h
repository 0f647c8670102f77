// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/signature/StuVault.h"

namespace tonggui::simulators {

// What is particular about one pad.
struct StuTraits
{
    const StuModel *model = nullptr; // outlives the pad
    QString serial;
    int busyPolls = 0;        // how often it says that it is at work before it is ready again
    int replyDelayMs = 0;     // its own thinking time
    bool isPaced = true;      // samples leave at the pad's rate
    bool hidesSizes = false;  // does not know report FF
    bool hasNoCipher = false; // its prime is 0, or it does not know report 40
};

// Where a simulated pen is, in the pad's own coordinates.
struct StuPen
{
    bool isNear = true;
    bool isDown = false;
    int pressure = 0;
    int x = 0;
    int y = 0;
};

// The pad's mind: status machine, picture, key exchange, reports. Knows no wire and no time.
class SimulatedStu
{
public:
    explicit SimulatedStu(StuTraits traits);

    void powerUp(); // everything is forgotten

    [[nodiscard]] std::optional<QByteArray> get(quint8 id); // nothing: it stalls the request
    [[nodiscard]] bool set(const QByteArray &report);       // false: likewise
    void fail(quint8 result) { m_lastResult = result; }     // the next Status tells it

    // The pen moved: the input reports that follow, in the form that was asked for.
    [[nodiscard]] QList<QByteArray> move(const StuPen &pen);
    void skip(int samples);                                   // as if so many had been sent
    void useSession(quint32 session) { m_session = session; } // of a thief

    [[nodiscard]] const StuModel &model() const { return *m_traits.model; }
    [[nodiscard]] bool isInking() const { return m_isInking; }
    [[nodiscard]] bool isCapturing() const { return m_session.has_value(); }
    [[nodiscard]] bool isEncrypting() const { return isCapturing() && m_vault.hasKey(); }
    [[nodiscard]] const QByteArray &picture() const { return m_picture; } // as it came, empty: none
    [[nodiscard]] quint8 pictureEncoding() const { return m_encoding; }
    [[nodiscard]] int optionMode() const { return m_optionMode; }

private:
    [[nodiscard]] QByteArray status();
    [[nodiscard]] QByteArray capability() const;
    [[nodiscard]] QByteArray information() const;
    [[nodiscard]] QByteArray sizes() const;
    [[nodiscard]] quint8 carryOut(const QByteArray &report);
    [[nodiscard]] quint8 beginPicture(quint8 encoding);
    [[nodiscard]] quint8 takeBlock(const QByteArray &report);
    [[nodiscard]] quint8 endPicture(quint8 flag);
    [[nodiscard]] quint8 beginCapture(const QByteArray &report);
    [[nodiscard]] quint8 clearArea(const QByteArray &report);
    void beBusy(quint8 state);

    const StuTraits m_traits;
    const std::map<quint8, quint16> m_sizes;
    StuVault m_vault;
    quint8 m_state = 0;
    quint8 m_lastResult = 0;
    int m_pollsLeft = 0; // until it is ready again
    QByteArray m_picture;
    QByteArray m_incoming;
    quint8 m_encoding = 0;
    bool m_isInking = false;
    int m_optionMode = 0;
    std::optional<quint32> m_session;
    std::optional<QByteArray> m_first; // of a pair of samples that travel together
    quint16 m_time = 0;                // ms
    quint16 m_sequence = 0;
};

} // namespace tonggui::simulators

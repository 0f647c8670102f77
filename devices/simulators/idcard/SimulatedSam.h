// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/idcard/IdCardScenario.h"
#include "devices/simulators/idcard/SamSpeech.h"

namespace tonggui::simulators {

// What a module answers: a code and data.
struct SpokenReply
{
    quint8 code = 0x90;
    QByteArray data;
};

// The module's mind: which card lies on it and how far the reading has come. Knows no wire and no time.
class SimulatedSam
{
public:
    explicit SimulatedSam(ReaderTraits traits);

    void put(const SimulatedCard &card);
    void lift();
    void setLineSpeed(int baud) { m_speed = baud; }
    void beginAnew(); // as after a loss of power: the card still lies there
    [[nodiscard]] bool hasCard() const { return m_card.has_value(); }
    [[nodiscard]] int speed() const { return m_speed; }

    // Nothing: it stays silent.
    [[nodiscard]] std::optional<SpokenReply> answer(const HeardRequest &request);

    [[nodiscard]] static QString nameOf(const HeardRequest &request); // "30 01"

private:
    SpokenReply carryOut(const HeardRequest &request);
    SpokenReply find();
    SpokenReply select();
    SpokenReply read(bool withFingerprint);
    SpokenReply latestAddress() const;
    SpokenReply managementNumbers() const;
    SpokenReply setSpeed(quint8 choice);
    [[nodiscard]] QByteArray numberBytes() const;

    const ReaderTraits m_traits;
    std::optional<SimulatedCard> m_card;
    int m_speed;
    bool m_isFound = false;
    bool m_isSelected = false;
    bool m_mustBeLifted = false; // after a reading, good or bad
};

} // namespace tonggui::simulators

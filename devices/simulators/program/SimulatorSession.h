// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"

#include <QSocketNotifier>

#include <memory>

namespace tonggui::simulators {

struct SessionOptions
{
    SimulatorKind kind;
    QString scenario;
    SimulatorPlace place;
    bool isTraced = false; // one line for each request that is heard
};

// One simulator between a wire and a person: says on standard output when it is ready, takes orders line by line from
// standard input. Every line out is one JSON object with an "event".
class SimulatorSession : public QObject
{
    Q_OBJECT

public:
    explicit SimulatorSession(SessionOptions options);

    // 0, or the exit code: 1 scenario invalid, 3 wire unusable. The reason is on standard error, its JSON form on
    // standard output.
    [[nodiscard]] int start();

private:
    void onInput();
    void onOrder(const QString &line);

    const SessionOptions m_options;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_typed;
};

} // namespace tonggui::simulators

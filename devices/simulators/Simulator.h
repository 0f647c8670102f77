// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>

namespace tonggui::simulators {

// A text that trainers read, context "Simulators".
[[nodiscard]] QString trainerWords(const char *source);

// Something a person at a simulated device may do: an order, and what it is called on the trainer's button.
struct TrainerAct
{
    QString order; // "put zhangsan"
    QString title; // in the language of the program
};

// A simulated device on its wire. It does what its scenario says and what it is ordered to do.
class Simulator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Result<void> start() = 0;                    // errors::WireUnusable
    [[nodiscard]] virtual Result<void> order(const QString &line) = 0; // errors::OrderUnknown
    [[nodiscard]] virtual QString address() const = 0;                 // where a driver reaches it
    [[nodiscard]] virtual std::vector<TrainerAct> acts() const = 0;    // what a trainer may want to do, usual first
    [[nodiscard]] virtual QString stateLine() const { return {}; } // what lies on it, what is wrong; no personal data

Q_SIGNALS:
    void heard(const QString &command); // what a driver asked for; never what a card or a person says
    void happened(const QString &event, const QJsonObject &data); // "printed" {"file"}; no personal data
    void stateChanged();
};

// Where a simulator waits for its driver.
struct SimulatorPlace
{
    QString link;   // path that points to a pseudo-terminal, or of a local socket; may be empty
    QString listen; // "ADDRESS:PORT"; not empty: TCP in place of a pseudo-terminal
    QString output; // folder for what a device makes (printed slips and pages); may be empty
};

// One kind of simulator, as `tonggui-sim` offers it.
struct SimulatorKind
{
    const char *name;    // "idcard"
    const char *purpose; // for --help
    // errors::ScenarioInvalid names the file and the place.
    Result<std::unique_ptr<Simulator>> (*make)(const QString &scenarioFile, const SimulatorPlace &place);
};

} // namespace tonggui::simulators

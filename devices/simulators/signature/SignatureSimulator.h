// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/signature/SignatureScenario.h"
#include "devices/simulators/wire/HidEnd.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace tonggui::simulators {

// An STU pad on a HID socket, with a member who writes when the pad asks for it and faults that happen as its scenario
// says.
class SignatureSimulator final : public Simulator
{
    Q_OBJECT

public:
    SignatureSimulator(SignatureScenario scenario, QString socket, QString output = {}, QObject *parent = nullptr);

    [[nodiscard]] Result<void> start() override;

    // What a member does as soon as the pad takes ink: "sign", "anew", "finish", "cancel", "tap X Y" (thousandths of
    // the screen). At once: "hover", "forget" (what the member was about to do), "unplug", "plug", "hang",
    // "fault KIND [on COMMAND]".
    [[nodiscard]] Result<void> order(const QString &line) override;
    [[nodiscard]] QString address() const override { return m_end.address(); }
    [[nodiscard]] std::vector<TrainerAct> acts() const override;
    [[nodiscard]] QString stateLine() const override;

    [[nodiscard]] const SimulatedStu &pad() const { return m_pad; }

    // When the last sample was handed to the wire: monotonic clock, microseconds.
    [[nodiscard]] qint64 lastSampleAt() const { return m_lastSampleAt; }

Q_SIGNALS:
    void sampleSent(qint64 at); // just before; monotonic clock, microseconds

private:
    struct Act
    {
        std::vector<StuPen> pens;
        bool endsInking = false; // what follows waits until the pad is asked to ink again
    };

    void onAsked(const HidRequest &request);
    void answer(const HidRequest &request, const std::optional<Fault> &fault);
    [[nodiscard]] std::optional<QByteArray> carryOut(const HidRequest &request);
    void afterSetting(const QByteArray &report);
    void tellPicture();
    void plan(std::vector<StuPen> pens, bool endsInking = false);
    void work();
    void sendNext();
    void send(StuPen pen, const std::optional<Fault> &fault);
    void flood(const StuPen &pen, int count);
    void input(const QByteArray &report);
    void unplug(int againAfterMs);
    void plug();
    [[nodiscard]] bool press(const QString &verb, const QStringList &words);
    Result<void> orderFault(const QStringList &words);

    const SignatureScenario m_scenario;
    const QString m_output;
    HidEnd m_end;
    SimulatedStu m_pad;
    FaultPlan m_faults;
    std::deque<Act> m_plan; // of the member
    size_t m_at = 0;        // in the first of them
    bool m_waitsForInk = false;
    QTimer m_tick;
    QElapsedTimer m_since; // the first sample of the act
    int m_life = 0;        // rises with each unplugging: late answers of an earlier one are dropped
    int m_pictures = 0;
    qint64 m_lastSampleAt = 0;
    bool m_isHung = false;
};

// For SimulatorKind.
[[nodiscard]] Result<std::unique_ptr<Simulator>> makeSignatureSimulator(const QString &scenarioFile,
                                                                        const SimulatorPlace &place);

} // namespace tonggui::simulators

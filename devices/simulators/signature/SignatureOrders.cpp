// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/signature/SignatureSimulator.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

// By custom the buttons stand in a strip at the bottom (thousandths of the screen).
constexpr int ButtonY = 920;
constexpr int CancelX = 167;
constexpr int AnewX = 500;
constexpr int FinishX = 833;

} // namespace

Result<void> SignatureSimulator::order(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == u"fault"_s) {
        return orderFault(words.mid(1));
    }
    if (verb == u"unplug"_s && words.size() == 1) {
        unplug(0);
    } else if (verb == u"plug"_s && words.size() == 1) {
        plug();
    } else if (verb == u"hang"_s && words.size() == 1) {
        m_isHung = true;
        Q_EMIT stateChanged();
    } else if (verb == u"forget"_s && words.size() == 1) {
        m_plan.clear();
        m_at = 0;
    } else if (!press(verb, words)) {
        return failure(errors::OrderUnknown, {line});
    }
    return {};
}

// What a member does with the pen.
bool SignatureSimulator::press(const QString &verb, const QStringList &words)
{
    const StuModel &model = m_pad.model();
    if (verb == u"tap"_s && words.size() == 3) {
        plan(tap(model, std::clamp(words[1].toInt(), 0, 1000), std::clamp(words[2].toInt(), 0, 1000)));
        return true;
    }
    if (words.size() != 1) {
        return false;
    }
    if (verb == u"sign"_s) {
        plan(writing(model, m_scenario.strokes));
    } else if (verb == u"finish"_s) {
        plan(tap(model, FinishX, ButtonY));
    } else if (verb == u"anew"_s) {
        plan(tap(model, AnewX, ButtonY), true);
    } else if (verb == u"cancel"_s) {
        plan(tap(model, CancelX, ButtonY));
    } else if (verb == u"hover"_s) {
        for (const StuPen &pen : hovering(model)) {
            send(pen, std::nullopt);
        }
    } else {
        return false;
    }
    return true;
}

// "KIND", "KIND on pen", "KIND on get 03".
Result<void> SignatureSimulator::orderFault(const QStringList &words)
{
    const std::optional<FaultKind> kind = faultKindFrom(words.value(0));
    const QString command = words.mid(2).join(u' ');
    const bool isForAny = words.size() == 1;
    if (!kind || !(isForAny || (words.size() > 2 && words[1] == u"on"_s))) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    Fault fault = padFaultFrom({{u"fault"_s, words[0]}});
    fault.on = isForAny ? u"any"_s : command;
    m_faults.add(fault);
    return {};
}

std::vector<TrainerAct> SignatureSimulator::acts() const
{
    return {{u"sign"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Sign on the pad"))},
            {u"finish"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Press the tick"))},
            {u"anew"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Begin anew on the pad"))},
            {u"cancel"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Press the cross"))},
            {u"hover"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Move the pen over the pad"))},
            {u"fault lift on pen"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Take the pen away while writing"))},
            {u"fault silence on pen"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Lose part of the writing"))},
            {u"unplug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Unplug the pad"))},
            {u"plug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Plug the pad in"))},
            {u"hang"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the pad fall silent"))}};
}

Result<std::unique_ptr<Simulator>> makeSignatureSimulator(const QString &scenarioFile, const SimulatorPlace &place)
{
    Result<SignatureScenario> scenario = SignatureScenario::fromFile(scenarioFile);
    if (!scenario) {
        return failure(scenario.error());
    }
    return std::make_unique<SignatureSimulator>(std::move(*scenario), place.link, place.output);
}

} // namespace tonggui::simulators

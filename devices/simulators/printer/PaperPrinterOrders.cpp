// SPDX-License-Identifier: Apache-2.0
// What a person does to the simulated printer of papers.
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/faults/FaultOrder.h"
#include "devices/simulators/printer/PaperPrinterSimulator.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

struct StateOrder
{
    const char *verb;
    bool PaperPrinterState::*flag;
    bool value;
};

constexpr StateOrder StateOrders[] = {
    {"open", &PaperPrinterState::isCoverOpen, true},         {"close", &PaperPrinterState::isCoverOpen, false},
    {"take-paper", &PaperPrinterState::isPaperOut, true},    {"load", &PaperPrinterState::isPaperOut, false},
    {"low-paper", &PaperPrinterState::isPaperLow, true},     {"jam", &PaperPrinterState::isJammed, true},
    {"clear-jam", &PaperPrinterState::isJammed, false},      {"toner-low", &PaperPrinterState::isTonerLow, true},
    {"toner-out", &PaperPrinterState::isTonerOut, true},     {"new-toner", &PaperPrinterState::isTonerOut, false},
    {"pause", &PaperPrinterState::isPaused, true},           {"resume", &PaperPrinterState::isPaused, false},
    {"close-queue", &PaperPrinterState::isAccepting, false}, {"open-queue", &PaperPrinterState::isAccepting, true},
};

constexpr int Pending = 3;
constexpr int Held = 4;
constexpr int Processing = 5;
constexpr int Cancelled = 7;

} // namespace

bool PaperPrinterSimulator::orderState(const QString &verb)
{
    for (const StateOrder &order : StateOrders) {
        if (verb == QLatin1StringView(order.verb)) {
            m_state.*order.flag = order.value;
            if (verb == u"load"_s) {
                m_state.isPaperLow = false;
            }
            if (verb == u"new-toner"_s) {
                m_state.isTonerLow = false;
            }
            goOn();
            return true;
        }
    }
    return false;
}

Result<void> PaperPrinterSimulator::order(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == u"fault"_s) {
        return orderFault(words.mid(1));
    }
    if (words.size() != 1) {
        return failure(errors::OrderUnknown, {line});
    }
    if (verb == u"release"_s || verb == u"cancel-jobs"_s) {
        for (auto &[number, paper] : m_papers) {
            if (verb == u"release"_s && paper.state == Held) {
                paper.state = Pending;
            } else if (verb != u"release"_s && paper.state <= Processing) {
                paper.state = Cancelled;
            }
        }
        goOn();
    } else if (verb == u"unplug"_s) {
        unplug(0);
    } else if (verb == u"plug"_s) {
        if (const Result<void> plugged = plug(); !plugged) {
            return plugged;
        }
    } else if (verb == u"hang"_s) {
        m_isHung = true;
    } else if (!orderState(verb)) {
        return failure(errors::OrderUnknown, {line});
    }
    Q_EMIT stateChanged();
    return {};
}

// "KIND" or "KIND on print".
Result<void> PaperPrinterSimulator::orderFault(const QStringList &words)
{
    const Result<Fault> fault = faultOrdered<PaperPrinterScenario>(words, u"print"_s, u"tonggui.sim-printer/1"_s);
    if (!fault) {
        return failure(fault.error());
    }
    m_faults.add(*fault);
    return {};
}

std::vector<TrainerAct> PaperPrinterSimulator::acts() const
{
    return {{u"take-paper"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Take the paper out"))},
            {u"load"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Put paper in"))},
            {u"low-paper"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Leave only a little paper"))},
            {u"open"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Open the cover"))},
            {u"close"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Close the cover"))},
            {u"jam"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Jam a sheet"))},
            {u"clear-jam"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Pull the jammed sheet out"))},
            {u"toner-low"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the toner run low"))},
            {u"toner-out"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the toner run out"))},
            {u"new-toner"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Change the toner"))},
            {u"pause"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Pause the printer"))},
            {u"resume"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the printer go on"))},
            {u"fault hold on print"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Hold the next paper back"))},
            {u"release"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Release papers that are held back"))},
            {u"cancel-jobs"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Cancel all papers at the printer"))},
            {u"fault slow on print"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Print the next paper slowly"))},
            {u"fault abort on print"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Give the next paper up"))},
            {u"unplug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Unplug the printer"))},
            {u"plug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Plug the printer in"))},
            {u"hang"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the printer fall silent"))}};
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
// What a person does to the simulated printer of papers.
#include "devices/simulators/SimulatorErrors.h"
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
    const QString on = words.value(2, u"print"_s);
    const bool isComplete = words.size() == 1 || (words.size() == 3 && words[1] == u"on"_s);
    const QJsonObject fault{{u"on"_s, on}, {u"fault"_s, words.value(0)}};
    const QJsonObject scenario{{u"schema"_s, u"tonggui.sim-printer/1"_s}, {u"faults"_s, QJsonArray{fault}}};
    const Result<PaperPrinterScenario> checked = PaperPrinterScenario::fromJson(scenario, u"order"_s);
    if (!isComplete || !checked) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    m_faults.add(checked->faults.front());
    return {};
}

std::vector<TrainerAct> PaperPrinterSimulator::acts() const
{
    return {{u"take-paper"_s, u"Take the paper out"_s},
            {u"load"_s, u"Put paper in"_s},
            {u"low-paper"_s, u"Leave only a little paper"_s},
            {u"open"_s, u"Open the cover"_s},
            {u"close"_s, u"Close the cover"_s},
            {u"jam"_s, u"Jam a sheet"_s},
            {u"clear-jam"_s, u"Pull the jammed sheet out"_s},
            {u"toner-low"_s, u"Let the toner run low"_s},
            {u"toner-out"_s, u"Let the toner run out"_s},
            {u"new-toner"_s, u"Change the toner"_s},
            {u"pause"_s, u"Pause the printer"_s},
            {u"resume"_s, u"Let the printer go on"_s},
            {u"fault hold on print"_s, u"Hold the next paper back"_s},
            {u"release"_s, u"Release papers that are held back"_s},
            {u"cancel-jobs"_s, u"Cancel all papers at the printer"_s},
            {u"fault slow on print"_s, u"Print the next paper slowly"_s},
            {u"fault abort on print"_s, u"Give the next paper up"_s},
            {u"unplug"_s, u"Unplug the printer"_s},
            {u"plug"_s, u"Plug the printer in"_s},
            {u"hang"_s, u"Let the printer fall silent"_s}};
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
// What a person does to the simulated slip printer.
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/ticketprinter/TicketPrinterSimulator.h"
#include "devices/simulators/wire/PtyEnd.h"
#include "devices/simulators/wire/TcpEnd.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

struct StateOrder
{
    const char *verb;
    bool PrinterState::*flag;
    bool value;
};

constexpr StateOrder StateOrders[] = {
    {"open", &PrinterState::isCoverOpen, true},
    {"close", &PrinterState::isCoverOpen, false},
    {"take-paper", &PrinterState::isPaperOut, true},
    {"load", &PrinterState::isPaperOut, false},
    {"near-end", &PrinterState::isPaperLow, true},
    {"jam-cutter", &PrinterState::isCutterStuck, true},
    {"clear-cutter", &PrinterState::isCutterStuck, false},
};

} // namespace

bool TicketPrinterSimulator::orderState(const QString &verb)
{
    for (const StateOrder &order : StateOrders) {
        if (verb != QLatin1StringView(order.verb)) {
            continue;
        }
        m_state.*order.flag = order.value;
        if (verb == u"load"_s) { // a new roll
            m_state.isPaperLow = false;
            m_usedDots = 0;
        }
        if (!m_pace.isActive()) {
            goOn();
        }
        return true;
    }
    return false;
}

Result<void> TicketPrinterSimulator::order(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == u"fault"_s) {
        return orderFault(words.mid(1));
    }
    if (words.size() != 1) {
        return failure(errors::OrderUnknown, {line});
    }
    if (verb == u"tear"_s) {
        cut(u"torn"_s);
    } else if (verb == u"mute"_s || verb == u"speak"_s) {
        m_isMute = verb == u"mute"_s;
    } else if (verb == u"unplug"_s) {
        unplug(0);
    } else if (verb == u"plug"_s) {
        plug();
    } else if (verb == u"hang"_s) {
        m_isHung = true;
    } else if (!orderState(verb)) {
        return failure(errors::OrderUnknown, {line});
    }
    Q_EMIT stateChanged();
    return {};
}

// "KIND" or "KIND on slip".
Result<void> TicketPrinterSimulator::orderFault(const QStringList &words)
{
    const QString on = words.value(2, u"slip"_s);
    const bool isComplete = words.size() == 1 || (words.size() == 3 && words[1] == u"on"_s);
    const QJsonObject fault{{u"on"_s, on}, {u"fault"_s, words.value(0)}};
    const QJsonObject scenario{{u"schema"_s, u"tonggui.sim-printer-escpos/1"_s}, {u"faults"_s, QJsonArray{fault}}};
    const Result<TicketPrinterScenario> checked = TicketPrinterScenario::fromJson(scenario, u"order"_s);
    if (!isComplete || !checked) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    m_faults.add(checked->faults.front());
    return {};
}

std::vector<TrainerAct> TicketPrinterSimulator::acts() const
{
    return {{u"near-end"_s, u"Let the roll come to its end"_s},
            {u"take-paper"_s, u"Take the paper out"_s},
            {u"load"_s, u"Put in a new roll"_s},
            {u"open"_s, u"Open the cover"_s},
            {u"close"_s, u"Close the cover"_s},
            {u"tear"_s, u"Tear the paper"_s},
            {u"fault paper-out on slip"_s, u"Let the paper end in the next slip"_s},
            {u"fault busy on slip"_s, u"Let the print head get hot in the next slip"_s},
            {u"jam-cutter"_s, u"Jam the cutter"_s},
            {u"clear-cutter"_s, u"Free the cutter"_s},
            {u"mute"_s, u"Let it tell no states"_s},
            {u"speak"_s, u"Let it tell its states again"_s},
            {u"unplug"_s, u"Unplug the printer"_s},
            {u"plug"_s, u"Plug the printer in"_s},
            {u"hang"_s, u"Let the printer fall silent"_s}};
}

QString TicketPrinterSimulator::stateLine() const
{
    if (!m_end->isPlugged()) {
        return u"unplugged"_s;
    }
    return m_isHung ? u"silent"_s : m_state.inWords();
}

Result<std::unique_ptr<Simulator>> makeTicketPrinterSimulator(const QString &scenarioFile, const SimulatorPlace &place)
{
    Result<TicketPrinterScenario> scenario = TicketPrinterScenario::fromFile(scenarioFile);
    if (!scenario) {
        return failure(scenario.error());
    }
    std::unique_ptr<WireEnd> end;
    if (place.listen.isEmpty()) {
        end = std::make_unique<PtyEnd>(place.link);
    } else {
        end = std::make_unique<TcpEnd>(place.listen);
    }
    return std::make_unique<TicketPrinterSimulator>(std::move(*scenario), std::move(end), place.output);
}

} // namespace tonggui::simulators

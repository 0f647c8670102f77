// SPDX-License-Identifier: Apache-2.0
// What a person does to the simulated slip printer.
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/faults/FaultOrder.h"
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
    const Result<Fault> fault =
        faultOrdered<TicketPrinterScenario>(words, u"slip"_s, u"tonggui.sim-printer-escpos/1"_s);
    if (!fault) {
        return failure(fault.error());
    }
    m_faults.add(*fault);
    return {};
}

std::vector<TrainerAct> TicketPrinterSimulator::acts() const
{
    return {{u"near-end"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the roll come to its end"))},
            {u"take-paper"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Take the paper out"))},
            {u"load"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Put in a new roll"))},
            {u"open"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Open the cover"))},
            {u"close"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Close the cover"))},
            {u"tear"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Tear the paper"))},
            {u"fault paper-out on slip"_s,
             trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the paper end in the next slip"))},
            {u"fault busy on slip"_s,
             trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the print head get hot in the next slip"))},
            {u"jam-cutter"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Jam the cutter"))},
            {u"clear-cutter"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Free the cutter"))},
            {u"mute"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let it tell no states"))},
            {u"speak"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let it tell its states again"))},
            {u"unplug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Unplug the printer"))},
            {u"plug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Plug the printer in"))},
            {u"hang"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the printer fall silent"))}};
}

QString TicketPrinterSimulator::stateLine() const
{
    if (!m_end->isPlugged()) {
        return trainerWords(QT_TRANSLATE_NOOP("Simulators", "unplugged"));
    }
    return m_isHung ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "silent")) : m_state.inWords();
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

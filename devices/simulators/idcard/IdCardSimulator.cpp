// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/IdCardSimulator.h"

#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/idcard/ReaderEnds.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {
constexpr int BitsPerByte = 10; // 8N1
}

IdCardSimulator::IdCardSimulator(IdCardScenario scenario, std::unique_ptr<WireEnd> end, QObject *parent)
    : Simulator(parent)
    , m_scenario(std::move(scenario))
    , m_end(std::move(end))
    , m_writer(*m_end)
    , m_sam(m_scenario.reader)
    , m_faults(m_scenario.faults)
{
    connect(m_end.get(), &WireEnd::received, this, &IdCardSimulator::onReceived);
}

Result<void> IdCardSimulator::start()
{
    const Result<void> plugged = m_end->plug();
    if (!plugged) {
        return plugged;
    }
    for (const DeskEvent &event : m_scenario.timeline) {
        if (event.afterMs == 0) {
            act(event.action, event.card);
        } else if (event.afterMs > 0) {
            QTimer::singleShot(event.afterMs, this, [this, event] { act(event.action, event.card); });
        }
    }
    return {};
}

void IdCardSimulator::onReceived(const QByteArray &bytes)
{
    const int hostSpeed = m_end->hostSpeed();
    if (m_isHung || (hostSpeed != 0 && hostSpeed != m_sam.speed())) {
        return; // at another speed there are no frames
    }
    m_incoming += bytes;
    while (const std::optional<HeardRequest> request = hear(m_incoming)) {
        handle(*request);
    }
}

void IdCardSimulator::handle(const HeardRequest &request)
{
    const QString name = SimulatedSam::nameOf(request);
    ++m_commands;
    Q_EMIT heard(name);
    const std::optional<Fault> fault = m_faults.next(name);
    if (fault && fault->kind == FaultKind::Lift) {
        m_sam.lift();
    }
    if (fault && fault->kind == FaultKind::Hang) {
        m_isHung = true;
        return;
    }
    const int rate = lineRate(); // the answer to a change of speed still comes at the old one
    const std::optional<SpokenReply> spoken = m_sam.answer(request);
    if (spoken && !(fault && fault->kind == FaultKind::Disconnect)) {
        const QByteArray frame = speak(m_scenario.reader.cardWord, spoken->code, spoken->data);
        respond({frame, rate, m_scenario.reader.replyDelayMs + (rate == 0 ? 0 : int(request.size * 1000 / rate))},
                fault);
    }
    if (fault) {
        suffer(*fault);
    }
    for (const DeskEvent &event : m_scenario.timeline) {
        if (event.afterCommands == m_commands) {
            act(event.action, event.card);
        }
    }
}

void IdCardSimulator::respond(Outgoing out, const std::optional<Fault> &fault)
{
    if (fault) {
        const std::optional<Outgoing> changed = spoiled(out, *fault, m_scenario.reader.cardWord);
        if (!changed) {
            return;
        }
        out = *changed;
    }
    QTimer::singleShot(out.delayMs, Qt::PreciseTimer, this, [this, out, life = m_life] {
        if (life == m_life) {
            m_writer.write(out.bytes, out.bytesPerSecond);
        }
    });
}

// What a fault leaves behind beside a spoiled answer.
void IdCardSimulator::suffer(const Fault &fault)
{
    if (fault.kind == FaultKind::Disconnect) {
        unplug(fault.delayMs);
    } else if (fault.kind == FaultKind::WrongBaud) {
        m_sam.setLineSpeed(fault.speed);
    } else if (fault.kind == FaultKind::Crash) {
        crash(fault.delayMs);
    }
}

// Deaf for a while; then as if it had just got power.
void IdCardSimulator::crash(int againAfterMs)
{
    m_isHung = true;
    m_sam.beginAnew();
    QTimer::singleShot(againAfterMs, this, [this, life = m_life] {
        if (life == m_life) {
            m_isHung = false;
            m_incoming.clear();
        }
    });
}

void IdCardSimulator::act(DeskAction action, const QString &card)
{
    const auto tell = qScopeGuard([this] { Q_EMIT stateChanged(); });
    switch (action) {
    case DeskAction::Put:
        m_sam.put(*m_scenario.card(card));
        break;
    case DeskAction::Lift:
        m_sam.lift();
        break;
    case DeskAction::Unplug:
        unplug(0);
        break;
    case DeskAction::Plug:
        plug();
        break;
    case DeskAction::Hang:
        m_isHung = true;
        break;
    }
}

void IdCardSimulator::unplug(int againAfterMs)
{
    ++m_life;
    m_writer.clear();
    m_incoming.clear();
    m_end->unplug();
    if (againAfterMs > 0) {
        QTimer::singleShot(againAfterMs, this, &IdCardSimulator::plug);
    }
}

// A module that gets power again begins anew; the card may still lie on it.
void IdCardSimulator::plug()
{
    m_isHung = false;
    const Result<void> plugged = m_end->plug();
    if (!plugged) {
        qWarning("%s", plugged.error().toLine().toUtf8().constData());
    }
}

Result<void> IdCardSimulator::order(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == u"put"_s && words.size() == 2 && m_scenario.card(words[1])) {
        act(DeskAction::Put, words[1]);
    } else if (verb == u"lift"_s && words.size() == 1) {
        act(DeskAction::Lift, {});
    } else if (verb == u"unplug"_s && words.size() == 1) {
        act(DeskAction::Unplug, {});
    } else if (verb == u"plug"_s && words.size() == 1) {
        act(DeskAction::Plug, {});
    } else if (verb == u"hang"_s && words.size() == 1) {
        act(DeskAction::Hang, {});
    } else if (verb == u"fault"_s) {
        return orderFault(words.mid(1));
    } else {
        return failure(errors::OrderUnknown, {line});
    }
    return {};
}

// "KIND" or "KIND on 30 01".
Result<void> IdCardSimulator::orderFault(const QStringList &words)
{
    const std::optional<FaultKind> kind = faultKindFrom(words.value(0));
    const bool isForAny = words.size() == 1;
    if (!kind || !(isForAny || (words.size() == 4 && words[1] == u"on"_s))) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    Fault fault = faultFrom({{u"fault"_s, words[0]}});
    fault.on = isForAny ? u"any"_s : (words[2] + u' ' + words[3]).toUpper();
    m_faults.add(fault);
    return {};
}

int IdCardSimulator::lineRate() const
{
    return m_scenario.reader.isPaced ? m_sam.speed() / BitsPerByte : 0;
}

std::vector<TrainerAct> IdCardSimulator::acts() const
{
    std::vector<TrainerAct> acts;
    for (const SimulatedCard &card : m_scenario.cards) {
        acts.push_back({u"put "_s + card.id,
                        trainerWords(QT_TRANSLATE_NOOP("Simulators", "Put the card “%1” on the reader")).arg(card.id)});
    }
    acts.push_back({u"lift"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Lift the card"))});
    acts.push_back({u"unplug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Unplug the reader"))});
    acts.push_back({u"plug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Plug the reader in"))});
    acts.push_back({u"hang"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the reader fall silent"))});
    return acts;
}

QString IdCardSimulator::stateLine() const
{
    if (!m_end->isPlugged()) {
        return trainerWords(QT_TRANSLATE_NOOP("Simulators", "unplugged"));
    }
    return m_isHung          ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "silent"))
           : m_sam.hasCard() ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "a card lies on the reader"))
                             : trainerWords(QT_TRANSLATE_NOOP("Simulators", "no card"));
}

Result<std::unique_ptr<Simulator>> makeIdCardSimulator(const QString &scenarioFile, const SimulatorPlace &place)
{
    Result<IdCardScenario> scenario = IdCardScenario::fromFile(scenarioFile);
    if (!scenario) {
        return failure(scenario.error());
    }
    std::unique_ptr<WireEnd> end = readerEnd(scenario->reader.wrap, place);
    return std::make_unique<IdCardSimulator>(std::move(*scenario), std::move(end));
}

} // namespace tonggui::simulators

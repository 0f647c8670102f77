// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/TicketPrinterSimulator.h"

#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/ticketprinter/SlipPicture.h"
#include "devices/simulators/wire/PtyEnd.h"
#include "devices/simulators/wire/TcpEnd.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {
constexpr int DotsPerMm = 8;
constexpr qsizetype MostReceived = 1024 * 1024;
} // namespace

TicketPrinterSimulator::TicketPrinterSimulator(TicketPrinterScenario scenario, std::unique_ptr<WireEnd> end,
                                               QString output, QObject *parent)
    : Simulator(parent)
    , m_scenario(std::move(scenario))
    , m_end(std::move(end))
    , m_output(std::move(output))
    , m_faults(m_scenario.faults)
    , m_composer(m_scenario.printer.paperMm == 58 ? 384 : 576, m_scenario.printer.paperMm == 58 ? 32 : 48)
    , m_speed(m_scenario.printer.millimetresPerSecond)
    , m_isMute(!m_scenario.printer.tellsStatus)
{
    connect(m_end.get(), &WireEnd::received, this, &TicketPrinterSimulator::onReceived);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &TicketPrinterSimulator::goOn);
}

Result<void> TicketPrinterSimulator::start()
{
    const Result<void> plugged = m_end->plug();
    if (!plugged) {
        return plugged;
    }
    for (const TicketPrinterEvent &event : m_scenario.timeline) {
        QTimer::singleShot(event.afterMs, this, [this, event] { (void)order(event.order); });
    }
    return {};
}

void TicketPrinterSimulator::onReceived(const QByteArray &bytes)
{
    if (m_isHung) {
        return;
    }
    m_parser.feed(bytes);
    const int life = m_life;
    while (const std::optional<EscPosOp> op = m_parser.next()) {
        if (op->kind == EscPosKind::Status) {
            answerStatus(op->value);
        } else {
            m_memory.push_back(*op);
        }
        if (life != m_life || m_isHung) {
            return; // something happened to the wire
        }
    }
    if (!m_pace.isActive()) {
        goOn();
    }
}

void TicketPrinterSimulator::answerStatus(int n)
{
    Q_EMIT heard(u"status %1"_s.arg(n));
    const std::optional<Fault> fault = m_faults.next(u"status"_s);
    const auto fixed = m_scenario.printer.replies.find(n);
    const char answer = fixed == m_scenario.printer.replies.end() ? m_state.answer(n) : char(fixed->second);
    if (m_isMute || (fault && fault->kind == FaultKind::Silence)) {
        return;
    }
    switch (fault ? fault->kind : FaultKind::Silence) {
    case FaultKind::Garbage:
        say(fault->raw);
        break;
    case FaultKind::Noise:
        say(QByteArray::fromHex("FF00") + answer + QByteArray::fromHex("FF"));
        break;
    case FaultKind::Code:
        say(QByteArray(1, char(fault->code)));
        break;
    case FaultKind::Busy:
        say(QByteArray(1, answer), fault->delayMs);
        break;
    case FaultKind::Hang:
        m_isHung = true;
        break;
    case FaultKind::Disconnect:
        unplug(fault->delayMs);
        break;
    default:
        say(QByteArray(1, answer));
    }
}

void TicketPrinterSimulator::say(const QByteArray &bytes, int delayMs)
{
    if (delayMs == 0) {
        m_end->write(bytes);
        return;
    }
    QTimer::singleShot(delayMs, this, [this, bytes, life = m_life] {
        if (life == m_life) {
            m_end->write(bytes);
        }
    });
}

// Works off what lies in the memory, until the paper must move or the printer is stopped.
void TicketPrinterSimulator::goOn()
{
    while (!m_memory.empty() && !m_state.isOffline() && !m_isHung && !m_pace.isActive()) {
        const EscPosOp op = m_memory.front();
        m_memory.pop_front();
        carryOut(op);
    }
}

void TicketPrinterSimulator::carryOut(const EscPosOp &op)
{
    if (op.kind == EscPosKind::Init && m_composer.isEmpty()) {
        beginSlip();
    }
    if (op.kind == EscPosKind::Cut) {
        if (m_due && m_due->kind == FaultKind::Cutter) {
            m_due.reset();
            m_state.isCutterStuck = true;
            m_memory.push_front(op); // cuts when it is free again
            Q_EMIT stateChanged();
            return;
        }
        cut(op.value == 1 ? u"partial"_s : u"full"_s);
        return;
    }
    const int dots = m_composer.apply(op);
    if (dots == 0) {
        return;
    }
    useUp(dots);
    if (m_due && m_due->kind != FaultKind::Cutter && --m_due->bytes <= 0) {
        happen(*std::exchange(m_due, std::nullopt));
    }
    if (m_speed > 0) {
        m_pace.start(dots * 1000 / (DotsPerMm * m_speed));
    }
}

void TicketPrinterSimulator::beginSlip()
{
    Q_EMIT heard(u"slip"_s);
    m_speed = m_scenario.printer.millimetresPerSecond;
    m_due = m_faults.next(u"slip"_s);
    if (m_due && m_due->kind != FaultKind::Cutter && m_due->bytes == 0) {
        happen(*std::exchange(m_due, std::nullopt));
    }
}

void TicketPrinterSimulator::happen(const Fault &fault)
{
    const auto tell = qScopeGuard([this] { Q_EMIT stateChanged(); });
    switch (fault.kind) {
    case FaultKind::PaperLow:
        m_state.isPaperLow = true;
        break;
    case FaultKind::PaperOut:
        m_state.isPaperOut = true;
        m_composer.mark(u"end of the paper"_s);
        break;
    case FaultKind::CoverOpen:
        m_state.isCoverOpen = true;
        break;
    case FaultKind::Tear:
        cut(u"torn"_s);
        break;
    case FaultKind::Slow:
        m_speed = fault.bytesPerSecond;
        break;
    case FaultKind::Busy:
        m_state.isHot = true;
        QTimer::singleShot(fault.delayMs, this, [this] {
            m_state.isHot = false;
            goOn();
            Q_EMIT stateChanged();
        });
        break;
    case FaultKind::Hang:
        m_isHung = true;
        break;
    case FaultKind::Disconnect:
        unplug(fault.delayMs);
        break;
    default:
        break;
    }
}

void TicketPrinterSimulator::useUp(int dots)
{
    m_usedDots += dots;
    const qint64 roll = qint64(m_scenario.printer.rollMm) * DotsPerMm;
    if (roll > 0) {
        m_state.isPaperLow = m_state.isPaperLow || m_usedDots > roll * 9 / 10;
        m_state.isPaperOut = m_state.isPaperOut || m_usedDots > roll;
        Q_EMIT stateChanged();
    }
}

void TicketPrinterSimulator::cut(const QString &how)
{
    if (!m_composer.isEmpty()) {
        m_slips.push_back(m_composer.takeSlip(how));
        write(m_slips.back());
    }
}

void TicketPrinterSimulator::write(const SimulatedSlip &slip)
{
    const QString name = u"slip-%1"_s.arg(qint64(m_slips.size()), 4, 10, QChar(u'0'));
    QJsonObject data{{u"number"_s, qint64(m_slips.size())}, {u"end"_s, slip.end}};
    if (!m_output.isEmpty() && QDir().mkpath(m_output)) {
        const QDir folder(m_output);
        QSaveFile text(folder.filePath(name + u".txt"_s));
        if (text.open(QIODevice::WriteOnly) && text.write(slip.asText().toUtf8()) >= 0 && text.commit()) {
            data[u"text"_s] = text.fileName();
        }
        const QString picture = folder.filePath(name + u".png"_s);
        if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && pictureOf(slip).save(picture)) {
            data[u"picture"_s] = picture;
        }
    }
    Q_EMIT happened(u"printed"_s, data);
}

void TicketPrinterSimulator::unplug(int againAfterMs)
{
    ++m_life;
    m_parser.clear();
    m_memory.clear();
    m_pace.stop();
    m_due.reset();
    m_end->unplug();
    if (againAfterMs > 0) {
        QTimer::singleShot(againAfterMs, this, &TicketPrinterSimulator::plug);
    }
}

// A printer that gets power again has forgotten what it was told; the paper still hangs out of it.
void TicketPrinterSimulator::plug()
{
    m_isHung = false;
    cut(u"torn"_s);
    const Result<void> plugged = m_end->plug();
    if (!plugged) {
        qWarning("%s", plugged.error().toLine().toUtf8().constData());
    }
}

} // namespace tonggui::simulators

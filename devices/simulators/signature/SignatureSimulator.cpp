// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/SignatureSimulator.h"

#include "devices/simulators/signature/PadScreenFile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::simulators {

namespace {

constexpr quint16 Maker = 0x056A;
constexpr auto SamplePeriod = 5ms;
constexpr int SamplesAtOnce = 64; // of a pad that is not paced
constexpr int FloodAtOnce = 2000;

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QString nameOf(const HidRequest &request)
{
    const QString verb = request.kind == HidRequest::Kind::GetFeature   ? u"get"_s
                         : request.kind == HidRequest::Kind::SetFeature ? u"set"_s
                                                                        : u"out"_s;
    return verb + u' ' + QString::number(request.id, 16).toUpper().rightJustified(2, u'0');
}

} // namespace

SignatureSimulator::SignatureSimulator(SignatureScenario scenario, QString socket, QString output, QObject *parent)
    : Simulator(parent)
    , m_scenario(std::move(scenario))
    , m_output(std::move(output))
    , m_end(std::move(socket), {Maker, m_scenario.pad.model->product, m_scenario.pad.serial})
    , m_pad(m_scenario.pad)
    , m_faults(m_scenario.faults)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1ms);
    connect(&m_tick, &QTimer::timeout, this, &SignatureSimulator::work);
    connect(&m_end, &HidEnd::asked, this, &SignatureSimulator::onAsked);
    connect(&m_end, &HidEnd::hostChanged, this, &Simulator::stateChanged);
}

Result<void> SignatureSimulator::start()
{
    const Result<void> plugged = m_end.plug();
    if (!plugged) {
        return plugged;
    }
    for (const PadEvent &event : m_scenario.timeline) {
        QTimer::singleShot(event.afterMs, this, [this, event] { (void)order(event.order); });
    }
    return {};
}

void SignatureSimulator::onAsked(const HidRequest &request)
{
    if (m_isHung) {
        return;
    }
    const QString name = nameOf(request);
    Q_EMIT heard(name);
    const std::optional<Fault> fault = m_faults.next(name);
    if (fault && fault->kind == FaultKind::Hang) {
        m_isHung = true;
    } else if (fault && fault->kind == FaultKind::Disconnect) {
        unplug(fault->delayMs);
    } else if (!fault || fault->kind != FaultKind::Silence) {
        answer(request, fault);
    }
}

void SignatureSimulator::answer(const HidRequest &request, const std::optional<Fault> &fault)
{
    const bool isFailed = fault && fault->kind == FaultKind::Code;
    std::optional<QByteArray> reply;
    if (isFailed) {
        m_pad.fail(fault->code);
        reply.emplace();
    } else if (!fault || fault->kind != FaultKind::Noise) {
        reply = carryOut(request);
    }
    if (reply && fault && fault->kind == FaultKind::HalfFrame) {
        reply->truncate(reply->size() / 2);
    } else if (reply && fault && fault->kind == FaultKind::Garbage) {
        reply = fault->raw;
    }
    const int delay = m_scenario.pad.replyDelayMs + (fault ? fault->delayMs : 0);
    const auto speak = [this, reply, number = request.number, life = m_life] {
        if (life != m_life) {
            return;
        }
        if (reply) {
            m_end.reply(number, *reply);
        } else {
            m_end.refuse(number);
        }
    };
    if (delay == 0) {
        speak();
    } else {
        QTimer::singleShot(delay, Qt::PreciseTimer, this, speak);
    }
}

std::optional<QByteArray> SignatureSimulator::carryOut(const HidRequest &request)
{
    switch (request.kind) {
    case HidRequest::Kind::GetFeature: {
        std::optional<QByteArray> report = m_pad.get(request.id);
        if (report) {
            report->truncate(request.size);
        }
        return report;
    }
    case HidRequest::Kind::SetFeature:
        if (!m_pad.set(request.report)) {
            return std::nullopt;
        }
        afterSetting(request.report);
        return QByteArray();
    case HidRequest::Kind::Output:
        break;
    }
    return std::nullopt;
}

void SignatureSimulator::afterSetting(const QByteArray &report)
{
    if (report[0] == 0x27 && !m_pad.picture().isEmpty()) {
        tellPicture();
    }
    if (report[0] == 0x21 && m_pad.isInking()) {
        m_waitsForInk = false;
        m_tick.start();
        Q_EMIT happened(u"asks-to-sign"_s, {{u"encrypted"_s, m_pad.isEncrypting()}});
    }
    if (report[0] == 0x21 || report[0] == 0x20) {
        Q_EMIT stateChanged();
    }
}

void SignatureSimulator::tellPicture()
{
    QJsonObject data{{u"encoding"_s, m_pad.pictureEncoding()}};
    if (!m_output.isEmpty()) {
        const QString file = m_output + u"/pad-%1.ppm"_s.arg(++m_pictures);
        if (writeScreen(m_pad, file)) {
            data[u"file"_s] = file;
        }
    }
    Q_EMIT happened(u"shows-picture"_s, data);
}

void SignatureSimulator::plan(std::vector<StuPen> pens, bool endsInking)
{
    m_plan.push_back({std::move(pens), endsInking});
    m_tick.start();
}

// The member goes on as far as the time says, or as far as the pad takes it.
void SignatureSimulator::work()
{
    if (m_plan.empty() || !m_pad.isInking() || m_waitsForInk || m_isHung) {
        m_tick.stop();
        return;
    }
    if (m_at == 0) {
        m_since.start();
    }
    if (!m_scenario.pad.isPaced) {
        for (int i = 0; i < SamplesAtOnce && !m_plan.empty() && !m_waitsForInk; ++i) {
            sendNext();
        }
        return;
    }
    while (!m_plan.empty() && !m_waitsForInk && m_since.elapsed() >= qint64(m_at) * SamplePeriod.count()) {
        sendNext();
        if (m_at == 0) {
            break;
        }
    }
}

void SignatureSimulator::sendNext()
{
    Act &act = m_plan.front();
    const StuPen pen = act.pens[m_at];
    const bool isLast = ++m_at == act.pens.size();
    if (isLast) {
        m_waitsForInk = act.endsInking;
        m_plan.pop_front();
        m_at = 0;
    }
    send(pen, m_faults.next(u"pen"_s));
}

void SignatureSimulator::send(StuPen pen, const std::optional<Fault> &fault)
{
    switch (fault ? fault->kind : FaultKind::Slow) {
    case FaultKind::Silence:
        m_pad.skip(fault->bytes);
        break;
    case FaultKind::Noise:
        pen.x = m_pad.model().maxX + 4000;
        break;
    case FaultKind::Checksum:
        m_pad.useSession(0x0BADCAFE);
        break;
    case FaultKind::Lift:
        pen = {.isNear = false, .x = pen.x, .y = pen.y};
        break;
    case FaultKind::HalfFrame:
        input(m_pad.move(pen).value(0).first(3));
        return;
    case FaultKind::Garbage:
        input(fault->raw);
        break;
    case FaultKind::Hang:
        m_isHung = true;
        return;
    case FaultKind::Disconnect:
        unplug(fault->delayMs);
        return;
    case FaultKind::Flood:
        flood(pen, fault->bytes);
        return;
    default:
        break;
    }
    const QList<QByteArray> reports = m_pad.move(pen);
    for (const QByteArray &report : reports) {
        input(report);
    }
}

void SignatureSimulator::flood(const StuPen &pen, int count)
{
    for (int i = 0; i < std::min(count, FloodAtOnce); ++i) {
        const QList<QByteArray> reports = m_pad.move(pen);
        for (const QByteArray &report : reports) {
            input(report);
        }
    }
    if (count > FloodAtOnce) {
        QTimer::singleShot(0, this, [this, pen, count, life = m_life] {
            if (life == m_life && m_end.hasHost()) {
                flood(pen, count - FloodAtOnce);
            }
        });
    }
}

void SignatureSimulator::input(const QByteArray &report)
{
    m_lastSampleAt = microseconds();
    Q_EMIT sampleSent(m_lastSampleAt);
    m_end.input(report);
}

void SignatureSimulator::unplug(int againAfterMs)
{
    ++m_life;
    m_tick.stop();
    m_at = 0;
    m_waitsForInk = false;
    m_pad.powerUp();
    m_end.unplug();
    if (againAfterMs > 0) {
        QTimer::singleShot(againAfterMs, this, &SignatureSimulator::plug);
    }
    Q_EMIT stateChanged();
}

void SignatureSimulator::plug()
{
    m_isHung = false;
    const Result<void> plugged = m_end.plug();
    if (!plugged) {
        qWarning("%s", plugged.error().toLine().toUtf8().constData());
    }
    Q_EMIT stateChanged();
}

QString SignatureSimulator::stateLine() const
{
    if (!m_end.isPlugged()) {
        return trainerWords(QT_TRANSLATE_NOOP("Simulators", "unplugged"));
    }
    if (m_isHung) {
        return trainerWords(QT_TRANSLATE_NOOP("Simulators", "silent"));
    }
    return m_pad.isInking() ? m_pad.isEncrypting()
                                  ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "waits for a signature, encrypted"))
                                  : trainerWords(QT_TRANSLATE_NOOP("Simulators", "waits for a signature"))
                            : trainerWords(QT_TRANSLATE_NOOP("Simulators", "idle"));
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/InkFlow.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"

namespace tonggui::devices::stu {

namespace {

constexpr qsizetype MostSamples = 200'000; // a quarter of an hour of writing
constexpr qsizetype FewSamples = 4;        // lost ones that nobody misses
constexpr qsizetype OneIn = 50;            // may be lost or impossible
constexpr int MostDamaged = 20;
constexpr int FullPressure = 1023;
constexpr int HundredthsPerInch = 2540;
constexpr qint64 ClockRound = 65536; // ms

qint32 hundredths(qint64 coordinate, int resolution)
{
    return qint32(coordinate * HundredthsPerInch / resolution);
}

} // namespace

InkFlow::InkFlow(const Capability &capability, const PadLayout &layout, SignatureProgress progress, const Clock &clock)
    : m_capability(capability)
    , m_layout(layout)
    , m_progress(std::move(progress))
    , m_recorder(clock)
    , m_width(hundredths(qint64(layout.writing.width) * capability.maxX / capability.width, capability.resolution))
    , m_height(hundredths(qint64(layout.writing.height) * capability.maxY / capability.height, capability.resolution))
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &InkFlow::flush);
}

void InkFlow::begin(OpenBlock open, std::optional<quint32> session)
{
    m_open = std::move(open);
    m_session = session;
    m_end.reset();
    m_lastSequence.reset();
    m_pressed.reset();
    m_isTouching = false;
    m_isActive = true;
    m_progress({.step = PadStep::Ready, .width = m_width, .height = m_height, .motions = {}});
}

void InkFlow::take(const QByteArray &report, qint64 at)
{
    if (!m_isActive) {
        return;
    }
    const Result<std::optional<PenReport>> pens = penReportFrom(report, m_open);
    if (!pens) {
        if (++m_damaged > MostDamaged) {
            end(failure(pens.error()));
        }
        return;
    }
    if (!*pens) {
        return; // not of the pen
    }
    if ((*pens)->session != m_session) {
        const bool isLate = !(*pens)->session.has_value(); // written before the pad began to encrypt
        if (!isLate || m_taken > 0) {
            end(failure(errors::PadSessionForeign));
        }
        return;
    }
    qsizetype behind = qsizetype((*pens)->pens.size());
    for (const Pen &pen : (*pens)->pens) {
        --behind;
        takePen(pen, at - behind * 1'000'000 / std::max(m_capability.rate, 1));
        if (m_end) {
            return;
        }
    }
}

void InkFlow::takePen(const Pen &pen, qint64 at)
{
    if (++m_taken > MostSamples) {
        end(failure(errors::PadFlooded));
        return;
    }
    noteSequence(pen);
    const qint32 time = timeOf(pen, at);
    if (!pen.isNear) {
        takeLift();
        if (std::exchange(m_isNear, false)) {
            flush();
            m_progress({.step = PadStep::PenAway, .motions = {}});
        }
        return;
    }
    m_isNear = true;
    if (!isPossible(pen)) {
        ++m_impossible;
        return;
    }
    if (pen.isDown) {
        takeTouch(pen, time);
    } else {
        takeLift();
        if (!m_end && isOnWritingArea(pen)) {
            tell(motionOf(pen, time, false));
        }
    }
}

void InkFlow::takeTouch(const Pen &pen, qint32 time)
{
    const std::optional<PadButton> button = buttonAt(pen);
    if (!m_isTouching) {
        m_isTouching = true;
        m_pressed = button;
        m_isStillOnIt = button.has_value();
    }
    if (m_pressed) {
        m_isStillOnIt = m_isStillOnIt && button == m_pressed;
        return; // no ink from a stroke that began on a button
    }
    const bool isInk = isOnWritingArea(pen);
    const PenMotion motion = motionOf(pen, time, isInk);
    m_recorder.add(motion);
    tell(motion);
}

void InkFlow::takeLift()
{
    m_recorder.lift();
    m_isTouching = false;
    const std::optional<PadButton> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || !m_isStillOnIt) {
        return;
    }
    switch (*pressed) {
    case PadButton::Cancel:
        end(PadWish::Cancel);
        break;
    case PadButton::BeginAnew:
        end(PadWish::BeginAnew);
        break;
    case PadButton::Finish:
        if (isEmpty()) {
            m_progress({.step = PadStep::NothingYet, .motions = {}});
        } else {
            end(PadWish::Finish);
        }
        break;
    }
}

// Numbers that are missing between two samples; those from before a pause in which the pad was asked to stop count not.
void InkFlow::noteSequence(const Pen &pen)
{
    if (!pen.sequence) {
        return;
    }
    if (m_lastSequence) {
        const auto missing = quint16(*pen.sequence - *m_lastSequence - 1);
        if (missing < 0x8000) {
            m_lost += missing;
        }
    }
    m_lastSequence = pen.sequence;
}

bool InkFlow::isPossible(const Pen &pen) const
{
    return pen.x <= m_capability.maxX && pen.y <= m_capability.maxY && pen.pressure <= m_capability.maxPressure;
}

// By the pad's own clock, which runs round every 65.5 s; how often it did tells the time of arrival.
qint32 InkFlow::timeOf(const Pen &pen, qint64 at)
{
    const qint64 sinceLast = m_lastAt ? std::max<qint64>(at - *m_lastAt, 0) / 1000 : 0;
    if (pen.time && m_lastTime) {
        const qint64 step = quint16(*pen.time - *m_lastTime);
        m_time += step + std::max<qint64>((sinceLast - step + ClockRound / 2) / ClockRound, 0) * ClockRound;
    } else {
        m_time += sinceLast;
    }
    if (pen.time || sinceLast > 0 || !m_lastAt) {
        m_lastAt = at; // what is left of a millisecond is not lost
    }
    m_lastTime = pen.time;
    return qint32(m_time);
}

std::optional<PadButton> InkFlow::buttonAt(const Pen &pen) const
{
    const int x = pen.x * m_capability.width / (m_capability.maxX + 1);
    const int y = pen.y * m_capability.height / (m_capability.maxY + 1);
    for (const auto &[button, place] : m_layout.buttons) {
        if (place.contains(x, y)) {
            return button;
        }
    }
    return std::nullopt;
}

bool InkFlow::isOnWritingArea(const Pen &pen) const
{
    return m_layout.writing.contains(pen.x * m_capability.width / (m_capability.maxX + 1),
                                     pen.y * m_capability.height / (m_capability.maxY + 1));
}

PenMotion InkFlow::motionOf(const Pen &pen, qint32 time, bool isDown) const
{
    const int left = m_layout.writing.x * m_capability.maxX / m_capability.width;
    const int top = m_layout.writing.y * m_capability.maxY / m_capability.height;
    return {.sample = {.time = time,
                       .x = std::clamp(hundredths(pen.x - left, m_capability.resolution), 0, m_width),
                       .y = std::clamp(hundredths(pen.y - top, m_capability.resolution), 0, m_height),
                       .pressure = pen.pressure * FullPressure / m_capability.maxPressure},
            .isDown = isDown};
}

void InkFlow::tell(const PenMotion &motion)
{
    m_batch.push_back(motion);
    if (!m_flush.isActive()) {
        m_flush.start(0);
    }
}

void InkFlow::flush()
{
    m_flush.stop();
    if (!m_batch.empty()) {
        m_progress({.step = PadStep::Pen, .motions = std::exchange(m_batch, {})});
    }
}

void InkFlow::beginAnew()
{
    m_batch.clear();
    m_recorder.beginAnew();
    m_taken = 0;
    m_lost = 0;
    m_impossible = 0;
    m_progress({.step = PadStep::BegunAnew, .motions = {}});
}

Result<Handwriting> InkFlow::result(const QString &device) const
{
    const qsizetype bearable = std::max(FewSamples, m_taken / OneIn);
    if (m_impossible > bearable) {
        return failure(errors::PadOutOfRange);
    }
    if (m_lost > bearable) {
        return failure(errors::PadInkLost);
    }
    return m_recorder.take(m_width, m_height, device);
}

void InkFlow::end(Result<PadWish> wish)
{
    flush();
    m_isActive = false;
    m_end.emplace(std::move(wish));
    Q_EMIT ended();
}

} // namespace tonggui::devices::stu

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/MotionRecorder.h"
#include "devices/plugins/signature-stu/wire/PenReports.h"
#include "devices/plugins/signature-stu/wire/StuReports.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tonggui::devices::stu {

// What ends the writing on the pad for the moment.
enum class PadWish { Finish, BeginAnew, Cancel };

// From input reports to ink: scales, finds the buttons, keeps what was written, tells it in batches, notices what is
// missing or impossible. One for each signature.
class InkFlow : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the flow.
    InkFlow(const Capability &capability, const PadLayout &layout, SignatureProgress progress, const Clock &clock);

    // From now on the pad's reports count: PadStep::Ready. With key and session when they are encrypted.
    void begin(OpenBlock open, std::optional<quint32> session);
    void take(const QByteArray &report, qint64 at); // microseconds

    // What the member wished, or why nothing of this can be used; nothing while the member still writes.
    [[nodiscard]] const std::optional<Result<PadWish>> &wish() const { return m_end; }

    void beginAnew();
    [[nodiscard]] bool isEmpty() const { return m_recorder.isEmpty(); }
    // errors::PadInkLost, PadOutOfRange.
    [[nodiscard]] Result<Handwriting> result(const QString &device) const;
    [[nodiscard]] qint32 width() const { return m_width; } // of the writing area, 1/100 mm
    [[nodiscard]] qint32 height() const { return m_height; }

Q_SIGNALS:
    void ended(); // see wish

private:
    void takePen(const Pen &pen, qint64 at);
    void takeTouch(const Pen &pen, qint32 time);
    void takeLift();
    void noteSequence(const Pen &pen);
    [[nodiscard]] bool isPossible(const Pen &pen) const;
    [[nodiscard]] qint32 timeOf(const Pen &pen, qint64 at);
    [[nodiscard]] std::optional<PadButton> buttonAt(const Pen &pen) const;
    [[nodiscard]] bool isOnWritingArea(const Pen &pen) const;
    [[nodiscard]] PenMotion motionOf(const Pen &pen, qint32 time, bool isDown) const;
    void tell(const PenMotion &motion);
    void flush();
    void end(Result<PadWish> wish);

    const Capability m_capability;
    const PadLayout m_layout;
    const SignatureProgress m_progress;
    MotionRecorder m_recorder;
    qint32 m_width = 0;
    qint32 m_height = 0;
    OpenBlock m_open;
    std::optional<quint32> m_session;
    std::optional<Result<PadWish>> m_end;
    std::vector<PenMotion> m_batch;
    QTimer m_flush;

    bool m_isActive = false; // between begin and what ends it
    bool m_isNear = false;
    bool m_isTouching = false;
    std::optional<PadButton> m_pressed; // where the pen came down
    bool m_isStillOnIt = false;         // and has not left since
    std::optional<quint16> m_lastTime;  // by the pad's clock
    qint64 m_time = 0;                  // ms since the first report
    std::optional<qint64> m_lastAt;     // microseconds, of the report before
    std::optional<quint16> m_lastSequence;
    qsizetype m_taken = 0;
    qsizetype m_lost = 0;
    qsizetype m_impossible = 0;
    int m_damaged = 0;
};

} // namespace tonggui::devices::stu

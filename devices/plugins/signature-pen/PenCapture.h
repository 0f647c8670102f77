// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "devices/api/signature/MotionRecorder.h"
#include "devices/api/signature/PenSurface.h"

#include <QTimer>

namespace tonggui::devices {

// One signature on a surface: opens it, passes the ink on, follows what the member presses, closes it with its end.
class PenCapture : public QObject
{
    Q_OBJECT

public:
    // `surface` and `clock` outlive the capture.
    PenCapture(PenSurface &surface, const SignatureCaptureOptions &options, SignatureProgress progress,
               const Clock &clock);
    ~PenCapture() override;

    [[nodiscard]] Reply<Handwriting> reply() const { return m_reply; }

private:
    void onMoved(const std::vector<PenMotion> &motions);
    void onPressed(PadButton button);
    void onPresence();

    PenSurface &m_surface;
    const SignatureProgress m_progress;
    MotionRecorder m_recorder;
    QTimer m_limit;
    Reply<Handwriting> m_reply;
};

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/PenSurface.h"
#include "widgets/signature/SignatureCanvas.h"

#include <QPointer>

namespace tonggui::counter {

// A signing canvas on the member's screen as the surface of a pad. It is there while the canvas can be seen. Who shows
// the canvas tells by `press` what the member pressed.
class CanvasPenSurface final : public devices::PenSurface
{
    Q_OBJECT

public:
    explicit CanvasPenSurface(QObject *parent = nullptr);

    void setCanvas(widgets::SignatureCanvas *canvas); // null: there is none for now
    void press(devices::PadButton button) { Q_EMIT pressed(button); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] bool isThere() const override;
    void open(const QString &prompt, const QString &signer) override;
    void clear() override;
    void close() override;

    [[nodiscard]] qint32 width() const override;
    [[nodiscard]] qint32 height() const override;
    [[nodiscard]] QString pen() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the canvas: shown, hidden

private:
    void onSample(const PenSample &sample, bool isDown);

    QPointer<widgets::SignatureCanvas> m_canvas;
    bool m_isOpen = false;
};

} // namespace tonggui::counter

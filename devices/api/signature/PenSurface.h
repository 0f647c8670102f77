// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/SignatureCapture.h"

#include <QObject>

namespace tonggui::devices {

// A surface in this process that a member can write on: the member's screen. Whoever owns the screen implements it.
class PenSurface : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isThere() const = 0; // the screen is on and shows it
    // Shows itself, empty, with these words; motions come until `close`. Only while it is there.
    virtual void open(const QString &prompt, const QString &signer) = 0;
    virtual void clear() = 0; // the ink
    virtual void close() = 0;

    [[nodiscard]] virtual qint32 width() const = 0;  // of the writing area, 1/100 mm
    [[nodiscard]] virtual qint32 height() const = 0; // likewise
    [[nodiscard]] virtual QString pen() const = 0;   // what was written with last, "mouse" or the tablet's name

Q_SIGNALS:
    void moved(const std::vector<tonggui::devices::PenMotion> &motions); // times by the window system's clock, ms
    void penLeft();
    void strokeDropped(); // the last stroke was not meant
    void pressed(tonggui::devices::PadButton button);
    void presenceChanged(); // see isThere
};

} // namespace tonggui::devices

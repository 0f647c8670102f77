// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/FrameGate.h"

#include <QObject>

namespace tonggui::devices {

// Where the pictures of a camera's driver come from: the part that differs from driver to driver. Lives in the driver's
// thread and never blocks it; pictures may come from any thread.
class PictureSource : public QObject
{
    Q_OBJECT

public:
    explicit PictureSource(std::shared_ptr<FrameGate> gate)
        : m_gate(std::move(gate))
    {}

    [[nodiscard]] virtual QString model() const = 0;
    [[nodiscard]] virtual QString transport() const = 0;
    [[nodiscard]] virtual QString address() const = 0;                   // without passwords
    [[nodiscard]] virtual std::vector<CameraFormat> formats() const = 0; // empty while unknown

    virtual void watch() = 0; // called once: from now on tells whether the camera is there
    // Pictures go to the gate from now on, as near to `wanted` as the camera can. Called again with another wish while
    // open.
    virtual void open(CameraFormat wanted) = 0;
    virtual void close() = 0; // no picture is offered after it returns

Q_SIGNALS:
    void present();                           // it can be opened; formats or names may have changed
    void absent(const tonggui::Error &error); // not there or not to be used; it has closed itself

protected:
    [[nodiscard]] const std::shared_ptr<FrameGate> &gate() const { return m_gate; }

private:
    const std::shared_ptr<FrameGate> m_gate;
};

} // namespace tonggui::devices

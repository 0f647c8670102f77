// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QObject>

namespace tonggui::simulators {

// The device's end of a wire.
class WireEnd : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Result<void> plug() = 0; // errors::WireUnusable
    virtual void unplug() = 0;                     // as if the cable were pulled out
    [[nodiscard]] virtual bool isPlugged() const = 0;
    [[nodiscard]] virtual QString address() const = 0;    // where the other end is to be opened
    [[nodiscard]] virtual int hostSpeed() const = 0;      // baud the other end has set, 0 when a wire has none
    virtual qsizetype write(const QByteArray &bytes) = 0; // how many were taken; never blocks

Q_SIGNALS:
    void received(const QByteArray &bytes);
};

} // namespace tonggui::simulators

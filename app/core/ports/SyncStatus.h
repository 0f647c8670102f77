// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace tonggui {

// What the status line shows of the link to the node. Lives in the thread of the user interface.
class SyncStatus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual int waitingEnvelopes() const = 0;
    [[nodiscard]] virtual int refusedEnvelopes() const = 0;
    [[nodiscard]] virtual bool isSending() const = 0;

    // Tells that something new waits, so that it is sent now and not at the next round.
    virtual void wake() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace tonggui

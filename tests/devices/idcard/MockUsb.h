// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

// A USB device (0400:C35A, bulk OUT 02 and 06, bulk IN 81 and 85) that the system of this process believes in: sysfs
// and usbdevfs are umockdev's. Only in a process with its library preloaded, see inMockedSystem.
class MockUsb
{
public:
    MockUsb();
    ~MockUsb();
    Q_DISABLE_COPY_MOVE(MockUsb)

    void send(quint8 endpoint, const QByteArray &bytes); // to whoever listens there
    void pullOut();
    void refuseClaims(); // as if another driver had it

    std::function<void(quint8 endpoint, const QByteArray &bytes)> received; // called in another thread

    struct Parts; // umockdev stays in the source file

private:
    std::unique_ptr<Parts> m_parts;
};

// Starts this process again with umockdev's library before all others, unless it was: this call then does not come
// back. False when there is no such library.
[[nodiscard]] bool inMockedSystem(char **argv);

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

// A HID device (056A:00A4, serial SN7) at /dev/hidraw7 that the system of this process believes in: sysfs and hidraw
// are umockdev's, which carries feature reports but no input reports. Only in a process with its library preloaded. The
// functions are called in another thread.
class MockHidraw
{
public:
    MockHidraw();
    ~MockHidraw();
    Q_DISABLE_COPY_MOVE(MockHidraw)

    void pullOut();

    std::function<std::optional<QByteArray>(quint8 id)> feature; // nothing: stalled
    std::function<bool(const QByteArray &report)> setFeature;    // false: likewise

    struct Parts; // umockdev stays in the source file

private:
    std::unique_ptr<Parts> m_parts;
};

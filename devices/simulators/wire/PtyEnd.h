// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/wire/WireEnd.h"

#include <QSocketNotifier>

#include <memory>

namespace tonggui::simulators {

// The master of a pseudo-terminal. With a link, that path points to the terminal's other end while the wire is plugged.
class PtyEnd final : public WireEnd
{
    Q_OBJECT

public:
    explicit PtyEnd(QString link, QObject *parent = nullptr); // empty: no link
    ~PtyEnd() override;

    [[nodiscard]] Result<void> plug() override;
    void unplug() override;
    [[nodiscard]] bool isPlugged() const override { return m_master >= 0; }
    [[nodiscard]] QString address() const override { return m_link.isEmpty() ? m_terminal : m_link; }
    [[nodiscard]] const QString &terminal() const { return m_terminal; } // "/dev/pts/7"
    [[nodiscard]] int hostSpeed() const override;
    qsizetype write(const QByteArray &bytes) override;

private:
    Result<void> openPair();
    Result<void> makeLink();
    void onReadable();

    const QString m_link;
    QString m_terminal;
    int m_master = -1;
    int m_held = -1; // the other end, kept open so that it may be opened and closed by others
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tonggui::simulators

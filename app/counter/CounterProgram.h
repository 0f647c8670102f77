// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/Composition.h"
#include "app/counter/StartWindow.h"
#include "widgets/style/FocusRing.h"

class QApplication;

namespace tonggui::counter {

// The program tonggui-counter from its start window to the open counter.
class CounterProgram final : public QObject
{
    Q_OBJECT

public:
    // Needs the application; takes its style and language from the settings.
    explicit CounterProgram(TerminalOptions options, QObject *parent = nullptr);

    void start();
    [[nodiscard]] Composition *counter() const { return m_counter.get(); } // nullptr until it is open

    // Reads a command line. Nothing: help was shown or the line was wrong, and `exitCode` says which.
    [[nodiscard]] static std::optional<TerminalOptions> optionsFrom(int argc, const char *const *argv, int &exitCode);

Q_SIGNALS:
    void opened();
    void refused(const std::vector<tonggui::Error> &faults);

private:
    [[nodiscard]] bool needsPin() const;
    void openWithPin(const QString &pin);
    Task<void> open();

    TerminalOptions m_options;
    widgets::FocusRing m_ring;
    StartWindow m_start;
    std::unique_ptr<Composition> m_counter;
    bool m_isOpening = false;
};

} // namespace tonggui::counter

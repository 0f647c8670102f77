// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/DemoOptions.h"
#include "app/demo/DemoReport.h"
#include "app/demo/clerk/ClerkVoice.h"
#include "app/demo/hall/SimulatedHall.h"
#include "widgets/style/FocusRing.h"

#include <QTemporaryDir>

namespace tonggui::demo {

// The program tonggui-demo.
class DemoProgram final : public QObject
{
    Q_OBJECT

public:
    explicit DemoProgram(DemoOptions options, QObject *parent = nullptr);

    void start(); // ends the application with 0, or 1 after saying why

private:
    Task<void> run();
    Task<Result<void>> show();
    Task<Result<void>> play();
    Task<Result<void>> serveAlone();
    Task<Result<void>> openHall();
    Task<Result<void>> openCounter(TerminalOptions options);
    Task<Result<void>> serveAll();
    Task<Result<void>> serveOne(VisitScript script);
    Task<Result<void>> untilAllSent();
    Task<Result<void>> collectEnvelopes();
    [[nodiscard]] static QString resource(const QString &name, const QString &folder);
    [[nodiscard]] static std::vector<HallDevice> deskDevices(const QString &folder);

    DemoOptions m_options;
    widgets::FocusRing m_ring;
    std::unique_ptr<QTemporaryDir> m_temporary; // of the hall, when nobody named a folder
    DemoReport m_report;
    std::unique_ptr<SimulatedHall> m_hall;
    std::unique_ptr<counter::Composition> m_counter;
    std::unique_ptr<ScriptedClerk> m_clerk;
    std::unique_ptr<ClerkVoice> m_voice;
    std::optional<Error> m_pictureFault;
};

} // namespace tonggui::demo

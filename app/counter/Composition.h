// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ClerkKeys.h"
#include "app/counter/CounterDesk.h"
#include "app/counter/DeskShelf.h"
#include "app/receipts/LocalReceiptPress.h"
#include "app/terminal/LinkedTerminal.h"
#include "devices/host/DeviceDesk.h"

namespace tonggui::counter {

// A counter as it is put together: terminal, press, devices, visit desk, windows. Members are in the order in which
// they need each other.
class Composition
{
public:
    // Settings, vault, database, enrolment, fonts and catalogue, then the windows. All that is wrong at once.
    [[nodiscard]] static Task<Checked<std::unique_ptr<Composition>>> open(TerminalOptions options);

    [[nodiscard]] CounterDesk &windows() { return *m_windows; }
    [[nodiscard]] VisitDesk &desk() { return m_desk; }
    [[nodiscard]] devices::DeviceDesk &devices() { return m_devices; }
    [[nodiscard]] LinkedTerminal &terminal() { return m_terminal; }
    [[nodiscard]] const std::vector<Error> &warnings() const { return m_warnings; } // what does not stop the work

    void start(); // devices, link to the node, windows

private:
    Composition(std::shared_ptr<LocalTerminal> local, sync::EnrolledTerminal enrolled,
                std::shared_ptr<const receipts::ReceiptFonts> fonts, forms::Catalogue catalogue);
    [[nodiscard]] VisitWorld visitWorld();
    [[nodiscard]] CounterWorld counterWorld();
    void furnishDesk();

    QThreadPool m_pool; // waits for its work before anything else goes
    LinkedTerminal m_terminal;
    ClerkKeys m_clerks;
    forms::Catalogue m_catalogue;
    receipts::LocalReceiptPress m_press;
    devices::DeviceDesk m_devices;
    DeskShelf m_shelf;
    VisitDesk m_desk;
    std::unique_ptr<CounterDesk> m_windows;
    std::vector<Error> m_warnings;
};

// The theme that the settings ask for.
[[nodiscard]] widgets::Theme themeOf(const settings::Settings &settings);

} // namespace tonggui::counter

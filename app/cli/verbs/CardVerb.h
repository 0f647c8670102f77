// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/LocalTerminal.h"
#include "devices/host/DeviceDesk.h"

namespace tonggui::cli {

// card read: one identity card. card reader: which reader it is. Both through the driver in its own process; what the
// options leave open comes from the settings.
class CardVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::CardVerb)

public:
    explicit CardVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    void declareReader(CLI::App &command);
    Task<Outcome> read(devices::IdCardReader &reader);
    Task<Outcome> describe(devices::IdCardReader &reader);

    Places m_places;
    CLI::App *m_read = nullptr;
    CLI::App *m_reader = nullptr;
    std::string m_port;
    std::string m_speed;
    std::string m_driver;
    int m_waitSeconds = 0; // as the settings say
    int m_attempts = 1;
    bool m_withFingerprint = false;
    bool m_withLatestAddress = false;
    bool m_isFull = false;
    bool m_isTraced = false;
};

} // namespace tonggui::cli

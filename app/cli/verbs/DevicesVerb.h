// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/devices/DeskOpening.h"
#include "app/core/ports/Randomness.h"

namespace tonggui::cli {

// devices list, watch, test, capture.
class DevicesVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(DevicesVerb)

public:
    explicit DevicesVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    void declareDesk(CLI::App &command);
    Task<Outcome> list(OpenDesk &open);
    Task<Outcome> watch(OpenDesk &open);
    Task<Outcome> test(OpenDesk &open);
    Task<Outcome> capture(OpenDesk &open);

    Places m_places;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    DeskRequest m_desk;
    CLI::App *m_list = nullptr;
    CLI::App *m_watch = nullptr;
    CLI::App *m_test = nullptr;
    CLI::App *m_capture = nullptr;
    std::string m_kind;
    std::string m_out;
    int m_seconds = 0;
    bool m_wantsJson = false;
};

} // namespace tonggui::cli

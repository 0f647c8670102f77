// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/Places.h"

namespace tonggui::cli {

// store check: reads the terminal's whole database and changes nothing.
class StoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::StoreVerb)

public:
    explicit StoreVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    Places m_places;
    CLI::App *m_check = nullptr;
};

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/Places.h"

namespace tonggui::cli {

// doctor: what is installed and set up on this machine, and what to do where something is not. Changes nothing.
class DoctorVerb final : public Verb
{
public:
    explicit DoctorVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    Places m_places;
    CLI::App *m_doctor = nullptr;
};

} // namespace tonggui::cli

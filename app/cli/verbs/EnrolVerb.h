// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// enrol: asks the node of the settings to take this terminal and waits for an administrator's word.
// enrol approve ID: the administrator's word, with staff id and PIN.
class EnrolVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::EnrolVerb)

public:
    explicit EnrolVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    Task<Outcome> enrol(TerminalOptions options);
    Task<Outcome> approve(TerminalOptions options);
    Task<Result<QString>> oneTimeCode(std::shared_ptr<LocalTerminal> terminal); // as told, or from the key vault
    Task<Outcome> waitForDecision(std::shared_ptr<LocalTerminal> terminal, sync::TerminalEnroller &enroller);

    Places m_places;
    CLI::App *m_enrol = nullptr;
    CLI::App *m_approve = nullptr;
    std::string m_code;
    std::string m_request;
    std::string m_staff;
    bool m_isRefusal = false;
    int m_patience = 600;
};

} // namespace tonggui::cli

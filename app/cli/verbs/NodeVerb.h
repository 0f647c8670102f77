// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/protocol/EnvelopeMessages.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// node envelopes [ID]: what arrived at the node, asked for with this terminal's certificate.
class NodeVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::NodeVerb)

public:
    explicit NodeVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    [[nodiscard]] static Outcome listed(const protocol::EnvelopeListing &listing);

    Places m_places;
    CLI::App *m_envelopes = nullptr;
    std::string m_id;
    std::string m_after;
    int m_limit = 100;
};

} // namespace tonggui::cli

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/Places.h"
#include "forms/engine/Service.h"

namespace tonggui::cli {

// forms check SERVICE FILE · forms list · forms validate FOLDER
class FormsVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::FormsVerb)

public:
    explicit FormsVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    [[nodiscard]] Outcome check() const;
    [[nodiscard]] Outcome list() const;
    [[nodiscard]] Outcome validate() const;

    Places m_places;
    CLI::App *m_check = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_validate = nullptr;
    std::string m_catalogue;
    std::string m_service;
    std::string m_file;
    std::string m_folder;
};

} // namespace tonggui::cli

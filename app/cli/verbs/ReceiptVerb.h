// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/receipts/verify/ReceiptReport.h"
#include "app/terminal/Places.h"

namespace tonggui::cli {

// receipt make: a form file becomes a receipt of a centre on trial. receipt verify: what is to be thought of a receipt.
class ReceiptVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::ReceiptVerb)

public:
    explicit ReceiptVerb(Places places);

    void declare(CLI::App &program) override;
    [[nodiscard]] QString chosen() const override;
    Task<Outcome> run(const CommonOptions &common) override;

private:
    void declareMake(CLI::App &receipt);
    void declareVerify(CLI::App &receipt);
    [[nodiscard]] Outcome make() const;
    [[nodiscard]] Outcome verify() const;
    [[nodiscard]] static QStringList linesFor(const receipts::ReceiptReport &report);

    Places m_places;
    CLI::App *m_make = nullptr;
    CLI::App *m_verify = nullptr;
    std::string m_catalogue;
    std::string m_service;
    std::string m_form;
    std::string m_out;
    std::string m_keys;
    bool m_isUnsigned = false;
    std::string m_pdf;
    std::vector<std::string> m_trust;
};

} // namespace tonggui::cli

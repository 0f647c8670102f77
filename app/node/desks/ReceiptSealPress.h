// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/node/desks/SealPress.h"
#include "app/receipts/signing/ReceiptSigner.h"

namespace tonggui::node {

// Presses the round seal on receipts that the verifier finds in order.
class ReceiptSealPress final : public SealPress
{
public:
    // `seal` is the centre's key for it; every signature of a paper must lead to `root`. The clock outlives it.
    ReceiptSealPress(std::shared_ptr<const receipts::ReceiptFonts> fonts, crypto::Certificate root,
                     crypto::Identity seal, receipts::SealDesign design, const Clock &clock);

    [[nodiscard]] Result<PaperState> examine(const CaseId &caseId, const QByteArray &pdf,
                                             const EnrolledTerminal &terminal) const override;
    [[nodiscard]] Result<QByteArray> press(const QByteArray &pdf) const override;

private:
    const crypto::Certificate m_root;
    const crypto::Identity m_seal;
    const receipts::SealDesign m_design;
    const Clock &m_clock;
    mutable receipts::ReceiptSigner m_signer; // usable from any thread
};

} // namespace tonggui::node

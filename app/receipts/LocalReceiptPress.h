// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/ReceiptPress.h"
#include "app/receipts/signing/ReceiptSigner.h"

#include <functional>

namespace tonggui::receipts {

// Gives the key of the clerk who is logged in. Called in a thread of the pool.
using ClerkIdentitySource = std::function<Result<crypto::Identity>(const StaffSession &clerk)>;

// Makes and signs receipts in this terminal: the member with a one-time key that the terminal's event authority
// certifies, the clerk with his own key. The centre's seal follows at the node
// (ReceiptSigner::appendCentreSeal).
class LocalReceiptPress final : public ReceiptPress
{
public:
    // `clock` and `pool` must outlive the press; work under way at its end finishes on its own.
    LocalReceiptPress(std::shared_ptr<const ReceiptFonts> fonts, MemberTrust trust, ClerkIdentitySource clerkIdentity,
                      const Clock &clock, QThreadPool &pool);
    ~LocalReceiptPress() override;

    Task<Result<ReceiptDraft>> draft(ReceiptModel model) override;
    Task<Result<QByteArray>> sign(ReceiptDraft draft, Handwriting handwriting, QString memberName,
                                  StaffSession clerk) override;

private:
    struct Parts;

    const std::shared_ptr<Parts> m_parts;
    const Clock &m_clock;
    QThreadPool &m_pool;
};

} // namespace tonggui::receipts

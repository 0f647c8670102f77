// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/LocalReceiptPress.h"

#include "app/receipts/page/DraftMaker.h"

namespace tonggui::receipts {

// Shared with the work in the pool.
struct LocalReceiptPress::Parts
{
    Parts(std::shared_ptr<const ReceiptFonts> pageFonts, MemberTrust memberTrust, ClerkIdentitySource clerks)
        : fonts(std::move(pageFonts))
        , trust(std::move(memberTrust))
        , clerkIdentity(std::move(clerks))
        , signer(fonts)
    {}

    const std::shared_ptr<const ReceiptFonts> fonts;
    const MemberTrust trust;
    const ClerkIdentitySource clerkIdentity;
    ReceiptSigner signer;

    [[nodiscard]] Result<QByteArray> signBoth(const ReceiptDraft &draft, const MemberAct &member,
                                              const StaffSession &clerk)
    {
        // the clerk's key first: without it nothing of the member's may be used up
        const Result<crypto::Identity> identity = clerkIdentity(clerk);
        if (!identity) {
            return failure(identity.error());
        }
        const Result<QByteArray> signedByMember = signer.appendMemberSignature(draft, member, trust);
        if (!signedByMember) {
            return failure(signedByMember.error());
        }
        return signer.appendClerkSignature(*signedByMember, {*identity, clerk.name, member.time});
    }
};

LocalReceiptPress::LocalReceiptPress(std::shared_ptr<const ReceiptFonts> fonts, MemberTrust trust,
                                     ClerkIdentitySource clerkIdentity, const Clock &clock, QThreadPool &pool)
    : m_parts(std::make_shared<Parts>(std::move(fonts), std::move(trust), std::move(clerkIdentity)))
    , m_clock(clock)
    , m_pool(pool)
{}

LocalReceiptPress::~LocalReceiptPress() = default;

Task<Result<ReceiptDraft>> LocalReceiptPress::draft(ReceiptModel model)
{
    const auto work = [parts = m_parts, model = std::move(model), now = m_clock.now()] {
        return makeDraft(model, *parts->fonts, now);
    };
    co_return co_await runIn(m_pool, work);
}

Task<Result<QByteArray>> LocalReceiptPress::sign(ReceiptDraft draft, Handwriting handwriting, QString memberName,
                                                 StaffSession clerk)
{
    MemberAct member{std::move(handwriting), std::move(memberName), m_clock.now()};
    const auto work = [parts = m_parts, draft = std::move(draft), member = std::move(member),
                       clerk = std::move(clerk)] { return parts->signBoth(draft, member, clerk); };
    co_return co_await runIn(m_pool, work);
}

} // namespace tonggui::receipts

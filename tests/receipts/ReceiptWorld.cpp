// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/ReceiptWorld.h"

using namespace Qt::StringLiterals;

namespace tonggui::tests {

using namespace receipts;

namespace {

const QByteArray &made(std::optional<QByteArray> &slot, auto make)
{
    if (!slot) {
        slot = make();
    }
    return *slot;
}

} // namespace

ReceiptWorld &ReceiptWorld::instance()
{
    static ReceiptWorld world;
    return world;
}

ReceiptWorld::ReceiptWorld()
    : m_now(m_pki.start().addSecs(3600).toOffsetFromUtc(8 * 3600))
    , m_fonts(need(ReceiptFonts::open(debianFontFiles())))
    , m_signer(m_fonts)
{}

SealDesign ReceiptWorld::sealDesign() const
{
    SealDesign design;
    design.centre = u"云岭市住房公积金管理中心"_s;
    design.number = u"9901010004271"_s;
    return design;
}

ReceiptDraft ReceiptWorld::draftOf(const ReceiptModel &model)
{
    return need(makeDraft(model, *m_fonts, m_now));
}

QByteArray ReceiptWorld::memberSigned(const ReceiptDraft &draft, const QString &name)
{
    return need(m_signer.appendMemberSignature(draft, {sampleHandwriting(), name, m_now}, memberTrust()));
}

QByteArray ReceiptWorld::clerkSigned(const QByteArray &pdf)
{
    return need(m_signer.appendClerkSignature(pdf, {m_pki.clerk(), u"林知夏"_s, m_now}));
}

QByteArray ReceiptWorld::centreSealed(const QByteArray &pdf)
{
    return need(m_signer.appendCentreSeal(pdf, {m_pki.seal(), sealDesign(), m_now}));
}

QByteArray ReceiptWorld::sealedReceiptOf(const ReceiptModel &model)
{
    return centreSealed(clerkSigned(memberSigned(draftOf(model), model.memberName)));
}

const ReceiptDraft &ReceiptWorld::draft()
{
    if (!m_draft) {
        m_draft = draftOf(rentReceipt());
    }
    return *m_draft;
}

const QByteArray &ReceiptWorld::signedByMember()
{
    return made(m_signedByMember, [this] { return memberSigned(draft(), rentReceipt().memberName); });
}

const QByteArray &ReceiptWorld::signedByClerk()
{
    return made(m_signedByClerk, [this] { return clerkSigned(signedByMember()); });
}

const QByteArray &ReceiptWorld::sealed()
{
    return made(m_sealed, [this] { return centreSealed(signedByClerk()); });
}

ReceiptReport ReceiptWorld::verified(const QByteArray &pdf)
{
    return need(verifyReceipt(pdf, roots(), m_now.addDays(1)));
}

} // namespace tonggui::tests

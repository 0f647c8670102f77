// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/SignerCheck.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/verify/Findings.h"

#include <algorithm>

namespace tonggui::receipts {

namespace {

using crypto::CertificateProfile;

constexpr CertificateProfile Roles[] = {CertificateProfile::MemberEvent, CertificateProfile::Clerk,
                                        CertificateProfile::CentreSeal};

std::optional<CertificateProfile> profileFor(SignerRole role)
{
    switch (role) {
    case SignerRole::Member:
        return CertificateProfile::MemberEvent;
    case SignerRole::Clerk:
        return CertificateProfile::Clerk;
    case SignerRole::Centre:
        return CertificateProfile::CentreSeal;
    case SignerRole::Other:
        break;
    }
    return std::nullopt;
}

bool hasAnyRole(const crypto::Certificate &certificate)
{
    return std::ranges::any_of(
        Roles, [&](CertificateProfile profile) { return certificate.hasExtendedKeyUsage(crypto::roleUsage(profile)); });
}

// A terminal's authority hands on its own role only. A chain through it cannot do without its certificate among those
// that were sent along.
bool isWithinAuthorities(const crypto::CmsSignature &signature, const QString &usage)
{
    return std::ranges::none_of(signature.certificates, [&](const crypto::Certificate &certificate) {
        return certificate.isAuthority() && hasAnyRole(certificate) && !certificate.hasExtendedKeyUsage(usage);
    });
}

bool mayFill(const crypto::CmsSignature &signature, SignerRole role)
{
    const std::optional<CertificateProfile> profile = profileFor(role);
    if (!profile || !hasAnyRole(signature.signer)) {
        return true;
    }
    const QString usage = crypto::roleUsage(*profile);
    return signature.signer.hasExtendedKeyUsage(usage) && isWithinAuthorities(signature, usage);
}

} // namespace

SignerRole roleOfField(const QString &field)
{
    return field == MemberField  ? SignerRole::Member
           : field == ClerkField ? SignerRole::Clerk
           : field == SealField  ? SignerRole::Centre
                                 : SignerRole::Other;
}

std::vector<Finding> checkSigner(const crypto::CmsSignature &signature, const QString &field,
                                 const TrustQuestion &question)
{
    std::vector<Finding> findings;
    const auto add = [&findings](const Error &error) { findings.push_back({error, Severity::Untrusted}); };
    const Result<void> chain =
        crypto::checkChain(signature.signer, signature.certificates, question.roots, question.when);
    if (!chain) {
        add(chain.error());
    }
    if (!signature.signer.maySignDocuments()) {
        add(Error(errors::NotForSigning, {signature.signer.commonName()}));
    }
    const SignerRole role = roleOfField(field);
    if (!mayFill(signature, role)) {
        add(Error(errors::WrongRole, {field}));
    }
    const QString certifiedCase = signature.signer.subjectField("serialNumber");
    if (role == SignerRole::Member && hasAnyRole(signature.signer) && certifiedCase != question.caseId) {
        add(Error(errors::WrongCase, {certifiedCase, question.caseId}));
    }
    return findings;
}

} // namespace tonggui::receipts

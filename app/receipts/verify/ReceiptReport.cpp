// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/ReceiptReport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Unfinished:
        return u"unfinished"_s;
    case Severity::Untrusted:
        return u"untrusted"_s;
    case Severity::Changed:
        return u"changed"_s;
    case Severity::Broken:
        return u"broken"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

QJsonArray toJson(const std::vector<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject object = finding.error.toJson();
        object.insert(u"severity"_s, severityText(finding.severity));
        list.append(object);
    }
    return list;
}

bool hasOne(const std::vector<Finding> &findings, const ErrorDefinition &definition)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.error.is(definition); });
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::ValidUntrusted:
        return u"valid-untrusted"_s;
    case Verdict::ChangedAfter:
        return u"changed-after"_s;
    case Verdict::Invalid:
        return u"invalid"_s;
    case Verdict::Unsigned:
        break;
    }
    return u"unsigned"_s;
}

QString roleText(SignerRole role)
{
    switch (role) {
    case SignerRole::Member:
        return u"member"_s;
    case SignerRole::Clerk:
        return u"clerk"_s;
    case SignerRole::Centre:
        return u"centre"_s;
    case SignerRole::Other:
        break;
    }
    return u"other"_s;
}

bool SignatureReport::has(const ErrorDefinition &definition) const
{
    return hasOne(findings, definition);
}

QJsonObject SignatureReport::toJson() const
{
    QJsonObject object{{u"field"_s, field},       {u"role"_s, roleText(role)},
                       {u"signer"_s, signerName}, {u"coversWholeFile"_s, coversWholeFile},
                       {u"trusted"_s, isTrusted}, {u"findings"_s, receipts::toJson(findings)}};
    if (claimedTime.isValid()) {
        object.insert(u"claimedTime"_s, claimedTime.toString(Qt::ISODate));
    }
    if (certificate) {
        object.insert(u"certificateSha256"_s, QString::fromLatin1(certificate->sha256Fingerprint().toHex()));
        object.insert(u"issuer"_s, certificate->issuerName());
    }
    return object;
}

bool ReceiptReport::has(const ErrorDefinition &definition) const
{
    return hasOne(findings, definition) ||
           std::ranges::any_of(signatures, [&](const SignatureReport &report) { return report.has(definition); });
}

QJsonObject ReceiptReport::toJson() const
{
    QJsonArray list;
    for (const SignatureReport &signature : signatures) {
        list.append(signature.toJson());
    }
    return {
        {u"verdict"_s, verdictText(verdict)}, {u"case"_s, caseId.text()}, {u"sealMissing"_s, isSealMissing},
        {u"clerkMissing"_s, isClerkMissing},  {u"signatures"_s, list},    {u"findings"_s, receipts::toJson(findings)}};
}

} // namespace tonggui::receipts

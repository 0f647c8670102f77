// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/VerifyReceipt.h"

#include "app/core/ReadFile.h"
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/pdf/ReceiptFacts.h"
#include "app/receipts/signing/PenEvidence.h"
#include "app/receipts/verify/DocumentScan.h"
#include "app/receipts/verify/Findings.h"
#include "app/receipts/verify/RevisionDiff.h"
#include "app/receipts/verify/SignedPart.h"
#include "app/receipts/verify/SignerCheck.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr size_t MostSignatures = 16;

QByteArray digestOf(const QByteArray &bytes, const QByteArray &algorithm)
{
    if (algorithm == "SHA256") {
        return crypto::sha256(bytes);
    }
    const auto kind = algorithm == "SHA384" ? QCryptographicHash::Sha384 : QCryptographicHash::Sha512;
    return QCryptographicHash::hash(bytes, kind);
}

class SignatureVerifier
{
public:
    SignatureVerifier(std::shared_ptr<StrictPdf> whole, FoundField &field, const TrustQuestion &question)
        : m_whole(std::move(whole))
        , m_field(field)
        , m_question(question)
    {
        m_report.field = field.name;
        m_report.role = roleOfField(field.name);
    }

    SignatureReport verify()
    {
        readClaims();
        const std::optional<crypto::SigningCertificateRule> rule = ruleOfKind();
        if (!rule) {
            return std::move(m_report);
        }
        const Result<SignedPart> part = signedPartOf(*m_whole, m_field);
        if (!part) {
            add(part.error(), Severity::Broken);
            return std::move(m_report);
        }
        m_report.coversWholeFile = part->end == m_whole->bytes().size();
        if (checkMathematics(*part, *rule)) {
            checkHistory(*part);
        }
        return std::move(m_report);
    }

private:
    void add(const Error &error, Severity severity) { m_report.findings.push_back({error, severity}); }

    void readClaims()
    {
        QPDFObjectHandle time = m_field.value.getKey("/M");
        if (time.isString()) {
            m_report.claimedTime = timeOf(QByteArray::fromStdString(time.getStringValue()));
        }
        if (!m_report.claimedTime.isValid()) {
            add(Error(errors::NoClaimedTime, {m_field.name}), Severity::Note);
        }
    }

    std::optional<crypto::SigningCertificateRule> ruleOfKind()
    {
        QPDFObjectHandle kind = m_field.value.getKey("/SubFilter");
        if (kind.isNameAndEquals("/ETSI.CAdES.detached")) {
            return crypto::SigningCertificateRule::Required;
        }
        if (kind.isNameAndEquals("/adbe.pkcs7.detached")) {
            return crypto::SigningCertificateRule::IfPresent;
        }
        if (kind.isNameAndEquals("/ETSI.RFC3161")) {
            add(Error(errors::TimeStampUnchecked, {m_field.name}), Severity::Note);
            return std::nullopt;
        }
        const QString name = kind.isName() ? QString::fromStdString(kind.getName()) : u"-"_s;
        add(Error(errors::UnknownSignatureKind, {m_field.name, name}), Severity::Broken);
        return std::nullopt;
    }

    // Digest and signature value; then who it was.
    bool checkMathematics(const SignedPart &part, crypto::SigningCertificateRule rule)
    {
        const QByteArray covered = part.coveredBytes(m_whole->bytes());
        const Result<crypto::CmsSignature> signature = crypto::verifyCms(
            part.contents, [&covered](const QByteArray &algorithm) { return digestOf(covered, algorithm); }, rule);
        if (!signature) {
            add(signature.error(), Severity::Broken);
            return false;
        }
        m_report.certificate = signature->signer;
        m_report.signerName = signature->signer.commonName();
        if (!signature->isStrictDer) {
            add(Error(errors::NotStrictDer, {m_field.name}), Severity::Note);
        }
        const std::vector<Finding> findings = checkSigner(*signature, m_field.name, m_question);
        m_report.isTrusted = findings.empty();
        m_report.findings.insert(m_report.findings.end(), findings.begin(), findings.end());
        checkPenData(*signature);
        return true;
    }

    // The pen data hang on the signature twice: by its bytes, and by their digest among the signed attributes.
    void checkPenData(const crypto::CmsSignature &signature)
    {
        const auto attribute = std::ranges::find_if(signature.attributes, [](const crypto::SignedAttribute &candidate) {
            return candidate.oid == PenDataDigestOid;
        });
        QPDFObjectHandle stream = m_field.value.getKey("/" + PenDataKey.toStdString());
        if (attribute == signature.attributes.end() && stream.isNull()) {
            return;
        }
        bool fits = attribute != signature.attributes.end() && stream.isStream();
        if (fits) {
            const std::shared_ptr<Buffer> data = stream.getRawStreamData();
            const QByteArrayView bytes(data->getBuffer(), qsizetype(data->getSize()));
            fits = attribute->octets == crypto::sha256(bytes);
        }
        if (!fits) {
            add(Error(errors::PenDataDiffer, {m_field.name}), Severity::Broken);
        }
    }

    void checkHistory(const SignedPart &part)
    {
        const Result<std::shared_ptr<StrictPdf>> revision = signedRevision(m_whole, m_field, part);
        if (!revision) {
            add(revision.error(), Severity::Broken);
            return;
        }
        if (*revision == m_whole) {
            return;
        }
        const ChangeRules rules = rulesAfter(**revision, m_field.value);
        for (const Finding &change : changesSince(**revision, *m_whole, rules)) {
            m_report.findings.push_back(change);
        }
    }

    const std::shared_ptr<StrictPdf> m_whole;
    FoundField &m_field;
    const TrustQuestion &m_question;
    SignatureReport m_report;
};

Verdict verdictOf(const ReceiptReport &report)
{
    Severity worst = Severity::Note;
    const auto weigh = [&worst](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings) {
            worst = std::max(worst, finding.severity);
        }
    };
    weigh(report.findings);
    for (const SignatureReport &signature : report.signatures) {
        weigh(signature.findings);
    }
    if (worst == Severity::Broken) {
        return Verdict::Invalid;
    }
    if (report.signatures.empty()) {
        return Verdict::Unsigned;
    }
    if (std::ranges::none_of(report.signatures,
                             [](const auto &signature) { return signature.certificate.has_value(); })) {
        worst = std::max(worst, Severity::Untrusted); // time stamps alone
    }
    return worst == Severity::Changed     ? Verdict::ChangedAfter
           : worst == Severity::Untrusted ? Verdict::ValidUntrusted
                                          : Verdict::Valid;
}

Result<ReceiptReport> judged(const std::shared_ptr<StrictPdf> &file, const std::vector<crypto::Certificate> &roots,
                             const QDateTime &when)
{
    ReceiptReport report;
    std::vector<FoundField> fields = signatureFieldsOf(*file);
    const TrustQuestion question{roots, when, caseOf(*file)};
    report.caseId = CaseId(question.caseId);
    report.findings = scanDocument(*file, fields);
    for (FoundField &field : fields) {
        if (!field.value.isDictionary()) {
            report.isSealMissing = report.isSealMissing || field.name == SealField;
            report.isClerkMissing = report.isClerkMissing || field.name == ClerkField;
            continue;
        }
        if (report.signatures.size() >= MostSignatures) {
            return errors::refused(errors::TooLarge, u"signatures"_s);
        }
        report.signatures.push_back(SignatureVerifier(file, field, question).verify());
    }
    if (report.signatures.empty()) {
        report.findings.push_back({Error(errors::NotSigned), Severity::Note});
    } else if (report.isClerkMissing) {
        report.findings.push_back({Error(errors::ClerkMissing), Severity::Unfinished});
    }
    report.verdict = verdictOf(report);
    return report;
}

ReceiptReport damagedReport(const Error &error)
{
    ReceiptReport report;
    report.verdict = Verdict::Invalid;
    report.findings = {{error, Severity::Broken}};
    return report;
}

} // namespace

Result<ReceiptReport> verifyReceipt(const QByteArray &pdf, const std::vector<crypto::Certificate> &roots,
                                    const QDateTime &when)
{
    Result<std::unique_ptr<StrictPdf>> file = StrictPdf::open(pdf);
    if (!file) {
        return file.error().is(errors::Damaged) ? Result<ReceiptReport>(damagedReport(file.error()))
                                                : failure(file.error());
    }
    try {
        return judged(*std::move(file), roots, when);
    } catch (const std::exception &fault) {
        return damagedReport(Error(errors::Damaged).because(QString::fromUtf8(fault.what())));
    }
}

Result<ReceiptReport> verifyReceiptFile(const QString &path, const std::vector<crypto::Certificate> &roots,
                                        const QDateTime &when)
{
    const Result<QByteArray> pdf = readFile(path);
    if (!pdf) {
        return failure(pdf.error());
    }
    return verifyReceipt(*pdf, roots, when).map_error([&path](const Error &error) { return error.at(path); });
}

} // namespace tonggui::receipts

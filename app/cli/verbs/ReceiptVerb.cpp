// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/ReceiptVerb.h"

#include "app/cli/ServiceLookup.h"
#include "app/cli/receipt/TrialReceipt.h"
#include "app/core/Json.h"
#include "app/core/ReadFile.h"
#include "app/receipts/verify/VerifyReceipt.h"
#include "forms/engine/FormFile.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

Outcome refusal(const Error &error)
{
    const bool isEnvironment = error.is(tonggui::errors::FileUnreadable) ||
                               error.is(tonggui::errors::NotAnOrdinaryFile) ||
                               error.is(tonggui::errors::FileUnwritable);
    return Outcome::failed(isEnvironment ? ExitCode::Environment : ExitCode::Negative, error);
}

Outcome blocked(const std::vector<forms::Issue> &issues)
{
    Outcome outcome;
    outcome.code = ExitCode::Negative;
    for (const forms::Issue &issue : issues) {
        if (issue.isBlocking()) {
            outcome.issues.append(issue.toJson());
        }
    }
    return outcome;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return failure(Error(tonggui::errors::FileUnwritable, {path}).at(path).because(file.errorString()));
}

Result<std::vector<crypto::Certificate>> readRoots(const std::vector<std::string> &files)
{
    std::vector<crypto::Certificate> roots;
    for (const std::string &name : files) {
        const QString path = QString::fromStdString(name);
        const Result<QByteArray> pem = readFile(path);
        if (!pem) {
            return failure(pem.error());
        }
        const auto list = crypto::Certificate::listFromPem(*pem);
        if (!list) {
            return failure(list.error().at(path));
        }
        roots.insert(roots.end(), list->begin(), list->end());
    }
    return roots;
}

// Everything that weighs, with the field it is about. Of a file that nobody signed, whatever there is to say.
std::vector<Error> faultsIn(const receipts::ReceiptReport &report)
{
    const bool isUnsigned = report.verdict == receipts::Verdict::Unsigned;
    std::vector<Error> faults;
    const auto collect = [&faults, isUnsigned](const std::vector<receipts::Finding> &findings, const QString &field) {
        for (const receipts::Finding &finding : findings) {
            if (isUnsigned || finding.severity != receipts::Severity::Note) {
                faults.push_back(finding.error.at(field));
            }
        }
    };
    collect(report.findings, {});
    for (const receipts::SignatureReport &signature : report.signatures) {
        collect(signature.findings, signature.field);
    }
    return faults;
}

} // namespace

ReceiptVerb::ReceiptVerb(Places places)
    : m_places(std::move(places))
{}

void ReceiptVerb::declare(CLI::App &program)
{
    CLI::App *receipt = program.add_subcommand("receipt", "Make receipts on trial, and verify any");
    receipt->require_subcommand(1);
    receipt->fallthrough();
    declareMake(*receipt);
    declareVerify(*receipt);
}

void ReceiptVerb::declareMake(CLI::App &receipt)
{
    m_make = receipt.add_subcommand("make", "Make a receipt of a centre on trial from a filled form");
    m_make->fallthrough();
    m_make->add_option("SERVICE", m_service, "Id of a service, or the folder of a catalogue entry")->required();
    m_make->add_option("FILE", m_form, "Form file (tonggui.form/1), as for “forms check”")->required();
    m_make->add_option("--out", m_out, "The PDF file to write")->required();
    m_make->add_option("--pki", m_keys,
                       "Folder with the keys of the trial; made when missing. Beside the PDF unless told");
    m_make->add_flag("--unsigned", m_isUnsigned, "Leave the three places for signatures empty");
    m_make->add_option("--catalogue", m_catalogue, "Folder of the catalogue; the installed one unless told");
}

void ReceiptVerb::declareVerify(CLI::App &receipt)
{
    m_verify =
        receipt.add_subcommand("verify", "Verify all signatures of a PDF file, and that nothing was changed since");
    m_verify->fallthrough();
    m_verify->add_option("PDF", m_pdf, "The receipt")->required();
    m_verify->add_option("--trust", m_trust, "PEM file with the root certificate of the centre")->required();
}

QString ReceiptVerb::chosen() const
{
    return m_make->parsed() ? u"receipt.make"_s : m_verify->parsed() ? u"receipt.verify"_s : QString();
}

Task<Outcome> ReceiptVerb::run(const CommonOptions &)
{
    co_return m_make->parsed() ? make() : verify();
}

Outcome ReceiptVerb::make() const
{
    const auto service = findService(QString::fromStdString(m_service), QString::fromStdString(m_catalogue), m_places);
    if (!service) {
        return service.error();
    }
    const Result<QJsonObject> file = readJsonFile(QString::fromStdString(m_form));
    if (!file) {
        return refusal(file.error());
    }
    const Result<forms::FormSession> form = forms::openFormFile(*service, *file, textLanguage());
    if (!form || !form->isComplete()) {
        return blocked(forms::checkFormFile(*service, *file, textLanguage()));
    }
    const QString path = QString::fromStdString(m_out);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) { // before keys are made beside the PDF, and their folder with all that lead to it
        return refusal(Error(tonggui::errors::FileUnwritable, {path}).at(path));
    }
    QString keys = QString::fromStdString(m_keys);
    if (keys.isEmpty()) {
        keys = folder.filePath() + u"/tonggui-trial-keys"_s;
    }
    SystemRandomness randomness;
    const Result<TrialReceipt> receipt =
        makeTrialReceipt(*form, m_isUnsigned ? QString() : keys, QDateTime::currentDateTime(), randomness);
    const Result<void> written = receipt ? writeFile(path, receipt->pdf) : failure(receipt.error());
    if (!written) {
        return refusal(written.error());
    }
    Outcome outcome;
    outcome.result = {{u"service"_s, service->id().text()},
                      {u"case"_s, receipt->caseId.text()},
                      {u"pdf"_s, path},
                      {u"bytes"_s, receipt->pdf.size()},
                      {u"signatures"_s, receipt->signatures},
                      {u"sha256"_s, QString::fromLatin1(receipt->sha256.toHex())}};
    outcome.lines = {tr("%1: %2 bytes, signatures: %3").arg(path).arg(receipt->pdf.size()).arg(receipt->signatures)};
    if (!receipt->trustFile.isEmpty()) {
        outcome.result.insert(u"trust"_s, receipt->trustFile);
        outcome.lines.append(tr("Its root certificate: %1").arg(receipt->trustFile));
    }
    return outcome;
}

Outcome ReceiptVerb::verify() const
{
    const auto roots = readRoots(m_trust);
    if (!roots) {
        return Outcome::failed(ExitCode::Environment, roots.error());
    }
    const QString path = QString::fromStdString(m_pdf);
    const auto report = receipts::verifyReceiptFile(path, *roots, QDateTime::currentDateTimeUtc());
    if (!report) {
        return refusal(report.error());
    }
    Outcome outcome;
    const bool isGood = report->verdict == receipts::Verdict::Valid && !report->isClerkMissing;
    outcome.code = isGood ? ExitCode::Ok : ExitCode::Negative;
    outcome.result = report->toJson();
    outcome.result.insert(u"pdf"_s, path);
    outcome.lines = linesFor(*report);
    outcome.errors = faultsIn(*report);
    return outcome;
}

QStringList ReceiptVerb::linesFor(const receipts::ReceiptReport &report)
{
    const auto verdict = [&report] {
        switch (report.verdict) {
        case receipts::Verdict::Valid:
            if (report.isClerkMissing) {
                return tr("Not finished: what is signed is valid and trusted, but the clerk has not signed.");
            }
            return tr("Valid: every signature fits and is trusted, and nothing was changed since.");
        case receipts::Verdict::ValidUntrusted:
            return tr("Not trusted: the signatures fit, but who signed is not vouched for.");
        case receipts::Verdict::ChangedAfter:
            return tr("Changed: the signatures fit, but the file was changed after them.");
        case receipts::Verdict::Invalid:
            return tr("Invalid: the file or a signature is broken or forged.");
        case receipts::Verdict::Unsigned:
            break;
        }
        return tr("Unsigned: nobody signed this file.");
    };
    QStringList lines{verdict()};
    for (const receipts::SignatureReport &signature : report.signatures) {
        const QString trust = signature.isTrusted ? tr("trusted") : tr("not trusted");
        lines.append(u"  %1: %2, %3, %4"_s.arg(signature.field, signature.signerName,
                                               signature.claimedTime.toString(u"yyyy-MM-dd HH:mm"_s), trust));
    }
    if (report.isSealMissing && report.verdict == receipts::Verdict::Valid) {
        lines.append(tr("The centre's seal is still missing."));
    }
    return lines;
}

} // namespace tonggui::cli

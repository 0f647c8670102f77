// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"
#include "app/crypto/Certificate.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace tonggui::receipts {

enum class Verdict {
    Valid,          // every signature fits and is trusted; nothing was changed but by further signatures
    ValidUntrusted, // the same, but who signed is not vouched for
    ChangedAfter,   // signatures fit what was signed, but the file shows something else now
    Invalid,        // a signature does not fit, or the file is not sound
    Unsigned,
};

[[nodiscard]] QString
verdictText(Verdict verdict); // "valid", "valid-untrusted", "changed-after", "invalid", "unsigned"

// How much a finding weighs. What is unfinished leaves the verdict as it is: the signatures that are there may be
// valid.
enum class Severity { Note, Unfinished, Untrusted, Changed, Broken };

struct Finding
{
    Error error;
    Severity severity = Severity::Note;
};

enum class SignerRole { Member, Clerk, Centre, Other };

[[nodiscard]] QString roleText(SignerRole role); // "member", "clerk", "centre", "other"

struct SignatureReport
{
    QString field;
    SignerRole role = SignerRole::Other; // by the field's name
    std::optional<crypto::Certificate> certificate;
    QString signerName;    // common name of the certificate
    QDateTime claimedTime; // as the signer's clock said; invalid when it does not say
    bool coversWholeFile = false;
    bool isTrusted = false; // leads to a given root, and the signer may sign there
    std::vector<Finding> findings;

    [[nodiscard]] bool has(const ErrorDefinition &definition) const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct ReceiptReport
{
    Verdict verdict = Verdict::Unsigned;
    CaseId caseId;                           // empty for a file that is no receipt of ours
    bool isSealMissing = false;              // by design while the node has not been reached
    bool isClerkMissing = false;             // errors::ClerkMissing if anybody else signed
    std::vector<SignatureReport> signatures; // in the order of the form
    std::vector<Finding> findings;           // about the file as a whole

    [[nodiscard]] bool has(const ErrorDefinition &definition) const; // anywhere
    // {"verdict","case","sealMissing","clerkMissing","signatures":[…],"findings":[…]}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace tonggui::receipts

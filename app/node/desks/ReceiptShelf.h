// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"
#include "app/protocol/CaseContent.h"
#include "app/protocol/SealMessages.h"

namespace tonggui::node {

// A receipt as the verification page tells about it.
struct ReceiptSummary
{
    CaseId caseId;
    QString service;
    QDateTime closedAt;
    std::optional<Money> amount;
    bool isSealed = false;
};

// The receipts that arrived, encrypted, found by case or by verification code.
class ReceiptShelf
{
public:
    ReceiptShelf(Database &database, const CentreWorld &world);

    // Part of the caller's transaction. `trouble` is the code of the error that kept the seal away; empty otherwise.
    [[nodiscard]] Result<void> keep(const protocol::CaseContent &content, const QByteArray &pdf, bool isSealed,
                                    const QString &trouble);

    // For terminals of the branch that it was made in. protocol errors::NotFound.
    [[nodiscard]] Result<protocol::ReceiptAnswer> byCase(const CaseId &caseId, const QString &branch);

    // Upper or lower case, with or without the dash; nothing for a code that no receipt has.
    [[nodiscard]] Result<std::optional<ReceiptSummary>> byCode(const QString &code);

private:
    Database &m_database;
    const CentreWorld &m_world;
};

} // namespace tonggui::node

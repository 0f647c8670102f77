// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/node/ledger/CoreLedger.h"

#include <QHash>

namespace tonggui::node {

// Members from a JSON file "tonggui.members/1": for demonstrations, training and trials. Nothing is posted to it.
class FileLedger final : public CoreLedger
{
public:
    // errors::BadLedger names the member and the field. `name` stands in messages; the clock outlives the ledger.
    [[nodiscard]] static Result<std::unique_ptr<CoreLedger>> fromBytes(const QByteArray &json, const QString &name,
                                                                       const Clock &clock);

    // The invented members that come with the program.
    [[nodiscard]] static Result<std::unique_ptr<CoreLedger>> demonstration(const Clock &clock);

    [[nodiscard]] Result<Member> memberByIdNumber(const QString &idNumber) const override;

private:
    explicit FileLedger(const Clock &clock);

    const Clock &m_clock;
    QDate m_writtenFor; // invalid: months stay as they stand in the file
    QHash<QString, Member> m_members;
};

// What a node has before a core system is connected.
class NoLedger final : public CoreLedger
{
public:
    [[nodiscard]] Result<Member> memberByIdNumber(const QString &idNumber) const override;
};

} // namespace tonggui::node

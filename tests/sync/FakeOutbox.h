// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Outbox.h"

#include <QHash>

#include <algorithm>

namespace tonggui::test {

// An outbox in memory.
class FakeOutbox final : public Outbox
{
public:
    std::vector<OutboxItem> items;
    QStringList acknowledged;
    QHash<QString, QString> refused; // id → code
    std::optional<Error> failure;    // of the next writing

    void add(const QString &id, const QByteArray &body)
    {
        items.push_back({EnvelopeId(id), CaseId(QStringLiteral("c")), qint64(items.size()) + 1, body, 0, {}});
    }

    Task<Result<std::vector<OutboxItem>>> pending(int limit) override
    {
        std::vector<OutboxItem> list(items.begin(),
                                     items.begin() + std::min<qsizetype>(limit, qsizetype(items.size())));
        co_return list;
    }

    Task<Result<void>> acknowledge(EnvelopeId id, QDateTime) override
    {
        if (failure) {
            co_return Failure(*std::exchange(failure, std::nullopt));
        }
        acknowledged.append(id.text());
        remove(id);
        co_return Result<void>();
    }

    Task<Result<void>> postpone(EnvelopeId id, QDateTime notBefore, QString) override
    {
        for (OutboxItem &item : items) {
            if (item.id == id) {
                item.notBefore = notBefore;
                ++item.attempts;
            }
        }
        co_return Result<void>();
    }

    Task<Result<void>> refuse(EnvelopeId id, QString errorCode) override
    {
        refused.insert(id.text(), errorCode);
        remove(id);
        co_return Result<void>();
    }

    Task<Result<OutboxSummary>> summary() override
    {
        OutboxSummary summary;
        summary.waiting = int(items.size());
        summary.refused = int(refused.size());
        co_return summary;
    }

private:
    void remove(const EnvelopeId &id)
    {
        std::erase_if(items, [&](const OutboxItem &item) { return item.id == id; });
    }
};

} // namespace tonggui::test

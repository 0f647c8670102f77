// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <vector>

namespace tonggui::store {

struct StoreReport
{
    QString path;
    int version = 0;
    QString terminal;
    int events = 0;
    int visits = 0;
    int openVisits = 0;
    int documents = 0;
    int envelopes = 0;
    int waitingEnvelopes = 0;
    std::vector<Error> findings; // at most 1000; each with "table:row" as its path

    [[nodiscard]] bool isSound() const { return findings.empty(); }
    [[nodiscard]] QJsonObject toJson() const; // counts only; the findings are the command's errors
};

// Reads the whole database at `path` with its 32-byte key and changes nothing: pages, both chains, every value, digests
// of papers, rows that miss each other, counters. Blocks; in any thread. A database that cannot be read at all is an
// error: store::errors NoDatabase, NotADatabase, ForeignDatabase, NewerDatabase, OlderDatabase, OtherKey, InUse,
// NoAccess, Damaged.
[[nodiscard]] Result<StoreReport> checkStore(const QString &path, const QByteArray &key);

} // namespace tonggui::store

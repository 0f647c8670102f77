// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/store/StoreWorld.h"

namespace tonggui::store::test {

constexpr auto SamplePin = u"864209";
constexpr auto SampleClerk = u"欧阳小满";

// Fills a new database with something in every table: two visits open, two closed (one of them acknowledged, one
// grown), tickets called and waiting, a clerk who may log in offline, a key. The database is closed when this returns.
void fillSampleStore(StoreWorld &world);

// Reads or changes a closed database behind the program's back, with plain SQL.
QVariantList plainSql(const QString &path, const QString &sql,
                      const QVariantList &values = {}); // first column of all rows

} // namespace tonggui::store::test

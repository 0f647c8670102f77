// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreMark.h"

#include "app/store/StoreErrors.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

FieldBytes placeOf(const QString &terminal, const QString &createdAt)
{
    return FieldBytes("store").add(terminal).add(createdAt);
}

} // namespace

Result<void> StoreMark::write(Connection &connection, const RowCipher &cipher, const TerminalId &terminal,
                              const QDateTime &at)
{
    const QString created = timeText(at);
    const QByteArray sealed = cipher.seal("tonggui store", placeOf(terminal.text(), created));
    const Result<int> saved =
        connection.run("INSERT INTO store (id, terminal, created_at, sealed_check) VALUES (1, ?, ?, ?)",
                       {terminal.text(), created, sealed});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<StoreMark> StoreMark::read(Connection &connection, const RowCipher &cipher)
{
    const QString &path = connection.path();
    const Result<std::optional<Row>> row = connection.one("SELECT terminal, created_at, sealed_check FROM store");
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(Error(errors::Damaged, {path, u"store"_s}).at(path));
    }
    StoreMark mark{(*row)->text(0), (*row)->text(1)};
    if (!cipher.open((*row)->bytes(2), placeOf(mark.terminal, mark.createdAt))) {
        return failure(Error(errors::OtherKey, {path}).at(path));
    }
    return mark;
}

} // namespace tonggui::store

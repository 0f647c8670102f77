// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QDate>

#include <optional>

namespace tonggui::devices::card {

// The text record of a card: 256 bytes UTF-16LE, fields at fixed places, filled with blanks. Remembers the first field
// that a card must have and this one has not; names of fields are those printed on the card. Offsets and lengths in
// bytes.
class RecordFields
{
public:
    static constexpr qsizetype Size = 256;
    static constexpr qsizetype FlagOffset = 248;

    // A shorter record is filled up with blanks, a longer one cut.
    explicit RecordFields(const QByteArray &record);

    [[nodiscard]] QChar flag() const;
    [[nodiscard]] QString text(qsizetype offset, qsizetype length) const; // without filling
    // A text that goes on in a second field, perhaps after a blank.
    [[nodiscard]] QString continued(qsizetype offset, qsizetype length, qsizetype nextOffset,
                                    qsizetype nextLength) const;
    [[nodiscard]] QString needed(const QString &name, qsizetype offset, qsizetype length);
    [[nodiscard]] int sex(qsizetype offset) const;                                 // GB/T 2261.1, 0 for anything else
    [[nodiscard]] QDate date(const QString &name, qsizetype offset);               // YYYYMMDD
    [[nodiscard]] std::optional<QDate> end(const QString &name, qsizetype offset); // YYYYMMDD, or nothing for 长期

    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_fault) {
            return failure(*m_fault);
        }
        return value;
    }

private:
    void refuse(const QString &name);

    QString m_text; // 128 UTF-16 units
    std::optional<Error> m_fault;
};

} // namespace tonggui::devices::card

// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/RecordFields.h"

#include "devices/api/idcard/IdCardErrors.h"
#include "devices/idcard/record/Utf16.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

RecordFields::RecordFields(const QByteArray &record)
    : m_text(utf16Text(record.left(Size)).leftJustified(Size / 2, u' ', true))
{}

QChar RecordFields::flag() const
{
    return m_text[FlagOffset / 2];
}

QString RecordFields::text(qsizetype offset, qsizetype length) const
{
    return withoutFilling(m_text.mid(offset / 2, length / 2));
}

QString RecordFields::continued(qsizetype offset, qsizetype length, qsizetype nextOffset, qsizetype nextLength) const
{
    return withoutFilling(m_text.mid(offset / 2, length / 2) + m_text.mid(nextOffset / 2, nextLength / 2));
}

QString RecordFields::needed(const QString &name, qsizetype offset, qsizetype length)
{
    const QString value = text(offset, length);
    if (value.isEmpty()) {
        refuse(name);
    }
    return value;
}

int RecordFields::sex(qsizetype offset) const
{
    const QChar digit = m_text[offset / 2];
    return digit == u'1' || digit == u'2' || digit == u'9' ? digit.digitValue() : 0;
}

QDate RecordFields::date(const QString &name, qsizetype offset)
{
    const QDate value = QDate::fromString(text(offset, 16), u"yyyyMMdd"_s);
    if (!value.isValid()) {
        refuse(name);
    }
    return value;
}

std::optional<QDate> RecordFields::end(const QString &name, qsizetype offset)
{
    if (text(offset, 16).startsWith(u"长期"_s)) {
        return std::nullopt;
    }
    return date(name, offset);
}

void RecordFields::refuse(const QString &name)
{
    if (!m_fault) {
        m_fault = Error(errors::UnreadableRecord, {name});
    }
}

} // namespace tonggui::devices::card

// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/Utf16.h"

namespace tonggui::devices::card {

QString utf16Text(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        text.append(QChar(char16_t(uchar(bytes[i]) | uchar(bytes[i + 1]) << 8)));
    }
    return text;
}

QString withoutFilling(const QString &field)
{
    const auto isFilling = [](QChar c) { return c == u' ' || c == u'\u3000' || c.isNull(); };
    qsizetype start = 0;
    qsizetype end = field.size();
    while (start < end && isFilling(field[start])) {
        ++start;
    }
    while (end > start && isFilling(field[end - 1])) {
        --end;
    }
    return field.mid(start, end - start);
}

} // namespace tonggui::devices::card

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tonggui::store {

// Fields one after the other so that different lists never give the same bytes: each as its length (4 bytes, big
// endian) and its UTF-8, raw or decimal bytes. What is hashed, authenticated or looked up is written like this.
class FieldBytes
{
public:
    explicit FieldBytes(const char *purpose) { add(QByteArrayView(purpose)); }

    FieldBytes &add(QByteArrayView bytes);
    FieldBytes &add(const QByteArray &bytes) { return add(QByteArrayView(bytes)); }
    FieldBytes &add(const QString &text) { return add(text.toUtf8()); }
    FieldBytes &add(qint64 number) { return add(QByteArray::number(number)); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace tonggui::store

// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/IppWire.h"

#include <QtEndian>

namespace tonggui::simulators {

namespace {

constexpr size_t MostFields = 1000;

template <typename T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// Takes numbers and strings from the front of bytes; remembers when there were too few.
class Taker
{
public:
    explicit Taker(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    template <typename T>
    T number()
    {
        const QByteArrayView part = view(sizeof(T));
        return part.isEmpty() ? T(0) : qFromBigEndian<T>(part.data());
    }

    QByteArray string() { return view(number<quint16>()).toByteArray(); }
    [[nodiscard]] QByteArray rest() const { return m_bytes.toByteArray(); }
    [[nodiscard]] bool isShort() const { return m_isShort; }

private:
    QByteArrayView view(qsizetype size)
    {
        if (m_isShort || m_bytes.size() < size) {
            m_isShort = true;
            return {};
        }
        const QByteArrayView part = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return part;
    }

    QByteArrayView m_bytes;
    bool m_isShort = false;
};

} // namespace

std::optional<IppRequest> IppRequest::from(const QByteArray &bytes)
{
    Taker take(bytes);
    IppRequest request;
    request.major = take.number<quint8>();
    request.minor = take.number<quint8>();
    request.operation = take.number<quint16>();
    request.number = take.number<quint32>();
    quint8 group = 0;
    for (;;) {
        const quint8 tag = take.number<quint8>();
        if (take.isShort() || request.fields.size() > MostFields) {
            return std::nullopt;
        }
        if (tag == ipptag::End) {
            break;
        }
        if (tag < 0x10) {
            group = tag;
            continue;
        }
        const QByteArray name = take.string();
        const QByteArray value = take.string();
        if (take.isShort() || (name.isEmpty() && request.fields.empty())) {
            return std::nullopt;
        }
        if (name.isEmpty()) {
            request.fields.back().values << value; // one more of the same field
        } else {
            request.fields.push_back({group, tag, name, {value}});
        }
    }
    request.document = take.rest();
    return request;
}

QByteArray IppRequest::text(const QByteArray &name) const
{
    for (const IppField &field : fields) {
        if (field.name == name) {
            return field.values.value(0);
        }
    }
    return {};
}

int IppRequest::integer(const QByteArray &name, int absent) const
{
    const QByteArray value = text(name);
    return value.size() == 4 ? qFromBigEndian<qint32>(value.constData()) : absent;
}

IppReply::IppReply(const IppRequest &request, quint16 status)
{
    m_bytes += char(request.major);
    m_bytes += char(request.minor);
    m_bytes += bigEndian(status);
    m_bytes += bigEndian(request.number);
    text(ipptag::Operation, ipptag::Charset, "attributes-charset", "utf-8");
    text(ipptag::Operation, ipptag::Language, "attributes-natural-language", "en");
}

void IppReply::put(quint8 group, quint8 tag, const QByteArray &name, const QByteArray &value)
{
    if (group != m_group) {
        m_group = group;
        m_bytes += char(group);
    }
    m_bytes += char(tag);
    m_bytes += bigEndian(quint16(name.size())) + name;
    m_bytes += bigEndian(quint16(value.size())) + value;
}

void IppReply::texts(quint8 group, quint8 tag, const char *name, const QByteArrayList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        put(group, tag, i == 0 ? QByteArray(name) : QByteArray(), values[i]);
    }
}

void IppReply::integers(quint8 group, quint8 tag, const char *name, const QList<int> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        put(group, tag, i == 0 ? QByteArray(name) : QByteArray(), bigEndian(qint32(values[i])));
    }
}

void IppReply::boolean(quint8 group, const char *name, bool value)
{
    put(group, ipptag::Boolean, name, QByteArray(1, value ? '\1' : '\0'));
}

QByteArray IppReply::bytes() const
{
    return m_bytes + char(ipptag::End);
}

} // namespace tonggui::simulators

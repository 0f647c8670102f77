// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace tonggui::simulators {

// Tags of RFC 8010 §3.5 that a printer meets.
namespace ipptag {
inline constexpr quint8 Operation = 0x01;
inline constexpr quint8 Job = 0x02;
inline constexpr quint8 End = 0x03;
inline constexpr quint8 Printer = 0x04;
inline constexpr quint8 Integer = 0x21;
inline constexpr quint8 Boolean = 0x22;
inline constexpr quint8 Enum = 0x23;
inline constexpr quint8 Text = 0x41;
inline constexpr quint8 Name = 0x42;
inline constexpr quint8 Keyword = 0x44;
inline constexpr quint8 Uri = 0x45;
inline constexpr quint8 Charset = 0x47;
inline constexpr quint8 Language = 0x48;
inline constexpr quint8 MimeType = 0x49;
} // namespace ipptag

struct IppField
{
    quint8 group = 0;
    quint8 tag = 0;
    QByteArray name;
    QByteArrayList values; // as they stand on the wire

    bool operator==(const IppField &) const = default;
};

// One request as it came (RFC 8010 §3.1), with the document behind it.
struct IppRequest
{
    quint8 major = 0;
    quint8 minor = 0;
    quint16 operation = 0;
    quint32 number = 0;
    std::vector<IppField> fields;
    QByteArray document;

    // Nothing when the bytes are not a whole request.
    [[nodiscard]] static std::optional<IppRequest> from(const QByteArray &bytes);

    [[nodiscard]] QByteArray text(const QByteArray &name) const; // the first value; empty when there is none
    [[nodiscard]] int integer(const QByteArray &name, int absent) const;
};

// An answer, put together field by field; a group begins with its first field.
class IppReply
{
public:
    IppReply(const IppRequest &request, quint16 status);

    void texts(quint8 group, quint8 tag, const char *name, const QByteArrayList &values);
    void text(quint8 group, quint8 tag, const char *name, const QByteArray &value) { texts(group, tag, name, {value}); }
    void integers(quint8 group, quint8 tag, const char *name, const QList<int> &values);
    void integer(quint8 group, quint8 tag, const char *name, int value) { integers(group, tag, name, {value}); }
    void boolean(quint8 group, const char *name, bool value);
    [[nodiscard]] QByteArray bytes() const;

private:
    void put(quint8 group, quint8 tag, const QByteArray &name, const QByteArray &value);

    QByteArray m_bytes;
    quint8 m_group = 0;
};

} // namespace tonggui::simulators

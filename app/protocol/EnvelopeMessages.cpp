// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/EnvelopeMessages.h"

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray digest(JsonReader &read, const QString &key)
{
    const QByteArray bytes = QByteArray::fromHex(read.text(key).toLatin1());
    if (bytes.size() != 32) {
        read.refuse(key);
    }
    return bytes;
}

} // namespace

QByteArray EnvelopeHeader::toBytes() const
{
    return canonicalJson({{u"schema"_s, u"tonggui.envelope/1"_s},
                          {u"id"_s, id.text()},
                          {u"caseId"_s, caseId.text()},
                          {u"terminal"_s, terminal.text()},
                          {u"sequence"_s, sequence},
                          {u"previous"_s, hex(previous)},
                          {u"payloadSha256"_s, hex(payloadSha256)},
                          {u"payloadBytes"_s, payloadBytes},
                          {u"closedAt"_s, closedAt.toString(Qt::ISODateWithMs)}});
}

Result<EnvelopeHeader> EnvelopeHeader::fromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return failure(object.error());
    }
    JsonReader read(*object);
    if (read.text(u"schema"_s) != u"tonggui.envelope/1") {
        read.refuse(u"schema"_s);
    }
    EnvelopeHeader header;
    header.id = EnvelopeId(read.text(u"id"_s));
    header.caseId = CaseId(read.text(u"caseId"_s));
    const Result<TerminalId> terminal = TerminalId::parse(read.text(u"terminal"_s));
    if (!terminal || !LocalNumber::parse(header.id.text())) {
        read.refuse(terminal ? u"id"_s : u"terminal"_s);
    }
    header.terminal = terminal.value_or(TerminalId());
    header.sequence = read.integer(u"sequence"_s);
    if (header.sequence < 1) {
        read.refuse(u"sequence"_s);
    }
    header.previous = digest(read, u"previous"_s);
    header.payloadSha256 = digest(read, u"payloadSha256"_s);
    header.payloadBytes = read.integer(u"payloadBytes"_s);
    header.closedAt = read.dateTime(u"closedAt"_s);
    return read.finish(std::move(header));
}

QByteArray EnvelopeWire::toBytes() const
{
    return canonicalJson({{u"header"_s, base64Json(header)},
                          {u"payload"_s, base64Json(payload)},
                          {u"signature"_s, base64Json(signature)}});
}

Result<EnvelopeWire> EnvelopeWire::fromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return failure(object.error());
    }
    JsonReader read(*object);
    EnvelopeWire wire{read.bytes(u"header"_s), read.bytes(u"payload"_s), read.bytes(u"signature"_s)};
    for (const auto &[key, part] : {std::pair(u"header"_s, &wire.header), std::pair(u"payload"_s, &wire.payload),
                                    std::pair(u"signature"_s, &wire.signature)}) {
        if (part->isEmpty()) {
            read.refuse(key);
        }
    }
    return read.finish(std::move(wire));
}

QJsonObject EnvelopeAcknowledgement::toJson() const
{
    return {{u"id"_s, id.text()}, {u"sequence"_s, sequence}, {u"receivedAt"_s, receivedAt.toString(Qt::ISODateWithMs)}};
}

Result<EnvelopeAcknowledgement> EnvelopeAcknowledgement::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(EnvelopeAcknowledgement{EnvelopeId(read.text(u"id"_s)), read.integer(u"sequence"_s),
                                               read.dateTime(u"receivedAt"_s)});
}

QJsonObject EnvelopeEntry::toJson() const
{
    return {{u"id"_s, id.text()},      {u"caseId"_s, caseId.text()},
            {u"terminal"_s, terminal}, {u"sequence"_s, sequence},
            {u"bytes"_s, bytes},       {u"receivedAt"_s, receivedAt.toString(Qt::ISODateWithMs)},
            {u"service"_s, service},   {u"sealed"_s, isSealed}};
}

Result<EnvelopeEntry> EnvelopeEntry::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    EnvelopeEntry entry;
    entry.id = EnvelopeId(read.text(u"id"_s));
    entry.caseId = CaseId(read.text(u"caseId"_s));
    entry.terminal = read.text(u"terminal"_s);
    entry.sequence = read.integer(u"sequence"_s);
    entry.bytes = read.integer(u"bytes"_s);
    entry.receivedAt = read.dateTime(u"receivedAt"_s);
    entry.service = read.optionalText(u"service"_s);
    entry.isSealed = read.boolean(u"sealed"_s);
    return read.finish(std::move(entry));
}

QJsonObject EnvelopeListing::toJson() const
{
    QJsonArray list;
    for (const EnvelopeEntry &entry : entries) {
        list.append(entry.toJson());
    }
    return {{u"envelopes"_s, list}, {u"next"_s, next}};
}

Result<EnvelopeListing> EnvelopeListing::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    EnvelopeListing listing;
    for (const QJsonValue &value : read.array(u"envelopes"_s)) {
        Result<EnvelopeEntry> entry = EnvelopeEntry::fromJson(value.toObject());
        if (!entry) {
            return failure(entry.error());
        }
        listing.entries.push_back(std::move(*entry));
    }
    listing.next = read.optionalText(u"next"_s);
    return read.finish(std::move(listing));
}

} // namespace tonggui::protocol

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Envelope.h"

#include <vector>

namespace tonggui::protocol {

// What a branch may read of an envelope: everything but the case.
struct EnvelopeHeader
{
    EnvelopeId id;
    CaseId caseId;
    TerminalId terminal;
    qint64 sequence = 0;      // 1, 2, 3 … per terminal, without gaps
    QByteArray previous;      // SHA-256 of the header bytes before it; 32 zero bytes for the first
    QByteArray payloadSha256; // of the encrypted payload
    qint64 payloadBytes = 0;
    QDateTime closedAt;

    // Canonical bytes: these are hashed for the chain and signed.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<EnvelopeHeader> fromBytes(const QByteArray &bytes); // schema "tonggui.envelope/1"
};

// An envelope on the wire: {"header": base64, "payload": base64, "signature": base64}. The signature (terminal key,
// SHA-256) is over the header bytes, which name the payload's hash. Payload: CMS AuthEnvelopedData of a CaseContent.
struct EnvelopeWire
{
    QByteArray header;
    QByteArray payload;
    QByteArray signature;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<EnvelopeWire> fromBytes(const QByteArray &bytes);
};

struct EnvelopeAcknowledgement
{
    EnvelopeId id;
    qint64 sequence = 0;
    QDateTime receivedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnvelopeAcknowledgement> fromJson(const QJsonObject &object);
};

// One row of what arrived.
struct EnvelopeEntry
{
    EnvelopeId id;
    CaseId caseId;
    QString terminal;
    qint64 sequence = 0;
    qint64 bytes = 0;
    QDateTime receivedAt;
    QString service; // from inside, as far as this node may read it
    bool isSealed = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnvelopeEntry> fromJson(const QJsonObject &object);
};

struct EnvelopeListing
{
    std::vector<EnvelopeEntry> entries; // in the order of arrival
    QString next;                       // give as ?after=…; empty at the end

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnvelopeListing> fromJson(const QJsonObject &object);
};

} // namespace tonggui::protocol

// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/OpenedEnvelope.h"

#include "app/crypto/CmsEnvelope.h"
#include "app/crypto/Digest.h"
#include "app/protocol/ApiErrors.h"

#include <QCoreApplication>

namespace tonggui::node {

namespace {

Failure refused(const char *reason, const Error *cause = nullptr)
{
    Error error(protocol::errors::EnvelopeRefused, {QCoreApplication::translate("Errors", reason)});
    return failure(cause == nullptr ? error : error.at(cause->path()).because(cause->toLine()));
}

} // namespace

Result<AddressedEnvelope> readEnvelope(const QByteArray &bytes, const EnrolledTerminal &terminal)
{
    const Result<protocol::EnvelopeWire> wire = protocol::EnvelopeWire::fromBytes(bytes);
    if (!wire) {
        return refused(QT_TRANSLATE_NOOP("Errors", "it is not of the form of an envelope"), &wire.error());
    }
    const Result<protocol::EnvelopeHeader> header = protocol::EnvelopeHeader::fromBytes(wire->header);
    if (!header) {
        return refused(QT_TRANSLATE_NOOP("Errors", "its header does not fit its schema"), &header.error());
    }
    if (!(header->terminal == terminal.id)) {
        return refused(QT_TRANSLATE_NOOP("Errors", "it was made by another terminal"));
    }
    return AddressedEnvelope{*wire, *header};
}

Result<protocol::CaseContent> openEnvelope(const AddressedEnvelope &envelope, const EnrolledTerminal &terminal,
                                           const crypto::Identity &inbox)
{
    const auto &[wire, header] = envelope;
    if (wire.payload.size() != header.payloadBytes || crypto::sha256(wire.payload) != header.payloadSha256) {
        return refused(QT_TRANSLATE_NOOP("Errors", "its payload is not the one that its header names"));
    }
    if (!terminal.certificate.verifies(wire.header, wire.signature)) {
        return refused(QT_TRANSLATE_NOOP("Errors", "its signature is not the terminal's"));
    }
    const Result<QByteArray> plain = crypto::decryptWith(inbox, wire.payload);
    if (!plain) {
        return refused(QT_TRANSLATE_NOOP("Errors", "it is not encrypted to this centre"), &plain.error());
    }
    Result<protocol::CaseContent> content = protocol::CaseContent::fromBytes(*plain);
    if (!content) {
        return refused(QT_TRANSLATE_NOOP("Errors", "the case inside does not fit its schema"), &content.error());
    }
    if (!(content->caseId == header.caseId) || !(content->terminal == header.terminal)) {
        return refused(QT_TRANSLATE_NOOP("Errors", "the case inside is another one than its header names"));
    }
    return content;
}

} // namespace tonggui::node

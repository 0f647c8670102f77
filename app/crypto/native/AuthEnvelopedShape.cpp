// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/AuthEnvelopedShape.h"

#include "app/crypto/native/DerReader.h"
#include "app/crypto/native/Handles.h"

namespace tonggui::crypto::native {

namespace {

constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;

bool isObject(const std::optional<DerElement> &element, int nid)
{
    if (!element || !element->isUniversal(V_ASN1_OBJECT)) {
        return false;
    }
    const unsigned char *at = begin(element->whole);
    const ObjectOwner object(d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(element->whole.size())));
    return OBJ_obj2nid(object.get()) == nid;
}

bool isInteger(const std::optional<DerElement> &element, char value)
{
    return element && element->isUniversal(V_ASN1_INTEGER) && element->content == QByteArrayView(&value, 1);
}

bool isOctets(const std::optional<DerElement> &element, qsizetype size)
{
    return element && element->isUniversal(V_ASN1_OCTET_STRING) && element->content.size() == size;
}

// GCMParameters (RFC 5084 §3.2): nonce and the tag's length.
bool isGcmAlgorithm(const std::optional<DerElement> &element)
{
    if (!element || !element->isUniversal(V_ASN1_SEQUENCE)) {
        return false;
    }
    DerReader algorithm(element->content);
    if (!isObject(algorithm.next(), NID_aes_256_gcm)) {
        return false;
    }
    const auto parameters = algorithm.next();
    if (!parameters || !parameters->isUniversal(V_ASN1_SEQUENCE) || !algorithm.isAtEnd()) {
        return false;
    }
    DerReader fields(parameters->content);
    return isOctets(fields.next(), NonceSize) && isInteger(fields.next(), TagSize) && fields.isAtEnd();
}

bool isEncryptedContent(const std::optional<DerElement> &element)
{
    if (!element || !element->isUniversal(V_ASN1_SEQUENCE)) {
        return false;
    }
    DerReader fields(element->content);
    if (!isObject(fields.next(), NID_pkcs7_data) || !isGcmAlgorithm(fields.next())) {
        return false;
    }
    const auto cipherText = fields.next();
    return cipherText && cipherText->isContextTag(0) && fields.isAtEnd();
}

bool isOneRecipient(const std::optional<DerElement> &element)
{
    if (!element || !element->isUniversal(V_ASN1_SET)) {
        return false;
    }
    DerReader recipients(element->content);
    return recipients.next() && recipients.isAtEnd();
}

} // namespace

bool hasAuthEnvelopedShape(QByteArrayView der)
{
    DerReader file(der);
    const auto info = file.next();
    if (!info || !info->isUniversal(V_ASN1_SEQUENCE) || !file.isAtEnd()) {
        return false;
    }
    DerReader contentInfo(info->content);
    if (!isObject(contentInfo.next(), NID_id_smime_ct_authEnvelopedData)) {
        return false;
    }
    const auto wrapped = contentInfo.next();
    if (!wrapped || !wrapped->isContextTag(0) || !contentInfo.isAtEnd()) {
        return false;
    }
    DerReader explicitTag(wrapped->content);
    const auto body = explicitTag.next();
    if (!body || !body->isUniversal(V_ASN1_SEQUENCE) || !explicitTag.isAtEnd()) {
        return false;
    }
    DerReader fields(body->content);
    return isInteger(fields.next(), 0) && isOneRecipient(fields.next()) && isEncryptedContent(fields.next()) &&
           isOctets(fields.next(), TagSize) && fields.isAtEnd();
}

} // namespace tonggui::crypto::native

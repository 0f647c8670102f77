// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/SignatureSizes.h"

#include <QMutexLocker>

namespace tonggui::receipts {

namespace {

// An ECDSA value is up to two bytes longer than another, and a serial number by one, in two places.
constexpr qsizetype Spread = 8;

qsizetype certificatesSize(const crypto::Identity &signer)
{
    qsizetype size = signer.certificate.toDer().size();
    for (const crypto::Certificate &certificate : signer.chain) {
        size += certificate.toDer().size();
    }
    return size;
}

QByteArray kindOf(const crypto::Identity &signer, const std::vector<crypto::SignedAttribute> &attributes)
{
    QByteArray kind =
        signer.certificate.issuerName().toUtf8() + '\n' + QByteArray::number(signer.certificate.publicKeyDer().size());
    for (const crypto::SignedAttribute &attribute : attributes) {
        kind += '\n' + attribute.oid.toUtf8() + ' ' + QByteArray::number(attribute.octets.size());
    }
    return kind;
}

} // namespace

Result<qsizetype> SignatureSizes::roomFor(const crypto::Identity &signer,
                                          const std::vector<crypto::SignedAttribute> &attributes)
{
    const QByteArray kind = kindOf(signer, attributes);
    const qsizetype certificates = certificatesSize(signer);
    QMutexLocker lock(&m_mutex);
    if (!m_overheads.contains(kind)) {
        lock.unlock();
        const Result<QByteArray> trial = crypto::signCms(signer, QByteArray(32, '\0'), attributes);
        if (!trial) {
            return failure(trial.error());
        }
        lock.relock();
        m_overheads.insert(kind, trial->size() - certificates);
    }
    return m_overheads.value(kind) + certificates + Spread;
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#include "app/sync/NodeClient.h"

#include "app/core/Json.h"
#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/sync/SyncErrors.h"

#include <QCoroSignal>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace tonggui::sync {

namespace {

constexpr qint64 AnswerLimit = 32 * 1024 * 1024;

QSslConfiguration tlsFor(const NodeAddress &address)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QList<QSslCertificate> roots;
    for (const crypto::Certificate &root : address.roots) {
        roots.append(QSslCertificate(root.toDer(), QSsl::Der));
    }
    tls.setCaCertificates(roots);
    if (address.terminal) {
        const QByteArray pem = address.terminal->key.toPem();
        const QSslKey rsa(pem, QSsl::Rsa);
        tls.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
        QList<QSslCertificate> chain{QSslCertificate(address.terminal->certificate.toDer(), QSsl::Der)};
        for (const crypto::Certificate &certificate : address.terminal->chain) {
            chain.append(QSslCertificate(certificate.toDer(), QSsl::Der));
        }
        tls.setLocalCertificateChain(chain);
    }
    return tls;
}

} // namespace

NodeClient::NodeClient(NodeAddress address, QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy);
    setAddress(std::move(address));
}

void NodeClient::setAddress(NodeAddress address)
{
    m_address = std::move(address);
    m_tls = tlsFor(m_address);
    m_network.clearConnectionCache();
}

void NodeClient::setLanguage(const QString &language)
{
    m_language = language;
}

Task<Result<QJsonObject>> NodeClient::call(protocol::Route route, QJsonObject body, QString segment, QUrlQuery query)
{
    co_return co_await send(route, canonicalJson(body), std::move(segment), std::move(query));
}

Task<Result<QJsonObject>> NodeClient::send(protocol::Route route, QByteArray body, QString segment, QUrlQuery query)
{
    if (!isConfigured()) {
        co_return failure(errors::BadAddress, {m_address.url.toString()});
    }
    QUrl url = m_address.url;
    url.setPath(protocol::pathOf(route, segment), QUrl::TolerantMode);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(int(m_address.patience.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept-Language", m_language.toLatin1());
    const bool hasBody = qstrcmp(route.method, "POST") == 0;
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(hasBody ? m_network.post(request, body)
                                                                                  : m_network.get(request));
    if (!reply->isFinished()) {
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    co_return outcome(*reply);
}

Result<QJsonObject> NodeClient::outcome(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        Q_EMIT unreachable();
        const auto code = reply.error();
        const bool isForeign = code == QNetworkReply::SslHandshakeFailedError;
        return failure(
            Error(isForeign ? errors::NodeNotTrusted : tonggui::errors::NodeUnreachable, {m_address.url.authority()})
                .because(reply.errorString()));
    }
    Q_EMIT reached();
    const QByteArray bytes = reply.read(AnswerLimit);
    Result<QJsonObject> object = parseJsonObject(bytes);
    if (status >= 200 && status < 300) {
        return object;
    }
    if (!object) {
        return failure(Error(protocol::errors::ServerTrouble).because(u"HTTP "_s + QString::number(status)));
    }
    return failure(protocol::errorFrom(*object));
}

} // namespace tonggui::sync

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/crypto/CertificateAuthority.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <functional>

namespace tonggui::test {

struct CannedAnswer
{
    int status = 200;
    QByteArray body = "{}";
};

struct CannedRequest
{
    QString line; // "POST /api/v1/envelopes"
    QByteArray body;
};

// An HTTPS server on loopback that answers what the test says: for the client's side of things that a real node never
// does.
class CannedNode : public QObject
{
public:
    explicit CannedNode(const crypto::Identity &root)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto identity =
            crypto::issueIdentity(root, {.profile = crypto::CertificateProfile::TlsServer,
                                         .subject = {.commonName = QStringLiteral("localhost")},
                                         .names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")},
                                         .notBefore = now.addDays(-1),
                                         .notAfter = now.addDays(1)});
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(identity->certificate.toDer(), QSsl::Der));
        tls.setPrivateKey(QSslKey(identity->key.toPem(), QSsl::Rsa));
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this,
                [this] { accept(m_server.nextPendingConnection()); });
        listen();
    }

    void listen()
    {
        m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
    }
    void stop() { m_server.close(); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://localhost:%1").arg(m_port)); }

    std::function<CannedAnswer(const CannedRequest &)> answer = [](const CannedRequest &) { return CannedAnswer(); };
    std::vector<CannedRequest> requests;

private:
    void accept(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0) { // came with the end of the handshake
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        const qsizetype at = buffer.toLower().indexOf("content-length:");
        const qint64 length =
            at < 0 ? 0 : buffer.mid(at + 15, buffer.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (end < 0 || buffer.size() < end + 4 + length) {
            socket->setProperty("buffer", buffer);
            return;
        }
        socket->setProperty("buffer", buffer.mid(end + 4 + length));
        const CannedRequest request{QString::fromLatin1(buffer.left(buffer.indexOf(" HTTP/"))),
                                    buffer.mid(end + 4, length)};
        requests.push_back(request);
        const CannedAnswer said = answer(request);
        if (said.status == 0) {
            socket->disconnectFromHost(); // the answer got lost
            return;
        }
        socket->write("HTTP/1.1 " + QByteArray::number(said.status) +
                      " X\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(said.body.size()) + "\r\n\r\n" + said.body);
    }

    QSslServer m_server;
    quint16 m_port = 0;
};

// A root for one test.
inline crypto::Identity testRoot(const QString &name = QStringLiteral("Test root"))
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return *crypto::makeRoot({.commonName = name}, now.addDays(-1), now.addYears(1));
}

} // namespace tonggui::test

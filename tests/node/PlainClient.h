// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace tonggui::tests {

struct HttpAnswer
{
    int status = 0;                       // 0: the connection ended without an answer
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json()[QStringLiteral("code")].toString(); }
};

// A client that shares no code with the node or with the terminals' one: bytes over a blocking TLS socket.
class PlainClient
{
public:
    PlainClient(quint16 port, const crypto::Certificate &root, const std::optional<crypto::Identity> &identity = {})
        : m_port(port)
    {
        QSslConfiguration tls;
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setCaCertificates({QSslCertificate(root.toDer(), QSsl::Der)});
        if (identity) {
            tls.setLocalCertificateChain({QSslCertificate(identity->certificate.toDer(), QSsl::Der)});
            tls.setPrivateKey(QSslKey(identity->key.toPem(), QSsl::Rsa));
        }
        m_socket.setSslConfiguration(tls);
    }

    bool connect()
    {
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port, QStringLiteral("localhost"));
        return m_socket.waitForEncrypted(10000);
    }

    // One request on the open connection, or on a new one.
    HttpAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                    const QByteArray &headers = {})
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState && !connect()) {
            return {};
        }
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
        if (!body.isEmpty() || method == "POST") {
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        send(request + "\r\n" + body);
        return readAnswer(method == "HEAD");
    }

    HttpAnswer post(const QByteArray &target, const QJsonObject &body, const QByteArray &headers = {})
    {
        return call("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (!m_socket.waitForBytesWritten(10000)) {
                return;
            }
        }
    }

    HttpAnswer readAnswer(bool isHeadOnly = false)
    {
        const qsizetype end = readUntil([this] { return m_received.indexOf("\r\n\r\n"); });
        if (end < 0) {
            return {};
        }
        HttpAnswer answer;
        const QList<QByteArray> lines = m_received.first(end).split('\n');
        answer.status = lines[0].split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            answer.headers[lines[i].first(colon).trimmed().toLower()] = lines[i].sliced(colon + 1).trimmed();
        }
        const qsizetype length = isHeadOnly ? 0 : answer.headers["content-length"].toLongLong();
        if (readUntil([&] { return m_received.size() >= end + 4 + length ? end : -1; }) < 0) {
            return {};
        }
        answer.body = m_received.sliced(end + 4, length);
        m_received = m_received.sliced(end + 4 + length);
        return answer;
    }

    // Whether the other side ends the connection within `limit` milliseconds.
    bool waitForClose(int limit)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(limit);
    }

    void abort() { m_socket.abort(); }
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    template <typename Find>
    qsizetype readUntil(Find find)
    {
        qsizetype found = find();
        while (found < 0) {
            const bool isReady = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(20000);
            m_received += m_socket.readAll();
            found = find();
            if (!isReady && found < 0) {
                return -1;
            }
        }
        return found;
    }

    quint16 m_port;
    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace tonggui::tests

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/crypto/Identity.h"
#include "app/protocol/Routes.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

namespace tonggui::sync {

// How to reach a node, and by what to know it.
struct NodeAddress
{
    QUrl url;                                  // https://host:port
    std::vector<crypto::Certificate> roots;    // only these are trusted, not the system's
    std::optional<crypto::Identity> terminal;  // client certificate; nothing before enrolment
    std::chrono::milliseconds patience{15000}; // without a byte of an answer
};

// Speaks the node's API. Lives in one thread with an event loop; nothing blocks.
class NodeClient : public QObject
{
    Q_OBJECT

public:
    explicit NodeClient(NodeAddress address, QObject *parent = nullptr);

    void setAddress(NodeAddress address);
    void setLanguage(const QString &language); // "zh-CN" or "en", for texts of the node
    [[nodiscard]] bool isConfigured() const { return m_address.url.isValid() && !m_address.url.host().isEmpty(); }

    // The answer's object. errors::NodeUnreachable, NodeNotTrusted, or what the node refused (protocol::errors and
    // staff errors). `segment` fills the route's `{…}`.
    Task<Result<QJsonObject>> call(protocol::Route route, QJsonObject body, QString segment = {}, QUrlQuery query = {});

    // The same for a body that is ready as bytes.
    Task<Result<QJsonObject>> send(protocol::Route route, QByteArray body, QString segment = {}, QUrlQuery query = {});

Q_SIGNALS:
    void reached(); // the node answered, whatever it said
    void unreachable();

private:
    [[nodiscard]] Result<QJsonObject> outcome(QNetworkReply &reply);

    NodeAddress m_address;
    QSslConfiguration m_tls;
    QString m_language;
    QNetworkAccessManager m_network;
};

} // namespace tonggui::sync

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace tonggui::node {

// What is known of a request before its body is read.
struct RequestHead
{
    QByteArray method; // "GET"
    QString path;      // decoded only by the router, segment by segment
    QUrlQuery query;
    QByteArray acceptLanguage;
    QString remoteAddress;      // of the TCP peer
    QByteArray peerCertificate; // DER of the client certificate that TLS has verified; empty without one
};

struct HttpRequest
{
    RequestHead head;
    QByteArray body;
};

struct HttpResponse
{
    int status = 500;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers; // beyond type and length
};

} // namespace tonggui::node

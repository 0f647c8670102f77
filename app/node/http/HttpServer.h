// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/crypto/Identity.h"
#include "app/node/http/HttpLimits.h"
#include "app/node/http/RequestDesk.h"

namespace tonggui::node {

struct HttpServerOptions
{
    QString host = QStringLiteral("127.0.0.1"); // an IP address
    quint16 port = 0;                           // 0: any free one
    crypto::Identity identity;
    crypto::Certificate clientRoot;
    HttpLimits limits;
};

// HTTPS with a bound on everything a client may use: bytes, time, places. Network work is done by two threads, requests
// by the workers' own.
class HttpServer
{
public:
    // `doorkeeper` outlives the server; `factory` is called once in each worker thread. errors::CannotListen.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>>
    start(const HttpServerOptions &options, const Doorkeeper &doorkeeper, const WorkerFactory &factory);
    ~HttpServer(); // accepts nothing more, finishes requests that are being answered, then ends
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] QString host() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] size_t connectionCount() const;
    [[nodiscard]] size_t waitingRequests(Lane lane) const; // not begun

private:
    struct Engine;
    explicit HttpServer(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace tonggui::node

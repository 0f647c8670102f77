// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/http/ConnectionRegister.h"
#include "app/node/http/HttpLimits.h"
#include "app/node/http/WorkerLane.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <atomic>

namespace tonggui::node {

// What all connections of a server share; outlives them.
struct HttpHouse
{
    HttpLimits limits;
    const Doorkeeper &doorkeeper;
    ConnectionRegister &connections;
    WorkerLane &quick;
    WorkerLane &slow;
};

// One TLS connection and the requests that come over it, one after the other. Lives in its strand.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(HttpHouse &house, boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &tls);

    // Until the client goes, breaks a rule or is too slow. Never throws.
    boost::asio::awaitable<void> run();

    [[nodiscard]] auto executor() { return m_stream.get_executor(); }

    // Thread-safe: at once while waiting for the client, after the answer otherwise.
    void close();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Stream = boost::asio::ssl::stream<boost::beast::tcp_stream>;

    boost::asio::awaitable<bool> handshake();
    boost::asio::awaitable<bool> serveOne(); // whether the connection may stay open
    boost::asio::awaitable<bool> answer(Parser &parser, const RequestHead &head, const Admission &admission);
    boost::asio::awaitable<bool> readBody(Parser &parser, const RequestHead &head, qint64 limit);
    boost::asio::awaitable<HttpResponse> process(HttpRequest request, Lane lane);
    boost::asio::awaitable<bool> write(HttpResponse response, bool isLast);
    boost::asio::awaitable<bool> refuse(HttpResponse response, bool isBodyPending);
    boost::asio::awaitable<void> sayGoodbye();
    boost::asio::awaitable<void> drain();
    [[nodiscard]] RequestHead headOf(const Parser &parser) const;
    void allow(std::chrono::milliseconds base, qint64 bytes = 0);

    HttpHouse &m_house;
    Stream m_stream;
    boost::beast::flat_buffer m_buffer;
    QString m_remoteAddress;
    QByteArray m_peerCertificate;
    quint64 m_place = 0;
    std::atomic<bool> m_isEnding{false};
    bool m_isBeingServed = false; // these two only in the strand
    bool m_wantsOnlyHead = false;
};

} // namespace tonggui::node

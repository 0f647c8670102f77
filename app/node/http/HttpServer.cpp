// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/HttpServer.h"

#include "app/node/NodeErrors.h"
#include "app/node/http/HttpConnection.h"
#include "app/node/http/TlsContext.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace tonggui::node {

namespace asio = boost::asio;
using asio::ip::tcp;

struct HttpServer::Engine
{
    Engine(const HttpServerOptions &options, const Doorkeeper &doorkeeper, const WorkerFactory &factory)
        : door(asio::make_strand(io))
        , acceptor(door)
        , tls(makeTlsContext(options.identity, options.clientRoot))
        , connections(options.limits.connections)
        , quick(options.limits.quickThreads, options.limits.queue, factory)
        , slow(options.limits.slowThreads, options.limits.queue, factory)
        , house{options.limits, doorkeeper, connections, quick, slow}
    {}

    void open(const tcp::endpoint &endpoint)
    {
        acceptor.open(endpoint.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen(1024);
        bound = acceptor.local_endpoint();
    }

    asio::awaitable<void> acceptAll()
    {
        while (acceptor.is_open()) {
            auto [error, socket] =
                co_await acceptor.async_accept(asio::make_strand(io), asio::as_tuple(asio::use_awaitable));
            if (error == asio::error::operation_aborted) {
                co_return;
            }
            if (error) { // out of descriptors, most likely: let some connections end first
                asio::steady_timer pause(door, std::chrono::milliseconds(50));
                co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
                continue;
            }
            const auto connection = std::make_shared<HttpConnection>(house, std::move(socket), tls);
            asio::co_spawn(
                connection->executor(), [connection] { return connection->run(); }, asio::detached);
        }
    }

    void run()
    {
        asio::co_spawn(door, acceptAll(), asio::detached);
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([this] { io.run(); });
        }
    }

    void stop()
    {
        asio::post(door, [this] {
            acceptor.close();
            connections.closeAll();
        });
        for (std::thread &thread : threads) {
            thread.join(); // io.run ends when the last connection has gone
        }
    }

    asio::io_context io;
    asio::strand<asio::io_context::executor_type> door; // the acceptor's
    tcp::acceptor acceptor;
    tcp::endpoint bound;
    asio::ssl::context tls;
    ConnectionRegister connections;
    WorkerLane quick;
    WorkerLane slow;
    HttpHouse house;
    std::vector<std::thread> threads;
};

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpServerOptions &options, const Doorkeeper &doorkeeper,
                                                      const WorkerFactory &factory)
{
    const QString place = options.host + u':' + QString::number(options.port);
    try {
        auto engine = std::make_unique<Engine>(options, doorkeeper, factory);
        engine->open({asio::ip::make_address(options.host.toStdString()), options.port});
        engine->run();
        return std::unique_ptr<HttpServer>(new HttpServer(std::move(engine)));
    } catch (const std::exception &exception) {
        return failure(Error(errors::CannotListen, {place}).because(QString::fromLocal8Bit(exception.what())));
    }
}

HttpServer::HttpServer(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{}

HttpServer::~HttpServer()
{
    m_engine->stop();
}

QString HttpServer::host() const
{
    return QString::fromStdString(m_engine->bound.address().to_string());
}

quint16 HttpServer::port() const
{
    return m_engine->bound.port();
}

size_t HttpServer::connectionCount() const
{
    return m_engine->connections.count();
}

size_t HttpServer::waitingRequests(Lane lane) const
{
    return lane == Lane::Slow ? m_engine->slow.waiting() : m_engine->quick.waiting();
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/HttpConnection.h"

#include "app/node/http/TlsContext.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl.hpp>

namespace tonggui::node {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

// Errors come as values: co_await gives {error, result…}.
constexpr auto AsTuple = asio::as_tuple(asio::use_awaitable);

constexpr size_t DrainLimit = 64 * 1024 * 1024;

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// A fault of the client's making, as opposed to a line that broke or a time that ran out.
bool isHttpFault(const beast::error_code &error)
{
    return error.category() == make_error_code(http::error::bad_method).category() &&
           error != http::error::end_of_stream && error != http::error::partial_message;
}

http::response<http::string_body> messageOf(HttpResponse response, bool isLast)
{
    http::response<http::string_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    message.set(http::field::content_type, response.contentType.toStdString());
    message.set(http::field::cache_control, "no-store");
    message.set("X-Content-Type-Options", "nosniff");
    message.set(http::field::strict_transport_security, "max-age=31536000");
    for (const auto &[name, value] : response.headers) {
        message.set(name.toStdString(), value.toStdString());
    }
    message.keep_alive(!isLast);
    message.body() = response.body.toStdString();
    message.prepare_payload();
    return message;
}

} // namespace

HttpConnection::HttpConnection(HttpHouse &house, asio::ip::tcp::socket socket, asio::ssl::context &tls)
    : m_house(house)
    , m_stream(beast::tcp_stream(std::move(socket)), tls)
{
    beast::error_code error;
    const auto endpoint = beast::get_lowest_layer(m_stream).socket().remote_endpoint(error);
    m_remoteAddress = error ? QString() : QString::fromStdString(endpoint.address().to_string());
}

void HttpConnection::allow(std::chrono::milliseconds base, qint64 bytes)
{
    beast::get_lowest_layer(m_stream).expires_after(base + std::chrono::seconds(bytes / m_house.limits.slowestBytes));
}

void HttpConnection::close()
{
    m_isEnding = true;
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (!self->m_isBeingServed) {
            beast::get_lowest_layer(self->m_stream).close();
        }
    });
}

asio::awaitable<void> HttpConnection::run()
{
    m_place = m_house.connections.enter([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->close();
        }
    });
    try {
        if (co_await handshake()) {
            bool mayStay = true;
            while (mayStay && !m_isEnding) {
                mayStay = co_await serveOne();
            }
            co_await sayGoodbye();
        }
    } catch (const std::exception &) {
        // out of memory for this client: it is dropped, the others stay
    }
    m_house.connections.leave(m_place);
}

asio::awaitable<bool> HttpConnection::handshake()
{
    allow(m_house.limits.handshake);
    const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, AsTuple);
    if (error) {
        co_return false;
    }
    m_peerCertificate = peerCertificateOf(m_stream.native_handle());
    co_return true;
}

RequestHead HttpConnection::headOf(const Parser &parser) const
{
    const auto &message = parser.get();
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    RequestHead head;
    head.method = bytesOf(message.method_string());
    head.path = QString::fromLatin1(mark < 0 ? target : target.first(mark));
    head.query = QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.sliced(mark + 1)));
    head.acceptLanguage = bytesOf(message[http::field::accept_language]);
    head.remoteAddress = m_remoteAddress;
    head.peerCertificate = m_peerCertificate;
    return head;
}

asio::awaitable<bool> HttpConnection::serveOne()
{
    Parser parser;
    parser.header_limit(m_house.limits.headBytes);
    parser.body_limit(boost::none); // decided by the doorkeeper below
    allow(m_house.limits.head);
    const auto [error, size] = co_await http::async_read_header(m_stream, m_buffer, parser, AsTuple);
    if (isHttpFault(error)) {
        co_return co_await refuse(m_house.doorkeeper.malformed(), true);
    }
    if (error) {
        co_return false;
    }
    m_wantsOnlyHead = parser.get().method() == http::verb::head;
    const RequestHead head = headOf(parser);
    const Admission admission = m_house.doorkeeper.admit(head);
    if (admission.refusal) {
        co_return co_await refuse(*admission.refusal, !parser.is_done());
    }
    if (!co_await readBody(parser, head, admission.bodyLimit)) {
        co_return false;
    }
    co_return co_await answer(parser, head, admission);
}

asio::awaitable<bool> HttpConnection::answer(Parser &parser, const RequestHead &head, const Admission &admission)
{
    m_house.connections.isServed(m_place);
    m_isBeingServed = true;
    const bool keepsAlive = parser.get().keep_alive();
    HttpRequest request{head, QByteArray::fromStdString(parser.release().body())};
    HttpResponse response = co_await process(std::move(request), admission.lane);
    const bool mayStay = co_await write(std::move(response), !keepsAlive || m_isEnding);
    m_isBeingServed = false;
    m_house.connections.waitsForClient(m_place);
    co_return mayStay;
}

asio::awaitable<bool> HttpConnection::readBody(Parser &parser, const RequestHead &head, qint64 limit)
{
    const auto announced = parser.content_length();
    if (announced && *announced > static_cast<quint64>(limit)) {
        co_await refuse(m_house.doorkeeper.tooLarge(head), true);
        co_return false;
    }
    if (parser.is_done()) {
        co_return true;
    }
    parser.body_limit(static_cast<quint64>(limit));
    allow(m_house.limits.body, announced ? static_cast<qint64>(*announced) : limit);
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn(http::status::continue_, 11);
        const auto [error, size] = co_await http::async_write(m_stream, goOn, AsTuple);
        if (error) {
            co_return false;
        }
    }
    const auto [error, size] = co_await http::async_read(m_stream, m_buffer, parser, AsTuple);
    if (error == http::error::body_limit) {
        co_await refuse(m_house.doorkeeper.tooLarge(head), true);
    } else if (isHttpFault(error)) {
        co_await refuse(m_house.doorkeeper.malformed(), true);
    }
    co_return !error;
}

asio::awaitable<HttpResponse> HttpConnection::process(HttpRequest request, Lane lane)
{
    WorkerLane &workers = lane == Lane::Slow ? m_house.slow : m_house.quick;
    const RequestHead head = request.head;
    const auto executor = m_stream.get_executor();
    allow(std::chrono::hours(1)); // the node's own time is not the client's
    std::optional<HttpResponse> answer;
    asio::steady_timer arrival(executor, std::chrono::steady_clock::time_point::max());
    const bool isTaken = workers.tryPost(std::move(request), [&](HttpResponse response) {
        asio::post(executor, [&answer, &arrival, response = std::move(response)]() mutable {
            answer = std::move(response);
            arrival.cancel();
        });
    });
    if (!isTaken) {
        co_return m_house.doorkeeper.tooBusy(head);
    }
    while (!answer) { // this frame outlives the worker's job: nothing else ends the wait
        co_await arrival.async_wait(AsTuple);
    }
    co_return std::move(*answer);
}

asio::awaitable<bool> HttpConnection::write(HttpResponse response, bool isLast)
{
    allow(m_house.limits.answer, response.body.size());
    auto message = messageOf(std::move(response), isLast);
    http::response_serializer<http::string_body> serializer(message);
    beast::error_code error;
    if (m_wantsOnlyHead) {
        error = std::get<0>(co_await http::async_write_header(m_stream, serializer, AsTuple));
    } else {
        error = std::get<0>(co_await http::async_write(m_stream, serializer, AsTuple));
    }
    co_return !error && !isLast;
}

// Answers and ends the connection: what else the client may be sending is not a request that anyone waits for.
asio::awaitable<bool> HttpConnection::refuse(HttpResponse response, bool isBodyPending)
{
    const bool mayStay = co_await write(std::move(response), isBodyPending);
    if (isBodyPending) {
        co_await drain();
    }
    co_return mayStay;
}

// Reads on for a moment: closing while the client still sends would take the answer from it (RFC 9112 §9.6).
asio::awaitable<void> HttpConnection::drain()
{
    allow(m_house.limits.goodbye);
    std::array<char, 16 * 1024> scrap{};
    size_t total = 0;
    while (total < DrainLimit) {
        const auto [error, size] = co_await m_stream.async_read_some(asio::buffer(scrap), AsTuple);
        if (error) {
            co_return;
        }
        total += size;
    }
}

asio::awaitable<void> HttpConnection::sayGoodbye()
{
    allow(m_house.limits.goodbye);
    co_await m_stream.async_shutdown(AsTuple); // whether the client says goodbye as well does not matter
    beast::get_lowest_layer(m_stream).close();
}

} // namespace tonggui::node

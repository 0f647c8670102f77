// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ApiWorker.h"

#include "app/node/NodeLog.h"
#include "app/node/api/ApiRoute.h"
#include "app/protocol/ApiErrors.h"

#include <QElapsedTimer>

namespace tonggui::node {

namespace {

// Route, not path: ids and codes do not belong into a log.
void logAnswer(const RouteMatch &match, int status, qint64 milliseconds, const Error *error)
{
    const bool isTrouble = status >= 500;
    const QString detail = error == nullptr ? QString() : isTrouble ? error->toLine() : error->code();
    const QString line =
        QStringLiteral("%1 %2 %3 %4 ms %5")
            .arg(QString::fromLatin1(match.route->route.method), QString::fromLatin1(match.route->route.path))
            .arg(status)
            .arg(milliseconds)
            .arg(detail);
    if (isTrouble) {
        qCWarning(nodeLog).noquote() << line;
    } else {
        qCInfo(nodeLog).noquote() << line;
    }
}

} // namespace

ApiWorker::ApiWorker(const QString &databasePath, CentreWorld &world, const SealPress &press, const ErrorVoice &voice)
    : m_databasePath(databasePath)
    , m_world(world)
    , m_press(press)
    , m_voice(voice)
{
    (void)openDesks(); // tried again with each request
}

Result<void> ApiWorker::openDesks()
{
    if (m_desks) {
        return {};
    }
    return Database::openAgain(m_databasePath).map([this](std::unique_ptr<Database> database) {
        m_desks = std::make_unique<Desks>(std::move(database), m_world, m_press);
    });
}

HttpResponse ApiWorker::answer(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const RouteMatch match = findRoute(request.head.method, request.head.path);
    const Result<ApiAnswer> answer = openDesks().and_then([&] { return process(match, request); });
    HttpResponse response;
    if (answer) {
        response = {answer->status, answer->contentType, answer->body, {}};
        if (answer->contentType.startsWith("text/html")) {
            response.headers.emplace_back("Content-Security-Policy",
                                          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
            response.headers.emplace_back("Referrer-Policy", "no-referrer");
        }
    } else {
        response = m_voice.answer(answer.error(), request.head.acceptLanguage);
    }
    logAnswer(match, response.status, timer.elapsed(), answer ? nullptr : &answer.error());
    return response;
}

Result<ApiAnswer> ApiWorker::process(const RouteMatch &match, const HttpRequest &request)
{
    ApiCall call{request, match.segment, {}};
    if (match.route->route.access == protocol::RouteAccess::Terminal) {
        Result<EnrolledTerminal> terminal = m_desks->terminals.byCertificate(request.head.peerCertificate);
        if (!terminal) {
            return failure(terminal.error());
        }
        call.terminal = std::move(*terminal);
    }
    return match.route->handler(*m_desks, call);
}

} // namespace tonggui::node

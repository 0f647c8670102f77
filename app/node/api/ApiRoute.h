// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/node/desks/TerminalRegister.h"
#include "app/node/http/RequestDesk.h"
#include "app/protocol/Routes.h"

#include <span>

namespace tonggui::node {

class Desks;

// A request that was let in.
struct ApiCall
{
    const HttpRequest &request;
    QString segment;                          // what stands in the place of the route's `{…}`
    std::optional<EnrolledTerminal> terminal; // always there on routes for terminals

    [[nodiscard]] Result<QJsonObject> body() const { return parseJsonObject(request.body); }
};

struct ApiAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
};

[[nodiscard]] ApiAnswer jsonAnswer(int status, const QJsonObject &object);

enum class BodySize { None, Small, Large }; // nothing, 64 KiB, the centre's limit for envelopes
enum class Turns { Plenty, Few };           // of one address in a minute, on routes that anyone may call

using ApiHandler = Result<ApiAnswer> (*)(Desks &, const ApiCall &);

// One row of the node's API. `statuses` are all that it answers, ascending, beyond those that every route may give.
struct ApiRoute
{
    const protocol::Route &route;
    ApiHandler handler;
    Lane lane;
    BodySize body;
    Turns turns;
    std::span<const int> statuses;
};

[[nodiscard]] std::span<const ApiRoute> apiRoutes();

// What any request may get, whatever its route: not understood, too many at a time, the node's own trouble.
[[nodiscard]] std::span<const int> commonStatuses();

struct RouteMatch
{
    const ApiRoute *route = nullptr; // nothing: no such path, or not with this method
    QString segment;
    QByteArrayList methods; // that the path has
};

// `path` is still percent-encoded.
[[nodiscard]] RouteMatch findRoute(const QByteArray &method, const QString &path);

} // namespace tonggui::node

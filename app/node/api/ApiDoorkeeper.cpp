// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ApiDoorkeeper.h"

#include "app/protocol/ApiErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {
constexpr qint64 SmallBody = 64 * 1024;
constexpr qint64 MiB = 1024 * 1024;
} // namespace

ApiDoorkeeper::ApiDoorkeeper(CentreWorld &world, const ErrorVoice &voice)
    : m_world(world)
    , m_voice(voice)
{}

qint64 ApiDoorkeeper::limitOf(const ApiRoute &route) const
{
    switch (route.body) {
    case BodySize::None:
        return 0;
    case BodySize::Small:
        return SmallBody;
    case BodySize::Large:
        break;
    }
    return m_world.rules.largestBodyMiB * MiB;
}

std::optional<HttpResponse> ApiDoorkeeper::refusalOf(const RequestHead &head, const RouteMatch &match) const
{
    if (match.methods.isEmpty()) {
        return m_voice.answer(Error(protocol::errors::NotFound), head.acceptLanguage);
    }
    if (match.route == nullptr) {
        const Error error(protocol::errors::WrongMethod, {QString::fromLatin1(head.method.left(20))});
        HttpResponse response = m_voice.answer(error, head.acceptLanguage);
        response.headers.emplace_back("Allow", match.methods.join(", "));
        return response;
    }
    if (match.route->route.access == protocol::RouteAccess::Terminal) {
        return head.peerCertificate.isEmpty()
                   ? std::optional(m_voice.answer(Error(protocol::errors::NotEnrolled), head.acceptLanguage))
                   : std::nullopt;
    }
    RateLimit &limit = match.route->turns == Turns::Few ? m_world.guesses : m_world.requests;
    if (!limit.takeTurn(head.remoteAddress)) {
        return m_voice.answer(Error(protocol::errors::TooMany), head.acceptLanguage);
    }
    return {};
}

Admission ApiDoorkeeper::admit(const RequestHead &head) const
{
    const RouteMatch match = findRoute(head.method, head.path);
    Admission admission;
    admission.refusal = refusalOf(head, match);
    if (match.route != nullptr) {
        admission.bodyLimit = limitOf(*match.route);
        admission.lane = match.route->lane;
    }
    return admission;
}

HttpResponse ApiDoorkeeper::tooLarge(const RequestHead &head) const
{
    const RouteMatch match = findRoute(head.method, head.path);
    const qint64 limit = match.route == nullptr ? 0 : limitOf(*match.route);
    const QString text = limit >= MiB ? QString::number(limit / MiB) : QString::number(double(limit) / MiB);
    return m_voice.answer(Error(protocol::errors::TooLarge, {text}), head.acceptLanguage);
}

HttpResponse ApiDoorkeeper::tooBusy(const RequestHead &head) const
{
    return m_voice.answer(Error(protocol::errors::TooMany), head.acceptLanguage);
}

HttpResponse ApiDoorkeeper::malformed() const
{
    const QString what = QCoreApplication::translate("Errors", "it is not HTTP/1.1 within the limits");
    return m_voice.answer(Error(protocol::errors::BadRequest, {what}), {});
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ApiRoute.h"
#include "app/node/api/Handlers.h"

#include <QJsonDocument>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

namespace routes = protocol::routes;

constexpr std::array Ok{200};
constexpr std::array EnrolmentRequested{202, 403, 409};
constexpr std::array EnrolmentRead{200, 404};
constexpr std::array EnrolmentDecided{200, 401, 403, 404, 409, 423};
constexpr std::array LoggedIn{200, 401, 403, 423};
constexpr std::array ClerkCertified{201, 401, 403};
constexpr std::array MemberTold{200, 401, 403, 404};
constexpr std::array Sealed{200, 403, 409, 422};
constexpr std::array EnvelopeTaken{200, 201, 403, 409, 422};
constexpr std::array Listed{200, 403};
constexpr std::array Found{200, 403, 404};
constexpr std::array PageShown{200, 404};

constexpr std::array<int, 4> Common{400, 413, 429, 500};

const std::array Table{
    ApiRoute{routes::Health, health, Lane::Quick, BodySize::None, Turns::Plenty, Ok},
    ApiRoute{routes::Trust, trust, Lane::Quick, BodySize::None, Turns::Plenty, Ok},
    ApiRoute{routes::RequestEnrolment, requestEnrolment, Lane::Quick, BodySize::Small, Turns::Few, EnrolmentRequested},
    ApiRoute{routes::ReadEnrolment, readEnrolment, Lane::Quick, BodySize::None, Turns::Plenty, EnrolmentRead},
    ApiRoute{routes::DecideEnrolment, decideEnrolment, Lane::Slow, BodySize::Small, Turns::Few, EnrolmentDecided},
    ApiRoute{routes::LogIn, logIn, Lane::Slow, BodySize::Small, Turns::Plenty, LoggedIn},
    ApiRoute{routes::CertifyClerk, certifyClerk, Lane::Quick, BodySize::Small, Turns::Plenty, ClerkCertified},
    ApiRoute{routes::LookUpMember, lookUpMember, Lane::Quick, BodySize::Small, Turns::Plenty, MemberTold},
    ApiRoute{routes::Seal, sealPaper, Lane::Quick, BodySize::Large, Turns::Plenty, Sealed},
    ApiRoute{routes::SendEnvelope, takeEnvelope, Lane::Quick, BodySize::Large, Turns::Plenty, EnvelopeTaken},
    ApiRoute{routes::ListEnvelopes, listEnvelopes, Lane::Quick, BodySize::None, Turns::Plenty, Listed},
    ApiRoute{routes::ReadEnvelope, readOneEnvelope, Lane::Quick, BodySize::None, Turns::Plenty, Found},
    ApiRoute{routes::ReadReceipt, readReceipt, Lane::Quick, BodySize::None, Turns::Plenty, Found},
    ApiRoute{routes::VerifyPage, showVerification, Lane::Quick, BodySize::None, Turns::Plenty, PageShown},
};

// The segment in the place of `{…}`, "" for a path without one; nothing when the path is another one.
std::optional<QString> matched(const char *pattern, const QString &path)
{
    const QStringList wanted = QString::fromLatin1(pattern).split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size()) {
        return {};
    }
    QString segment;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{')) {
            segment = QUrl::fromPercentEncoding(given[i].toLatin1());
            if (segment.isEmpty()) {
                return {};
            }
        } else if (wanted[i] != given[i]) {
            return {};
        }
    }
    return segment;
}

} // namespace

ApiAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"};
}

std::span<const ApiRoute> apiRoutes()
{
    return Table;
}

std::span<const int> commonStatuses()
{
    return Common;
}

RouteMatch findRoute(const QByteArray &method, const QString &path)
{
    RouteMatch match;
    for (const ApiRoute &row : Table) {
        const std::optional<QString> segment = matched(row.route.path, path);
        if (!segment) {
            continue;
        }
        match.methods.append(row.route.method);
        if (method == row.route.method || (method == "HEAD" && qstrcmp(row.route.method, "GET") == 0)) {
            match.route = &row;
            match.segment = *segment;
        }
    }
    return match;
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace tonggui::protocol {

// Who may call a route.
enum class RouteAccess {
    Anyone,   // TLS without a client certificate is enough
    Terminal, // the TLS peer is an enrolled, unblocked terminal
};

// One row of the node's API. `{…}` in a path stands for one segment.
struct Route
{
    const char *method;
    const char *path;
    RouteAccess access;
};

namespace routes {
inline constexpr Route Health{"GET", "/api/v1/health", RouteAccess::Anyone};
inline constexpr Route Trust{"GET", "/api/v1/trust", RouteAccess::Anyone};
inline constexpr Route RequestEnrolment{"POST", "/api/v1/enrolments", RouteAccess::Anyone};
inline constexpr Route ReadEnrolment{"GET", "/api/v1/enrolments/{id}", RouteAccess::Anyone};
inline constexpr Route DecideEnrolment{"POST", "/api/v1/enrolments/{id}/decision",
                                       RouteAccess::Anyone}; // staff id + PIN inside
inline constexpr Route LogIn{"POST", "/api/v1/staff/sessions", RouteAccess::Terminal};
inline constexpr Route CertifyClerk{"POST", "/api/v1/staff/certificates", RouteAccess::Terminal};
inline constexpr Route LookUpMember{"POST", "/api/v1/members/lookups",
                                    RouteAccess::Terminal}; // POST: no identity number in a URL
inline constexpr Route Seal{"POST", "/api/v1/seals", RouteAccess::Terminal};
inline constexpr Route SendEnvelope{"POST", "/api/v1/envelopes", RouteAccess::Terminal};
inline constexpr Route ListEnvelopes{"GET", "/api/v1/envelopes", RouteAccess::Terminal};
inline constexpr Route ReadEnvelope{"GET", "/api/v1/envelopes/{id}", RouteAccess::Terminal};
inline constexpr Route ReadReceipt{"GET", "/api/v1/receipts/{caseId}", RouteAccess::Terminal};
inline constexpr Route VerifyPage{"GET", "/verify", RouteAccess::Anyone}; // ?c=CODE
} // namespace routes

[[nodiscard]] std::span<const Route *const> allRoutes();

// The path with its `{…}` replaced by `segment`, percent-encoded.
[[nodiscard]] QString pathOf(const Route &route, const QString &segment = {});

} // namespace tonggui::protocol

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/api/ApiRoute.h"

// From message to desk and back, one function for each route. They refuse with errors of protocol and core.
namespace tonggui::node {

[[nodiscard]] Result<ApiAnswer> health(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> trust(Desks &desks, const ApiCall &call);

[[nodiscard]] Result<ApiAnswer> requestEnrolment(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> readEnrolment(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> decideEnrolment(Desks &desks, const ApiCall &call);

[[nodiscard]] Result<ApiAnswer> logIn(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> certifyClerk(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> lookUpMember(Desks &desks, const ApiCall &call);

[[nodiscard]] Result<ApiAnswer> sealPaper(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> takeEnvelope(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> listEnvelopes(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> readOneEnvelope(Desks &desks, const ApiCall &call);
[[nodiscard]] Result<ApiAnswer> readReceipt(Desks &desks, const ApiCall &call);

[[nodiscard]] Result<ApiAnswer> showVerification(Desks &desks, const ApiCall &call);

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/api/ApiRoute.h"
#include "app/node/api/ErrorVoice.h"
#include "app/node/desks/CentreWorld.h"

namespace tonggui::node {

// Lets requests in by route, by certificate and by their number in the last minute. Whether a terminal is still
// enrolled is asked later, where the database is.
class ApiDoorkeeper final : public Doorkeeper
{
public:
    ApiDoorkeeper(CentreWorld &world, const ErrorVoice &voice);

    [[nodiscard]] Admission admit(const RequestHead &head) const override;
    [[nodiscard]] HttpResponse tooLarge(const RequestHead &head) const override;
    [[nodiscard]] HttpResponse tooBusy(const RequestHead &head) const override;
    [[nodiscard]] HttpResponse malformed() const override;

private:
    [[nodiscard]] std::optional<HttpResponse> refusalOf(const RequestHead &head, const RouteMatch &match) const;
    [[nodiscard]] qint64 limitOf(const ApiRoute &route) const;

    CentreWorld &m_world;
    const ErrorVoice &m_voice;
};

} // namespace tonggui::node

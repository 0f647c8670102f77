// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/api/ApiRoute.h"
#include "app/node/api/Desks.h"
#include "app/node/api/ErrorVoice.h"
#include "app/node/http/RequestDesk.h"

namespace tonggui::node {

// Answers the API's requests over its own database connection.
class ApiWorker final : public RequestWorker
{
public:
    // All outlive it. The connection is opened here, in the thread that will use it.
    ApiWorker(const QString &databasePath, CentreWorld &world, const SealPress &press, const ErrorVoice &voice);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;

private:
    [[nodiscard]] Result<ApiAnswer> process(const RouteMatch &match, const HttpRequest &request);
    [[nodiscard]] Result<void> openDesks();

    QString m_databasePath;
    CentreWorld &m_world;
    const SealPress &m_press;
    const ErrorVoice &m_voice;
    std::unique_ptr<Desks> m_desks;
};

} // namespace tonggui::node

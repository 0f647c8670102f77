// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/http/HttpMessages.h"

#include <memory>
#include <optional>

namespace tonggui::node {

// Work that takes long by its nature (a memory-hard PIN check) waits in a lane of its own and cannot hold up the rest.
enum class Lane { Quick, Slow };

// What a request may bring, decided from its head alone.
struct Admission
{
    std::optional<HttpResponse> refusal; // when set, the body is not read
    qint64 bodyLimit = 0;                // bytes
    Lane lane = Lane::Quick;
};

// Decides about requests. Called from the threads that read from the network: quick, never blocks, thread-safe.
class Doorkeeper
{
public:
    virtual ~Doorkeeper() = default;
    [[nodiscard]] virtual Admission admit(const RequestHead &head) const = 0;
    [[nodiscard]] virtual HttpResponse tooLarge(const RequestHead &head) const = 0;
    [[nodiscard]] virtual HttpResponse tooBusy(const RequestHead &head) const = 0;
    [[nodiscard]] virtual HttpResponse malformed() const = 0;
};

// Answers requests, one at a time, in the thread that made it.
class RequestWorker
{
public:
    virtual ~RequestWorker() = default;
    [[nodiscard]] virtual HttpResponse answer(const HttpRequest &request) = 0;
};

// Makes one worker for each thread, called in that thread.
using WorkerFactory = std::function<std::unique_ptr<RequestWorker>()>;

} // namespace tonggui::node

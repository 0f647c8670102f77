// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tonggui::node {

// What one client may cost. Every phase of a connection has an end, so that a slow or silent client frees its place.
struct HttpLimits
{
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds head{15'000};   // a whole request head, and the pause between two requests
    std::chrono::milliseconds body{20'000};   // plus a second for each `slowestBytes` of the body
    std::chrono::milliseconds answer{20'000}; // the same for the answer
    std::chrono::milliseconds goodbye{3'000};
    qint64 slowestBytes = 32 * 1024; // bytes a second below which a client is too slow
    quint32 headBytes = 16 * 1024;
    size_t connections = 1024; // beyond that the one that has waited longest without being served must go
    int quickThreads = 6;
    int slowThreads = 2;
    size_t queue = 256; // requests that wait for a thread, for each lane
};

} // namespace tonggui::node

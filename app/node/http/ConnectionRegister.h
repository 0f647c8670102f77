// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>

namespace tonggui::node {

// Who is connected, so that a flood of silent clients cannot keep the door shut: when the house is full, the connection
// that has waited longest for its client is closed. Thread-safe.
class ConnectionRegister
{
public:
    using Close = std::function<void()>; // thread-safe; may be called more than once

    explicit ConnectionRegister(size_t limit);

    // The place of a new connection. May close another one to make room.
    [[nodiscard]] quint64 enter(Close close);
    void leave(quint64 place);

    void waitsForClient(quint64 place); // may be closed from now on, the longest waiting first
    void isServed(quint64 place);       // not while its request is being answered

    [[nodiscard]] size_t count() const;
    void closeAll(); // also those that enter later

private:
    struct Entry
    {
        Close close;
        quint64 waitingSince = 0; // a counter, not a time; 0 while served
    };

    mutable std::mutex m_mutex;
    std::map<quint64, Entry> m_entries;
    std::map<quint64, quint64> m_waiting; // since → place
    size_t m_limit;
    quint64 m_counter = 0;
    bool m_isClosed = false;
};

} // namespace tonggui::node

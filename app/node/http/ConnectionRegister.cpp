// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/ConnectionRegister.h"

#include <vector>

namespace tonggui::node {

ConnectionRegister::ConnectionRegister(size_t limit)
    : m_limit(limit)
{}

quint64 ConnectionRegister::enter(Close close)
{
    Close evicted;
    quint64 place = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed) {
            evicted = close;
        } else if (m_entries.size() >= m_limit && !m_waiting.empty()) {
            const quint64 oldest = m_waiting.begin()->second;
            m_waiting.erase(m_waiting.begin());
            evicted = std::move(m_entries.at(oldest).close);
            m_entries.erase(oldest);
        }
        place = ++m_counter;
        m_entries.emplace(place, Entry{std::move(close), place});
        m_waiting.emplace(place, place);
    }
    if (evicted) {
        evicted();
    }
    return place;
}

void ConnectionRegister::leave(quint64 place)
{
    isServed(place);
    const std::lock_guard lock(m_mutex);
    m_entries.erase(place);
}

void ConnectionRegister::waitsForClient(quint64 place)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end() || entry->second.waitingSince != 0) {
        return;
    }
    entry->second.waitingSince = ++m_counter;
    m_waiting.emplace(entry->second.waitingSince, place);
}

void ConnectionRegister::isServed(quint64 place)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(place);
    if (entry != m_entries.end() && entry->second.waitingSince != 0) {
        m_waiting.erase(entry->second.waitingSince);
        entry->second.waitingSince = 0;
    }
}

size_t ConnectionRegister::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

void ConnectionRegister::closeAll()
{
    std::vector<Close> all;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        for (const auto &[place, entry] : m_entries) {
            all.push_back(entry.close);
        }
    }
    for (const Close &close : all) {
        close();
    }
}

} // namespace tonggui::node

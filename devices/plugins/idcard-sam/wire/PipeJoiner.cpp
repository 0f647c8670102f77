// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/PipeJoiner.h"

#include "devices/plugins/idcard-sam/wire/SamFrame.h"

#include <QtEndian>

#include <algorithm>

namespace tonggui::devices::sam {

namespace {

constexpr qsizetype MostHeads = 8 * HeaderSize;

} // namespace

QByteArray PipeJoiner::head(const QByteArray &bytes)
{
    m_head = (m_head + bytes).right(MostHeads);
    return join();
}

QByteArray PipeJoiner::rest(const QByteArray &bytes)
{
    m_rest = (m_rest + bytes).right(MaximumLength);
    return join();
}

QByteArray PipeJoiner::join()
{
    QByteArray stream;
    while (true) {
        if (m_restDue == 0 && m_head.size() >= HeaderSize) {
            m_restDue = qFromBigEndian<quint16>(m_head.constData() + PreambleSize);
            stream += m_head.first(HeaderSize);
            m_head.remove(0, HeaderSize);
        }
        const qsizetype count = std::min(m_restDue, m_rest.size());
        stream += m_rest.first(count);
        m_rest.remove(0, count);
        m_restDue -= count;
        if (m_restDue > 0 || m_head.size() < HeaderSize) {
            return stream;
        }
    }
}

} // namespace tonggui::devices::sam

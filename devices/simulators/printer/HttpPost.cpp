// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/HttpPost.h"

#include <QByteArrayList>

namespace tonggui::simulators {

namespace {
constexpr qsizetype LargestHead = 16 * 1024;
}

HttpPost::State HttpPost::feed(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (buffered() > MostBytes || (!m_hasHead && !readHead())) {
        return State::Broken;
    }
    if (!m_hasHead) {
        return State::Reading;
    }
    if (m_isChunked) {
        if (!readChunks()) {
            return State::Broken;
        }
    } else if (!m_isComplete && m_bytes.size() >= m_length) {
        m_body = m_bytes.first(m_length);
        m_bytes.remove(0, m_length);
        m_isComplete = true;
    }
    if (m_isComplete) {
        return State::Complete;
    }
    return std::exchange(m_wantsContinue, false) ? State::NeedsContinue : State::Reading;
}

QByteArray HttpPost::takeBody()
{
    m_hasHead = m_isComplete = m_isChunked = m_wantsContinue = false;
    m_length = 0;
    return std::exchange(m_body, {});
}

bool HttpPost::readHead()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return m_bytes.size() <= LargestHead;
    }
    const QByteArrayList lines = m_bytes.first(end).split('\n');
    m_bytes.remove(0, end + 4);
    if (!lines[0].startsWith("POST ")) {
        return false;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        const QByteArray name = lines[i].left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        const QByteArray value = lines[i].mid(colon + 1).trimmed().toLower();
        bool isNumber = true;
        if (name == "content-length") {
            m_length = value.toLongLong(&isNumber);
        } else if (name == "transfer-encoding") {
            m_isChunked = value == "chunked";
        } else if (name == "expect") {
            m_wantsContinue = value == "100-continue";
        }
        if (!isNumber || m_length < 0 || m_length > MostBytes) {
            return false;
        }
    }
    m_hasHead = true;
    return true;
}

bool HttpPost::readChunks()
{
    while (!m_isComplete) {
        const qsizetype line = m_bytes.indexOf("\r\n");
        if (line < 0) {
            return m_bytes.size() < 64;
        }
        bool isNumber = false;
        const qsizetype size = m_bytes.first(line).split(';')[0].trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || size > MostBytes) {
            return false;
        }
        if (m_bytes.size() < line + 2 + size + 2) {
            return true;
        }
        m_body += m_bytes.mid(line + 2, size);
        m_bytes.remove(0, line + 2 + size + 2);
        m_isComplete = size == 0;
    }
    return true;
}

QByteArray httpAnswer(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace tonggui::simulators

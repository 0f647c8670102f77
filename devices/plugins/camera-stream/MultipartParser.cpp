// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/MultipartParser.h"

#include "devices/api/camera/CameraErrors.h"

namespace tonggui::devices::streamcamera {

namespace {

constexpr size_t MostParts = 2; // whoever is slow gets the newest

// The value of a head's field, lower case names; empty when it is not there.
QByteArray field(const QByteArray &head, QByteArrayView name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("boundary=");
    if (!contentType.toLower().startsWith("multipart/") || at < 0) {
        return {};
    }
    QByteArray boundary = contentType.sliced(at + 9).split(';').first().trimmed();
    if (boundary.size() >= 2 && boundary.startsWith('"') && boundary.endsWith('"')) {
        boundary = boundary.sliced(1, boundary.size() - 2);
    }
    return boundary;
}

Failure damaged(const char *why)
{
    return failure(Error(errors::PictureDamaged).because(QString::fromLatin1(why)));
}

} // namespace

Result<void> MultipartParser::feed(QByteArrayView bytes, const QString &place)
{
    m_buffer.append(bytes);
    for (;;) {
        const Result<bool> isOn = step(place);
        if (!isOn) {
            return failure(isOn.error());
        }
        if (!*isOn) {
            return {};
        }
    }
}

std::optional<QByteArray> MultipartParser::next()
{
    if (m_parts.empty()) {
        return std::nullopt;
    }
    QByteArray part = std::move(m_parts.front());
    m_parts.pop_front();
    return part;
}

Result<bool> MultipartParser::step(const QString &place)
{
    switch (m_state) {
    case State::AnswerHead:
        return takeAnswerHead(place);
    case State::Delimiter:
        return takeDelimiter();
    case State::PartHead:
        return takePartHead();
    case State::Part:
        return takePart();
    }
    return false;
}

std::optional<QByteArray> MultipartParser::takeHead()
{
    const qsizetype long_ = m_buffer.indexOf("\r\n\r\n");
    const qsizetype short_ = m_buffer.indexOf("\n\n");
    const bool isShort = short_ >= 0 && (long_ < 0 || short_ < long_);
    if (long_ < 0 && !isShort) {
        return std::nullopt;
    }
    const qsizetype end = isShort ? short_ + 2 : long_ + 4;
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end);
    return head;
}

Result<bool> MultipartParser::takeAnswerHead(const QString &place)
{
    const std::optional<QByteArray> head = takeHead();
    if (!head) {
        return m_buffer.size() > LargestHead ? Result<bool>(failure(errors::SourceUnusable, {place})) : false;
    }
    const QByteArray status = head->split('\n').first().trimmed();
    const bool isGood = status.startsWith("HTTP/1.") && status.split(' ').value(1) == "200";
    const QByteArray boundary = boundaryOf(field(*head, "content-type"));
    if (!isGood || boundary.isEmpty() || boundary.size() > 200) {
        return failure(Error(errors::SourceUnusable, {place})
                           .because(QString::fromLatin1(status.first(std::min<qsizetype>(status.size(), 80)))));
    }
    m_delimiter = boundary.startsWith("--") ? boundary : "--" + boundary; // many cameras write the dashes into the name
    m_state = State::Delimiter;
    return true;
}

Result<bool> MultipartParser::takeDelimiter()
{
    const qsizetype at = m_buffer.indexOf(m_delimiter);
    if (at < 0) {
        if (m_buffer.size() > LargestHead + m_delimiter.size()) {
            return damaged("no boundary");
        }
        return false;
    }
    const qsizetype end = m_buffer.indexOf('\n', at + m_delimiter.size());
    if (end < 0) {
        return m_buffer.size() > LargestHead + LargestHead ? Result<bool>(damaged("endless boundary")) : false;
    }
    m_buffer.remove(0, end + 1);
    m_state = State::PartHead;
    return true;
}

Result<bool> MultipartParser::takePartHead()
{
    if (m_buffer.startsWith("\r\n") || m_buffer.startsWith('\n')) { // no fields at all
        m_buffer.remove(0, m_buffer.startsWith('\n') ? 1 : 2);
        m_length = -1;
    } else {
        const std::optional<QByteArray> head = takeHead();
        if (!head) {
            return m_buffer.size() > LargestHead ? Result<bool>(damaged("endless head")) : false;
        }
        bool isNumber = false;
        const qlonglong length = field(*head, "content-length").toLongLong(&isNumber);
        m_length = isNumber ? qsizetype(length) : -1;
    }
    if (m_length > LargestPart || m_length < -1) {
        return damaged("length of a part");
    }
    m_searched = 0;
    m_state = State::Part;
    return true;
}

// A delimiter before the stated length has come means that the part was cut off.
Result<bool> MultipartParser::takePart()
{
    const qsizetype from = std::max<qsizetype>(0, m_searched - m_delimiter.size());
    const qsizetype at = m_buffer.indexOf("\n" + m_delimiter, from);
    m_searched = m_buffer.size();
    const bool isComplete = m_length >= 0 && m_buffer.size() >= m_length && (at < 0 || at + 1 >= m_length);
    if (!isComplete && at < 0) {
        return m_buffer.size() > LargestPart ? Result<bool>(damaged("endless part")) : false;
    }
    qsizetype end = isComplete ? m_length : at;
    const qsizetype rest = end;
    if (!isComplete && end > 0 && m_buffer[end - 1] == '\r') {
        --end;
    }
    m_parts.push_back(m_buffer.first(end));
    if (m_parts.size() > MostParts) {
        m_parts.pop_front();
    }
    m_buffer.remove(0, rest);
    m_state = State::Delimiter;
    return true;
}

} // namespace tonggui::devices::streamcamera

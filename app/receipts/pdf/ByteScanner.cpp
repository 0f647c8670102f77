// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/ByteScanner.h"

namespace tonggui::receipts {

namespace {

constexpr int MostDigits = 18;

} // namespace

bool ByteScanner::isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

void ByteScanner::skipBlanks()
{
    while (!isAtEnd() && isBlank(m_bytes[m_position])) {
        ++m_position;
    }
}

bool ByteScanner::take(QByteArrayView word)
{
    if (isAtEnd() || word.size() > m_bytes.size() - m_position ||
        QByteArrayView(m_bytes).sliced(m_position, word.size()) != word) {
        return false;
    }
    m_position += word.size();
    return true;
}

std::optional<qint64> ByteScanner::takeNumber()
{
    qint64 value = 0;
    int digits = 0;
    while (!isAtEnd() && m_bytes[m_position] >= '0' && m_bytes[m_position] <= '9' && digits < MostDigits) {
        value = value * 10 + (m_bytes[m_position] - '0');
        ++m_position;
        ++digits;
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

void ByteScanner::skipLineEnd()
{
    if (!isAtEnd() && m_bytes[m_position] == '\r') {
        ++m_position;
    }
    if (!isAtEnd() && m_bytes[m_position] == '\n') {
        ++m_position;
    }
}

} // namespace tonggui::receipts

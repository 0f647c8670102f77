// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tonggui::crypto::native {

// One element of a DER encoding (X.690 §10): definite lengths only.
struct DerElement
{
    int tag = 0;            // number within its class
    bool isContext = false; // context-specific instead of universal
    QByteArrayView whole;   // with tag and length
    QByteArrayView content;

    [[nodiscard]] bool isUniversal(int number) const { return !isContext && tag == number; }
    [[nodiscard]] bool isContextTag(int number) const { return isContext && tag == number; }
};

// Walks the elements that stand one behind the other in `bytes`, which must outlive the reader.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    // Nothing at the end, and for anything that is not DER; `isAtEnd` tells the two apart.
    [[nodiscard]] std::optional<DerElement> next();
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace tonggui::crypto::native

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace tonggui::widgets {

// True when row i is the row of token i, so that a table can be read by index. For static_assert beside each table.
template <typename Row, typename Token, size_t Count>
constexpr bool isInTokenOrder(const std::array<Row, Count> &table, Token Row::*token)
{
    for (size_t i = 0; i < Count; ++i) {
        if (table[i].*token != Token(i)) {
            return false;
        }
    }
    return true;
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <optional>

namespace tonggui::test {

// Waits for a task whose value has no default (QCoro::waitFor needs one).
template <typename T>
T await(Task<T> task)
{
    std::optional<T> value;
    auto flow = [](Task<T> work, std::optional<T> &slot) -> Task<void> { slot.emplace(co_await std::move(work)); };
    QCoro::waitFor(flow(std::move(task), value));
    return std::move(*value);
}

} // namespace tonggui::test

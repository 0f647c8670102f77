// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <tl/expected.hpp>

namespace tonggui {

// A value, or the reason why there is none. No exception crosses a module border.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(const ErrorDefinition &definition, QStringList arguments = {})
{
    return Failure(Error(definition, std::move(arguments)));
}

[[nodiscard]] inline Failure failure(Error error)
{
    return Failure(std::move(error));
}

} // namespace tonggui

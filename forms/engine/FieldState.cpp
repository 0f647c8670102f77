// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FieldState.h"

#include <array>

namespace tonggui::forms {

QString sourceCode(FieldSource source)
{
    static constexpr std::array codes{"typed", "proposed", "card", "core", "computed"};
    return QString::fromLatin1(codes[size_t(source)]);
}

} // namespace tonggui::forms

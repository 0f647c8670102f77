// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/node/desks/TerminalRegister.h"

namespace tonggui::node {

enum class PaperState { AwaitsSeal, IsSealed };

// Looks at signed papers and presses the centre's seal on them. Thread-safe.
class SealPress
{
public:
    virtual ~SealPress() = default;

    // What the paper is, once every signature in it holds and leads to the centre's root: member and clerk have signed,
    // the member for this case and through this terminal. protocol errors::SealRefused with the reason.
    [[nodiscard]] virtual Result<PaperState> examine(const CaseId &caseId, const QByteArray &pdf,
                                                     const EnrolledTerminal &terminal) const = 0;

    // The bytes that put the seal behind a paper which examine() found to await it.
    [[nodiscard]] virtual Result<QByteArray> press(const QByteArray &pdf) const = 0;
};

} // namespace tonggui::node

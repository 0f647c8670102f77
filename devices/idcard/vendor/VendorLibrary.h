// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QLibrary>

namespace tonggui::devices::card {

// A maker's library, by name ("sdtapi") or path, and its functions. It is never unloaded: its own threads may still
// run.
class VendorLibrary
{
public:
    // errors::VendorLibraryMissing.
    [[nodiscard]] Result<void> load(const QString &name);
    [[nodiscard]] const QString &name() const { return m_name; }

    // Null when it has no such function.
    template <typename Function>
    [[nodiscard]] Function *find(const char *function)
    {
        return reinterpret_cast<Function *>(m_library.resolve(function));
    }

    // The same; the first that is missing is kept as errors::VendorFunctionMissing for `complete`.
    template <typename Function>
    void need(Function *&into, const char *function)
    {
        into = find<Function>(function);
        if (!into && m_missing.isEmpty()) {
            m_missing = QString::fromLatin1(function);
        }
    }
    [[nodiscard]] Result<void> complete() const;

private:
    QString m_name;
    QLibrary m_library;
    QString m_missing;
};

} // namespace tonggui::devices::card

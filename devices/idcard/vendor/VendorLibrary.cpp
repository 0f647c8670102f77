// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/vendor/VendorLibrary.h"

#include "devices/api/idcard/IdCardErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

Result<void> VendorLibrary::load(const QString &name)
{
    m_name = name;
    m_missing.clear();
    m_library.setFileName(name);
    m_library.setLoadHints(QLibrary::PreventUnloadHint);
    if (name.isEmpty() || !m_library.load()) {
        const QString shown = name.isEmpty() ? u"—"_s : name;
        return failure(Error(errors::VendorLibraryMissing, {shown}).because(m_library.errorString()));
    }
    return {};
}

Result<void> VendorLibrary::complete() const
{
    if (!m_missing.isEmpty()) {
        return failure(errors::VendorFunctionMissing, {m_name, m_missing});
    }
    return {};
}

} // namespace tonggui::devices::card

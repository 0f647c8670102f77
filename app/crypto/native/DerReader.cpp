// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/DerReader.h"

#include "app/crypto/native/Handles.h"
#include "app/crypto/native/Reason.h"

namespace tonggui::crypto::native {

std::optional<DerElement> DerReader::next()
{
    if (m_rest.isEmpty()) {
        return {};
    }
    const unsigned char *at = begin(m_rest);
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int flags = ASN1_get_object(&at, &length, &tag, &tagClass, static_cast<long>(m_rest.size()));
    if ((flags & 0x80) != 0 || (flags & 0x01) != 0) { // no header, or an indefinite length
        (void)takeReason();
        return {};
    }
    const qsizetype head = at - begin(m_rest);
    DerElement element;
    element.tag = tag;
    element.isContext = tagClass == V_ASN1_CONTEXT_SPECIFIC;
    element.whole = m_rest.first(head + length);
    element.content = m_rest.sliced(head, length);
    m_rest = m_rest.sliced(head + length);
    return element;
}

} // namespace tonggui::crypto::native

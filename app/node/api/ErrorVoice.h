// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/api/ChineseTexts.h"
#include "app/node/http/HttpMessages.h"

namespace tonggui::node {

// Says errors in the language of the one who asked: Chinese, or English when he prefers it. Thread-safe once made.
class ErrorVoice
{
public:
    // Status and body for `error`. What is not of the API's closed list is told as the server's own trouble, without
    // details.
    [[nodiscard]] HttpResponse answer(const Error &error, const QByteArray &acceptLanguage) const;

private:
    ChineseTexts m_chinese;
};

// Whether English is preferred over Chinese (RFC 9110 §12.5.4); without any wish it is not.
[[nodiscard]] bool prefersEnglish(const QByteArray &acceptLanguage);

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FormSession.h"

namespace tonggui::forms {

// Builds the session that a form file describes. The file is self-contained:
//   {"schema":"tonggui.form/1","service":"withdrawal-rent","today":"2026-11-20","now":"2026-11-20T10:00:00+08:00"
//   (optional),
//    "online":true (optional),"card":{…} (optional),"member":{…} (optional),"account":"<GRZH>"
//    (optional),"values":{"<field>":"<text>"}}
// card and member are written as IdCard::toJson and Member::toJson give them; values are texts, booleans or whole
// numbers. errors::FormFileBroken (with pointer), errors::FormOfOtherService, errors::ServiceNotInForce,
// errors::FieldUnknown, errors::FieldReadOnly.
[[nodiscard]] Result<FormSession> openFormFile(const Service &service, const QJsonObject &form, Language language);

// Everything that is wrong with a filled form, in reading order; faults of the file itself come as issues with a JSON
// pointer as path. Warnings are in the list too: the form is good when no issue isBlocking().
[[nodiscard]] std::vector<Issue> checkFormFile(const Service &service, const QJsonObject &form, Language language);

} // namespace tonggui::forms

// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/Reason.h"

#include "app/crypto/CryptoErrors.h"

#include <openssl/err.h>

#include <QCoreApplication>

namespace tonggui::crypto::native {

QString takeReason()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *text = code == 0 ? nullptr : ERR_reason_error_string(code);
    return text == nullptr ? QString() : QString::fromLatin1(text);
}

Failure failedStep(const char *step)
{
    return refused(errors::Failed, step);
}

Failure refused(const ErrorDefinition &definition, const char *what)
{
    return failure(Error(definition, {QCoreApplication::translate("Errors", what)}).because(takeReason()));
}

} // namespace tonggui::crypto::native

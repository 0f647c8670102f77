// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ErrorVoice.h"

#include "app/core/Json.h"
#include "app/crypto/CryptoErrors.h"
#include "app/protocol/ApiErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

// Errors of lower layers that a request can provoke, in the words of the API.
Error asApiError(const Error &error)
{
    if (error.is(crypto::errors::BadRequest)) {
        return Error(protocol::errors::BadRequest, {QString::fromLatin1(crypto::errors::BadRequest.text)});
    }
    return protocol::statusOf(error) == 500 ? Error(protocol::errors::ServerTrouble) : error;
}

} // namespace

bool prefersEnglish(const QByteArray &acceptLanguage)
{
    double english = 0;
    double chinese = 0;
    for (const QByteArray &part : acceptLanguage.toLower().split(',')) {
        const QList<QByteArray> fields = part.split(';');
        const QByteArray tag = fields[0].trimmed();
        const QByteArray weight = fields.value(1).trimmed();
        bool isNumber = false;
        const double given = weight.startsWith("q=") ? weight.sliced(2).toDouble(&isNumber) : 1.0;
        const double quality = isNumber || weight.isEmpty() ? given : 0.0;
        if (tag == "en" || tag.startsWith("en-")) {
            english = qMax(english, quality);
        } else if (tag == "zh" || tag.startsWith("zh-") || tag == "*") {
            chinese = qMax(chinese, quality);
        }
    }
    return english > chinese;
}

HttpResponse ErrorVoice::answer(const Error &error, const QByteArray &acceptLanguage) const
{
    const Error told = asApiError(error);
    QJsonObject body = protocol::toAnswer(told);
    if (!prefersEnglish(acceptLanguage)) {
        const TextSource translate = [this](const QString &source) { return m_chinese(source); };
        body[u"text"_s] = told.text(translate);
        body[u"remedy"_s] = told.remedy(translate);
    }
    HttpResponse response;
    response.status = protocol::statusOf(told);
    response.body = canonicalJson(body);
    response.headers.emplace_back("Content-Language", prefersEnglish(acceptLanguage) ? "en" : "zh-CN");
    return response;
}

} // namespace tonggui::node

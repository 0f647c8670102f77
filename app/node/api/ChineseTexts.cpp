// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ChineseTexts.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace tonggui::node {

ChineseTexts::ChineseTexts()
{
    QDirIterator files(u":/i18n"_s, {u"*_zh_CN.qm"_s}, QDir::Files);
    while (files.hasNext()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(files.next())) {
            m_translators.push_back(std::move(translator));
        }
    }
}

QString ChineseTexts::operator()(const QString &source) const
{
    const QByteArray key = source.toUtf8();
    for (const auto &translator : m_translators) {
        const QString text = translator->translate("Errors", key.constData());
        if (!text.isEmpty()) {
            return text;
        }
    }
    return source;
}

} // namespace tonggui::node

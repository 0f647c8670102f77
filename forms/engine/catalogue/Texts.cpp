// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/Texts.h"

#include "forms/engine/catalogue/SchemaCheck.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

Bilingual bilingual(const QJsonObject &object)
{
    return {{object[u"zh_CN"].toString(), object[u"en"].toString()}};
}

const QHash<QString, Bilingual> &sharedTexts()
{
    static const QHash<QString, Bilingual> texts = [] {
        QHash<QString, Bilingual> all;
        const QJsonObject file = builtInFile(u"shared-texts.json"_s)[u"texts"].toObject();
        for (auto it = file.begin(); it != file.end(); ++it) {
            all.insert(it.key(), bilingual(it.value().toObject()));
        }
        return all;
    }();
    return texts;
}

} // namespace

Bilingual Bilingual::from(const JsonPlace &place)
{
    return bilingual(place.value().toObject());
}

Texts::Texts(const JsonPlace &ownTexts)
    : m_texts(sharedTexts())
{
    for (const auto &[key, place] : ownTexts.members()) {
        m_texts.insert(key, Bilingual::from(place));
    }
}

const Bilingual *Texts::find(const QString &key) const
{
    const auto found = m_texts.constFind(key);
    return found == m_texts.cend() ? nullptr : &*found;
}

QString Texts::text(const QString &key, Language language) const
{
    const Bilingual *found = find(key);
    return found ? found->in(language) : QString();
}

} // namespace tonggui::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/SchemaCheck.h"

#include "forms/engine/catalogue/JsonLines.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

static void makeSchemasReachable()
{
    Q_INIT_RESOURCE(forms);
}

namespace tonggui::forms {

namespace {

using Schema = std::shared_ptr<const valijson::Schema>;

Schema schemaNamed(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, Schema> known;
    const QMutexLocker lock(&mutex);
    if (!known.contains(name)) {
        auto schema = std::make_shared<valijson::Schema>();
        const QJsonValue document = builtInFile(name + u".schema.json"_s);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::QtJsonAdapter(document), *schema);
        known.insert(name, schema);
    }
    return known.value(name);
}

// "<root>", "[fields]", "[0]" → "/fields/0"
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        const QString text = QString::fromStdString(step);
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            pointer += pointerStep(text.sliced(1, text.size() - 2));
        }
    }
    return pointer;
}

bool hasInner(const std::vector<Breach> &breaches, const Breach &outer)
{
    return std::ranges::any_of(
        breaches, [&outer](const Breach &other) { return other.pointer.startsWith(outer.pointer + u'/'); });
}

} // namespace

QJsonObject builtInFile(const QString &name)
{
    makeSchemasReachable();
    QFile file(u":/tonggui/forms/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<Breach> breachesOf(const QString &schemaName, const QJsonObject &document)
{
    std::vector<Breach> all;
    try {
        const QJsonValue value = document;
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (!validator.validate(*schemaNamed(schemaName), valijson::adapters::QtJsonAdapter(value), &results)) {
            for (const valijson::ValidationResults::Error &error : results) {
                all.push_back(
                    {.pointer = pointerOf(error.context), .reason = QString::fromStdString(error.description)});
            }
        }
    } catch (const std::exception &problem) {
        all.push_back({.pointer = {}, .reason = QString::fromLocal8Bit(problem.what())});
    }
    std::vector<Breach> innermost;
    std::ranges::copy_if(all, std::back_inserter(innermost),
                         [&all](const Breach &breach) { return !hasInner(all, breach); });
    return innermost;
}

} // namespace tonggui::forms

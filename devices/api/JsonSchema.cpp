// SPDX-License-Identifier: Apache-2.0
#include "devices/api/JsonSchema.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

struct JsonSchema::Compiled
{
    valijson::Schema schema;
};

namespace {

// valijson's context: "<root>", "[settings]", "[0]", "[default]".
QString placeOf(const std::vector<std::string> &context)
{
    QString place;
    for (size_t i = 1; i < context.size(); ++i) {
        const QString inner = QString::fromStdString(context[i]).sliced(1).chopped(1);
        bool isIndex = false;
        (void)inner.toInt(&isIndex);
        if (isIndex) {
            place += u'[' + inner + u']';
        } else {
            place += place.isEmpty() ? inner : u'.' + inner;
        }
    }
    return place.isEmpty() ? u"the document"_s : place;
}

} // namespace

Result<JsonSchema> JsonSchema::fromFile(const QString &path)
{
    const Result<QJsonObject> source = readJsonFile(path);
    if (!source) {
        return failure(source.error());
    }
    JsonSchema result;
    auto compiled = std::make_shared<Compiled>();
    try {
        const QJsonValue value(*source);
        const valijson::adapters::QtJsonAdapter adapter(value);
        valijson::SchemaParser().populateSchema(adapter, compiled->schema);
    } catch (const std::exception &problem) {
        return failure(Error(tonggui::errors::MalformedJson, {QString::fromUtf8(problem.what())}).at(path));
    }
    result.m_compiled = std::move(compiled);
    return result;
}

std::optional<QString> JsonSchema::firstFault(const QJsonObject &document) const
{
    try {
        const QJsonValue value(document);
        const valijson::adapters::QtJsonAdapter adapter(value);
        valijson::ValidationResults results;
        if (valijson::Validator().validate(m_compiled->schema, adapter, &results)) {
            return std::nullopt;
        }
        // The deepest place is the one to correct; the others only say that it lies within them.
        QString place = u"the document"_s;
        QString reason = u"does not fit its schema"_s;
        size_t depth = 0;
        for (const auto &error : results) {
            if (error.context.size() > depth) {
                depth = error.context.size();
                place = placeOf(error.context);
                reason = QString::fromStdString(error.description);
            }
        }
        return place + u": "_s + reason;
    } catch (const std::exception &problem) {
        return QString::fromUtf8(problem.what());
    }
}

} // namespace tonggui::devices

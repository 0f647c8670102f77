// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/Service.h"
#include "forms/engine/catalogue/Readers.h"
#include "forms/engine/catalogue/SchemaCheck.h"

#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Sources = std::map<QString, JsonSource>;

// All four files, each fitting its schema; or every fault that stands in the way.
tl::expected<Sources, Faults> readFiles(const QString &folder)
{
    Sources sources;
    Faults faults;
    for (const QString &name : {u"service"_s, u"rules"_s, u"receipt"_s, u"texts"_s}) {
        tl::expected<JsonSource, Faults> source = JsonSource::read(QDir(folder).filePath(name + u".json"_s));
        if (!source) {
            faults.insert(faults.end(), source.error().begin(), source.error().end());
            continue;
        }
        for (const Breach &breach : breachesOf(name, source->root())) {
            faults.push_back(Error(errors::SchemaBreach, {breach.reason}).at(source->place(breach.pointer)));
        }
        sources.emplace(name, std::move(*source));
    }
    if (!faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    return sources;
}

void declareNames(const JsonPlace &service, const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    declareValidity(service, program);
    declareFacts(program);
    readParameters(rules, compiler, program);
    declareFields(service, compiler, program);
    declareComputed(rules, compiler, program);
    program.messageScope = program.scope;
    for (const auto &[name, type] : messageNames()) {
        if (program.messageScope.find(name)) {
            compiler.fault(service, errors::IdTwice, {name});
        }
        program.messageScope.add(name, type);
    }
}

} // namespace

tl::expected<Service, std::vector<Error>> Service::load(const QString &folder)
{
    const tl::expected<Sources, Faults> sources = readFiles(folder);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    const JsonPlace service(sources->at(u"service"_s));
    const JsonPlace rules(sources->at(u"rules"_s));
    const JsonPlace receipt(sources->at(u"receipt"_s));
    const JsonPlace texts(sources->at(u"texts"_s));

    auto program = std::make_shared<ServiceProgram>(Texts(texts[u"texts"_s]));
    Faults faults;
    const Compiler compiler(program->texts, faults);
    declareNames(service, rules, compiler, *program);
    readHead(service, compiler, *program);
    readSections(service, compiler, *program);
    readComputed(rules, compiler, *program);
    orderValues(service, compiler, *program);
    readRules(rules, compiler, *program);
    readEvidence(rules, compiler, *program);
    readCheckMessages(texts, compiler, *program);
    readSummary(service, texts, compiler, *program);
    readReceipt(receipt, compiler, *program);
    if (!faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    return Service(std::move(program));
}

} // namespace tonggui::forms

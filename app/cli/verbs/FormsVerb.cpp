// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/FormsVerb.h"

#include "app/cli/ServiceLookup.h"
#include "app/core/Json.h"
#include "app/core/ReadFile.h"
#include "forms/engine/Catalogue.h"
#include "forms/engine/FormFile.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

FormsVerb::FormsVerb(Places places)
    : m_places(std::move(places))
{}

void FormsVerb::declare(CLI::App &program)
{
    CLI::App *forms = program.add_subcommand("forms", "Services of the catalogue and their filled forms");
    forms->require_subcommand(1);
    forms->fallthrough();
    forms->add_option("--catalogue", m_catalogue, "Folder of the catalogue; the installed one unless told");
    m_check = forms->add_subcommand("check", "Check a filled form against its service");
    m_check->fallthrough();
    m_check->add_option("SERVICE", m_service, "Id of a service, or the folder of a catalogue entry")->required();
    m_check->add_option("FILE", m_file, "Form file (tonggui.form/1)")->required();
    m_list = forms->add_subcommand("list", "List the services");
    m_list->fallthrough();
    m_validate = forms->add_subcommand("validate", "Check a catalogue entry itself");
    m_validate->fallthrough();
    m_validate->add_option("FOLDER", m_folder, "Folder of the entry")->required();
}

QString FormsVerb::chosen() const
{
    for (const auto &[command, name] : {std::pair(m_check, u"forms.check"_s), std::pair(m_list, u"forms.list"_s),
                                        std::pair(m_validate, u"forms.validate"_s)}) {
        if (command->parsed()) {
            return name;
        }
    }
    return {};
}

Task<Outcome> FormsVerb::run(const CommonOptions &)
{
    if (m_check->parsed()) {
        co_return check();
    }
    co_return m_list->parsed() ? list() : validate();
}

Outcome FormsVerb::check() const
{
    const auto service = findService(QString::fromStdString(m_service), QString::fromStdString(m_catalogue), m_places);
    if (!service) {
        return service.error();
    }
    const Result<QJsonObject> form = readJsonFile(QString::fromStdString(m_file));
    if (!form) {
        const bool isUnreadable =
            form.error().is(tonggui::errors::FileUnreadable) || form.error().is(tonggui::errors::NotAnOrdinaryFile);
        return Outcome::failed(isUnreadable ? ExitCode::Environment : ExitCode::Negative, form.error());
    }
    Outcome outcome;
    QJsonArray warnings;
    for (const forms::Issue &issue : forms::checkFormFile(*service, *form, textLanguage())) {
        if (issue.isBlocking()) {
            outcome.issues.append(issue.toJson());
        } else {
            warnings.append(issue.toJson());
            outcome.lines.append(tr("note: %1: %2").arg(issue.path, issue.text));
        }
    }
    outcome.code = outcome.issues.isEmpty() ? ExitCode::Ok : ExitCode::Negative;
    outcome.result = {
        {u"service"_s, service->id().text()}, {u"version"_s, service->version()}, {u"warnings"_s, warnings}};
    if (outcome.issues.isEmpty()) {
        outcome.lines.append(tr("The form is complete and right."));
    }
    return outcome;
}

Outcome FormsVerb::list() const
{
    const QString folder = m_catalogue.empty() ? m_places.catalogue() : QString::fromStdString(m_catalogue);
    const forms::Catalogue catalogue = forms::Catalogue::load({folder});
    Outcome outcome;
    QJsonArray services;
    for (const forms::Service &service : catalogue.services()) {
        services.append(QJsonObject{{u"id"_s, service.id().text()},
                                    {u"number"_s, service.number()},
                                    {u"version"_s, service.version()},
                                    {u"validFrom"_s, service.validFrom().toString(Qt::ISODate)},
                                    {u"name"_s, service.name(textLanguage())}});
        outcome.lines.append(service.number() + u"  "_s + service.id().text() + u"  "_s + service.name(textLanguage()));
    }
    outcome.result = {{u"services"_s, services}};
    outcome.errors = catalogue.faults();
    outcome.code = outcome.errors.empty() ? ExitCode::Ok : ExitCode::Negative;
    return outcome;
}

Outcome FormsVerb::validate() const
{
    const auto service = forms::Service::load(QString::fromStdString(m_folder));
    if (!service) {
        return Outcome::failed(ExitCode::Negative, service.error());
    }
    Outcome outcome;
    outcome.result = {{u"service"_s, service->id().text()}, {u"version"_s, service->version()}};
    outcome.lines.append(tr("%1 %2 is right.").arg(service->id().text(), service->version()));
    return outcome;
}

} // namespace tonggui::cli

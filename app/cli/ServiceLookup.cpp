// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ServiceLookup.h"

#include "app/cli/CliErrors.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

tl::expected<forms::Service, Outcome> loaded(const QString &folder)
{
    auto service = forms::Service::load(folder);
    if (!service) {
        return tl::unexpected(Outcome::failed(ExitCode::Negative, service.error()));
    }
    return *service;
}

} // namespace

tl::expected<forms::Service, Outcome> findService(const QString &name, const QString &catalogue, const Places &places)
{
    if (QFileInfo::exists(name + u"/service.json"_s)) {
        return loaded(name);
    }
    const QString folder = (catalogue.isEmpty() ? places.catalogue() : catalogue) + u'/' + name;
    const bool isPlainName = !name.contains(u'/') && !name.startsWith(u'.');
    if (!isPlainName || !QFileInfo::exists(folder + u"/service.json"_s)) {
        return tl::unexpected(Outcome::failed(ExitCode::Usage, Error(errors::UnknownService, {name}).at(folder)));
    }
    return loaded(folder);
}

forms::Language textLanguage()
{
    return QLocale().language() == QLocale::Chinese ? forms::Language::Chinese : forms::Language::English;
}

} // namespace tonggui::cli

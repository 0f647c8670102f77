// SPDX-License-Identifier: Apache-2.0
#include "app/node/centre/ServiceNames.h"

#include "forms/engine/Catalogue.h"

namespace tonggui::node {

ServiceNames ServiceNames::fromCatalogue(const QString &folder)
{
    ServiceNames names;
    const forms::Catalogue catalogue = forms::Catalogue::load({folder});
    for (const forms::Service &service : catalogue.services()) {
        names.m_names.insert(service.id().text(),
                             service.name(forms::Language::Chinese) + u' ' + service.name(forms::Language::English));
    }
    return names;
}

} // namespace tonggui::node

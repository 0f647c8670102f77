// SPDX-License-Identifier: Apache-2.0
#include "app/visit/ServiceOffer.h"

namespace tonggui {

std::vector<ServiceOffer> serviceOffers(const forms::Catalogue &catalogue, const Visit &visit, bool isOnline,
                                        QDate today, forms::Language language)
{
    std::vector<ServiceOffer> offers;
    for (const forms::Service &service : catalogue.inForceOn(today)) {
        const forms::OfflinePolicy offline = service.offline(language, today);
        const bool hasData = isOnline || visit.member;
        offers.push_back({.service = service,
                          .name = service.name(language),
                          .purpose = service.purpose(language),
                          .timeLimit = service.timeLimitText(language),
                          .keywords = service.keywords(),
                          .whyNot = hasData || offline.isAllowed ? QString() : offline.reason,
                          .note = hasData || !offline.isAllowed ? QString() : offline.reason});
    }
    return offers;
}

} // namespace tonggui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/Visit.h"
#include "forms/engine/Catalogue.h"

namespace tonggui {

// One line of the list a clerk chooses from.
struct ServiceOffer
{
    forms::Service service;
    QString name;
    QString purpose;
    QString timeLimit;
    QStringList keywords;
    QString whyNot; // empty when it can be chosen now; else the sentence to show beside it
    QString note;   // what is different now although it can be chosen: the case is only collected
};

// What the catalogue offers to this visitor today.
[[nodiscard]] std::vector<ServiceOffer> serviceOffers(const forms::Catalogue &catalogue, const Visit &visit,
                                                      bool isOnline, QDate today, forms::Language language);

} // namespace tonggui

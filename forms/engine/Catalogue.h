// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Service.h"

#include <QStringList>

namespace tonggui::forms {

// All services of one or more folders. An entry that does not load is left out and its faults are kept: one bad folder
// never takes the others along.
class Catalogue
{
public:
    Catalogue() = default;

    // Every sub-folder with a service.json is an entry. Of two entries with the same id and overlapping validity the
    // later folder wins nothing: both are refused (errors::ServiceTwice).
    [[nodiscard]] static Catalogue load(const QStringList &folders);

    [[nodiscard]] const std::vector<Service> &services() const { return m_services; } // by number, then valid-from
    [[nodiscard]] const std::vector<Error> &faults() const { return m_faults; }

    [[nodiscard]] std::vector<Service> inForceOn(QDate day) const;
    [[nodiscard]] Result<Service> find(const ServiceId &id,
                                       QDate day) const; // errors::ServiceUnknown, errors::ServiceNotInForce

private:
    std::vector<Service> m_services;
    std::vector<Error> m_faults;
};

} // namespace tonggui::forms

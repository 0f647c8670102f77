// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Catalogue.h"

#include "forms/engine/FormErrors.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

bool overlap(const Service &a, const Service &b)
{
    const auto endsBefore = [](const Service &first, const Service &second) {
        return first.validUntil().isValid() && first.validUntil() < second.validFrom();
    };
    return a.id() == b.id() && !endsBefore(a, b) && !endsBefore(b, a);
}

} // namespace

Catalogue Catalogue::load(const QStringList &folders)
{
    Catalogue catalogue;
    std::vector<Service> loaded;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        if (!dir.exists()) {
            catalogue.m_faults.push_back(Error(tonggui::errors::FileUnreadable, {folder}).at(folder));
        }
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString entry = dir.filePath(name);
            if (!QFile::exists(entry + u"/service.json"_s)) {
                continue;
            }
            tl::expected<Service, std::vector<Error>> service = Service::load(entry);
            if (service) {
                loaded.push_back(std::move(*service));
            } else {
                catalogue.m_faults.insert(catalogue.m_faults.end(), service.error().begin(), service.error().end());
            }
        }
    }
    QSet<QString> told;
    for (const Service &service : loaded) {
        const auto rivals =
            std::ranges::count_if(loaded, [&service](const Service &other) { return overlap(service, other); });
        if (rivals == 1) {
            catalogue.m_services.push_back(service);
        } else if (!told.contains(service.id().text())) {
            told.insert(service.id().text());
            catalogue.m_faults.push_back(Error(errors::ServiceTwice, {service.id().text()}).at(service.id().text()));
        }
    }
    std::ranges::stable_sort(catalogue.m_services, [](const Service &a, const Service &b) {
        return std::pair(a.number(), a.validFrom()) < std::pair(b.number(), b.validFrom());
    });
    return catalogue;
}

std::vector<Service> Catalogue::inForceOn(QDate day) const
{
    std::vector<Service> list;
    std::ranges::copy_if(m_services, std::back_inserter(list),
                         [day](const Service &service) { return service.isInForceOn(day); });
    return list;
}

Result<Service> Catalogue::find(const ServiceId &id, QDate day) const
{
    bool isKnown = false;
    for (const Service &service : m_services) {
        if (service.id() == id && service.isInForceOn(day)) {
            return service;
        }
        isKnown = isKnown || service.id() == id;
    }
    return isKnown ? failure(errors::ServiceNotInForce, {id.text(), day.toString(Qt::ISODate)})
                   : failure(errors::ServiceUnknown, {id.text()});
}

} // namespace tonggui::forms

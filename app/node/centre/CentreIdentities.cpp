// SPDX-License-Identifier: Apache-2.0
#include "app/node/centre/CentreIdentities.h"

#include "app/node/NodeErrors.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

using crypto::CertificateOrder;
using crypto::CertificateProfile;
using crypto::Identity;

constexpr int RenewalDays = 30;

class IdentityFiles
{
public:
    IdentityFiles(const NodeFolder &folder, QString passPhrase)
        : m_folder(folder)
        , m_passPhrase(std::move(passPhrase))
    {}

    [[nodiscard]] Result<std::optional<Identity>> load(const QString &name) const
    {
        const QString file = name + u".p12"_s;
        const Result<std::optional<QByteArray>> bytes = m_folder.readKey(file);
        if (!bytes) {
            return failure(bytes.error());
        }
        if (!*bytes) {
            return std::optional<Identity>();
        }
        Result<Identity> identity = crypto::fromPkcs12(**bytes, m_passPhrase);
        if (!identity) {
            return failure(errors::BadIdentity, {m_folder.keyFile(file), identity.error().text()});
        }
        return std::optional(std::move(*identity));
    }

    [[nodiscard]] Result<Identity> keep(const QString &name, Result<Identity> fresh) const
    {
        const Result<QByteArray> bytes = fresh ? crypto::toPkcs12(*fresh, m_passPhrase) : failure(fresh.error());
        const Result<void> written = bytes ? m_folder.writeKey(name + u".p12"_s, *bytes) : failure(bytes.error());
        if (!written) {
            return failure(written.error());
        }
        return fresh;
    }

    template <typename Make>
    [[nodiscard]] Result<Identity> loadOrMake(const QString &name, Make make) const
    {
        Result<std::optional<Identity>> found = load(name);
        if (!found) {
            return failure(found.error());
        }
        return *found ? Result<Identity>(std::move(**found)) : keep(name, make());
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.keyFile(name + u".p12"_s); }

private:
    const NodeFolder &m_folder;
    QString m_passPhrase;
};

QString nameOf(const CentrePlan &plan, const crypto::Certificate &root)
{
    const QString organisation = root.subjectField("O");
    return !plan.name.isEmpty() ? plan.name : organisation.isEmpty() ? root.commonName() : organisation;
}

Result<Identity> openRoot(const IdentityFiles &files, const CentrePlan &plan, const QDateTime &now)
{
    const QString centre = plan.name.isEmpty() ? u"试用中心"_s : plan.name;
    Result<Identity> root = files.loadOrMake(u"root"_s, [&] {
        return crypto::makeRoot({centre + u"根证书"_s, centre, {}, {}}, now.addSecs(-3600), now.addYears(20));
    });
    if (root && !root->certificate.isAuthority()) {
        return failure(
            errors::BadIdentity,
            {files.path(u"root"_s), QCoreApplication::translate("Errors", "its certificate may not issue others")});
    }
    return root;
}

CertificateOrder orderFor(CertificateProfile profile, const QString &commonName, const Identity &root,
                          const QDateTime &now, int years)
{
    const QString centre = root.certificate.subjectField("O");
    CertificateOrder order{profile, {commonName, centre, {}, {}}, {}, now.addSecs(-3600), now.addYears(years)};
    order.notAfter = std::min(order.notAfter, root.certificate.notAfter());
    return order;
}

Result<Identity> openTls(const IdentityFiles &files, const CentrePlan &plan, const Identity &root, const QDateTime &now)
{
    Result<std::optional<Identity>> found = files.load(u"tls"_s);
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        const crypto::Certificate &certificate = (*found)->certificate;
        const bool isOurs =
            crypto::checkChain(certificate, {}, {root.certificate}, certificate.notBefore()).has_value();
        const bool hasNames =
            std::ranges::all_of(plan.names, [&](const QString &name) { return certificate.isForHost(name); });
        if (!isOurs || (hasNames && certificate.notAfter() > now.addDays(RenewalDays))) {
            return std::move(**found);
        }
    }
    CertificateOrder order = orderFor(CertificateProfile::TlsServer, plan.names.value(0, u"localhost"_s), root, now, 2);
    order.names = plan.names;
    return files.keep(u"tls"_s, crypto::issueIdentity(root, order));
}

} // namespace

Result<CentreIdentities> openCentreIdentities(const NodeFolder &folder, const CentrePlan &plan, const Clock &clock)
{
    const QDateTime now = clock.now();
    const IdentityFiles files(folder, plan.passPhrase);
    const Result<Identity> root = openRoot(files, plan, now);
    if (!root) {
        return failure(root.error());
    }
    const QString centre = nameOf(plan, root->certificate);
    const auto open = [&](const QString &name, CertificateProfile profile, const QString &commonName) {
        return files.loadOrMake(
            name, [&] { return crypto::issueIdentity(*root, orderFor(profile, commonName, *root, now, 10)); });
    };
    const Result<Identity> seal = open(u"seal"_s, CertificateProfile::CentreSeal, centre);
    const Result<Identity> inbox = open(u"inbox"_s, CertificateProfile::CentreInbox, centre + u" 收件"_s);
    const Result<Identity> tls = openTls(files, plan, *root, now);
    const Result<void> written = folder.writeRootCertificate(root->certificate.toPem());
    for (const Result<Identity> *identity : {&seal, &inbox, &tls}) {
        if (!*identity) {
            return failure(identity->error());
        }
    }
    if (!written) {
        return failure(written.error());
    }
    return CentreIdentities{centre, *root, *tls, *seal, *inbox};
}

} // namespace tonggui::node

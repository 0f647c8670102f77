// SPDX-License-Identifier: Apache-2.0
#include "app/cli/receipt/DemoPki.h"

#include "app/crypto/CertificateAuthority.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

using crypto::CertificateOrder;
using crypto::CertificateProfile;
using crypto::Identity;

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int Years = 10;
constexpr int ClockAllowance = 60 * 60; // seconds

class KeyFolder
{
public:
    explicit KeyFolder(const QString &directory)
        : m_directory(directory)
    {}

    [[nodiscard]] Result<void> make() const
    {
        if (QFileInfo::exists(m_directory.path())) {
            return {};
        }
        const bool isMade =
            m_directory.mkpath(u"."_s) && QFile::setPermissions(m_directory.path(), OwnerOnly | QFile::ExeOwner);
        return isMade ? Result<void>() : failure(tonggui::errors::FileUnwritable, {m_directory.path()});
    }

    template <typename Make>
    [[nodiscard]] Result<Identity> loadOrMake(const QString &name, Make make) const
    {
        const QString path = m_directory.filePath(name + u".p12"_s);
        QFile file(path);
        if (file.exists()) {
            if (!file.open(QIODevice::ReadOnly)) {
                return failure(Error(tonggui::errors::FileUnreadable, {path}).at(path));
            }
            return crypto::fromPkcs12(file.readAll(), {}).map_error([&path](const Error &error) {
                return error.at(path);
            });
        }
        Result<Identity> fresh = make();
        const Result<QByteArray> bytes = fresh ? crypto::toPkcs12(*fresh, {}) : failure(fresh.error());
        const Result<void> written = bytes ? write(path, *bytes) : failure(bytes.error());
        return written ? std::move(fresh) : Result<Identity>(failure(written.error()));
    }

    [[nodiscard]] Result<QString> writeRoot(const crypto::Certificate &root) const
    {
        const QString path = m_directory.filePath(u"root.pem"_s);
        return write(path, root.toPem()).map([&path] { return path; });
    }

private:
    static Result<void> write(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) &&
                               file.write(bytes) == bytes.size() && file.commit();
        return isWritten ? Result<void>()
                         : failure(Error(tonggui::errors::FileUnwritable, {path}).at(path).because(file.errorString()));
    }

    QDir m_directory;
};

} // namespace

Result<DemoPki> openDemoPki(const QString &directory, const QString &centre, const QString &clerkName,
                            const QDateTime &now)
{
    const KeyFolder folder(directory);
    if (const Result<void> made = folder.make(); !made) {
        return failure(made.error());
    }
    const QDateTime start = now.addSecs(-ClockAllowance);
    const Result<Identity> root = folder.loadOrMake(u"root"_s, [&] {
        return crypto::makeRoot({centre + u" 根证书"_s, centre, {}, {}}, start, now.addYears(2 * Years));
    });
    const Result<QString> rootFile = root ? folder.writeRoot(root->certificate) : failure(root.error());
    if (!rootFile) {
        return failure(rootFile.error());
    }
    const auto open = [&](const QString &name, CertificateProfile profile, const QString &commonName) {
        return folder.loadOrMake(name, [&] {
            CertificateOrder order{profile, {commonName, centre, {}, {}}, {}, start, now.addYears(Years)};
            order.notAfter = std::min(order.notAfter, root->certificate.notAfter());
            return crypto::issueIdentity(*root, order);
        });
    };
    const Result<Identity> events = open(u"events"_s, CertificateProfile::EventAuthority, centre + u" 事件证书"_s);
    const Result<Identity> clerk = open(u"clerk"_s, CertificateProfile::Clerk, clerkName);
    const Result<Identity> seal = open(u"seal"_s, CertificateProfile::CentreSeal, centre);
    const Result<Identity> escrow = open(u"escrow"_s, CertificateProfile::CentreInbox, centre + u" 托管"_s);
    for (const Result<Identity> *identity : {&events, &clerk, &seal, &escrow}) {
        if (!*identity) {
            return failure(identity->error());
        }
    }
    return DemoPki{*rootFile, *events, *clerk, *seal, escrow->certificate};
}

} // namespace tonggui::cli

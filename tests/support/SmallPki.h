// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CertificateAuthority.h"

#include <QtGlobal>

namespace tonggui::tests {

using crypto::CertificateOrder;
using crypto::CertificateProfile;
using crypto::Identity;

// The value, or the end of the test program with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().toLine()));
    }
    return std::move(*result);
}

inline void need(const Result<void> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().toLine()));
    }
}

// A root and what hangs on it, made when first asked for: RSA keys take their time.
class SmallPki
{
public:
    explicit SmallPki(QString name = QStringLiteral("试验根证书"))
        : m_name(std::move(name))
    {}

    [[nodiscard]] QDateTime start() const { return m_start; }
    [[nodiscard]] QDateTime end() const { return m_start.addYears(2); }

    const Identity &root()
    {
        if (!m_root) {
            m_root = need(crypto::makeRoot({m_name, QStringLiteral("云岭市住房公积金管理中心"), {}, {}},
                                           m_start.addDays(-1), end()));
        }
        return *m_root;
    }

    [[nodiscard]] CertificateOrder order(CertificateProfile profile, const QString &commonName,
                                         const QString &unit = {}, const QString &serial = {}) const
    {
        return {profile,
                {commonName, QStringLiteral("云岭市住房公积金管理中心"), unit, serial},
                {},
                m_start,
                end().addDays(-1)};
    }

    Identity issue(CertificateProfile profile, const QString &commonName, const QString &unit = {},
                   const QString &serial = {})
    {
        return need(crypto::issueIdentity(root(), order(profile, commonName, unit, serial)));
    }

    const Identity &clerk() { return kept(m_clerk, CertificateProfile::Clerk, QStringLiteral("李静")); }
    const Identity &seal()
    {
        return kept(m_seal, CertificateProfile::CentreSeal, QStringLiteral("云岭市住房公积金管理中心"));
    }
    const Identity &inbox() { return kept(m_inbox, CertificateProfile::CentreInbox, QStringLiteral("收件箱")); }
    const Identity &terminal() { return kept(m_terminal, CertificateProfile::Terminal, QStringLiteral("0203-0007")); }
    const Identity &eventAuthority()
    {
        return kept(m_eventAuthority, CertificateProfile::EventAuthority, QStringLiteral("0203-0007 事件证书"));
    }

    // A member's one-time key for one document.
    Identity memberEvent(const QString &name, const QString &caseId)
    {
        return need(crypto::issueIdentity(eventAuthority(), order(CertificateProfile::MemberEvent, name, {}, caseId)));
    }

private:
    const Identity &kept(std::optional<Identity> &slot, CertificateProfile profile, const QString &name)
    {
        if (!slot) {
            slot = issue(profile, name);
        }
        return *slot;
    }

    QString m_name;
    QDateTime m_start = QDateTime::currentDateTimeUtc().addDays(-1);
    std::optional<Identity> m_root;
    std::optional<Identity> m_clerk;
    std::optional<Identity> m_seal;
    std::optional<Identity> m_inbox;
    std::optional<Identity> m_terminal;
    std::optional<Identity> m_eventAuthority;
};

} // namespace tonggui::tests

// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/TerminalCertificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::node {

Result<TerminalCertificates> issueTerminalCertificates(const CentreWorld &world, const TerminalId &terminal,
                                                       const QByteArray &terminalKey, const QByteArray &eventKey)
{
    const QDateTime now = world.clock.now();
    const crypto::Identity &root = world.identities.root;
    const auto issue = [&](crypto::CertificateProfile profile, const QString &commonName, const QByteArray &key) {
        crypto::CertificateOrder order;
        order.profile = profile;
        order.subject = {commonName, world.identities.centre, terminal.branch, terminal.text()};
        order.notBefore = now.addSecs(-300); // clocks differ
        order.notAfter = std::min(now.addYears(world.rules.terminalCertificateYears), root.certificate.notAfter());
        return crypto::issueCertificate(root, order, key);
    };
    const Result<crypto::Certificate> own = issue(crypto::CertificateProfile::Terminal, terminal.text(), terminalKey);
    const Result<crypto::Certificate> event =
        issue(crypto::CertificateProfile::EventAuthority, terminal.text() + u" 事件证书"_s, eventKey);
    if (!own || !event) {
        return failure(own ? event.error() : own.error());
    }
    return TerminalCertificates{*own, *event};
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/Routes.h"

#include <QUrl>

#include <array>

namespace tonggui::protocol {

std::span<const Route *const> allRoutes()
{
    using namespace routes;
    static constexpr std::array all{&Health,        &Trust,        &RequestEnrolment, &ReadEnrolment, &DecideEnrolment,
                                    &LogIn,         &CertifyClerk, &LookUpMember,     &Seal,          &SendEnvelope,
                                    &ListEnvelopes, &ReadEnvelope, &ReadReceipt,      &VerifyPage};
    return all;
}

QString pathOf(const Route &route, const QString &segment)
{
    QString path = QString::fromLatin1(route.path);
    const qsizetype open = path.indexOf(u'{');
    if (open >= 0) {
        const qsizetype close = path.indexOf(u'}', open);
        path.replace(open, close - open + 1, QString::fromLatin1(QUrl::toPercentEncoding(segment)));
    }
    return path;
}

} // namespace tonggui::protocol

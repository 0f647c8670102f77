// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/HostedSamContract.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// A reader on USB with bare frames.
class HostedBulkContractTest final : public HostedSamContract
{
    Q_OBJECT

private:
    QJsonObject traits() const override { return {{u"wrap"_s, u"usb-bulk"_s}}; }
    QString transport() const override { return u"usb-bulk"_s; }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedBulkContractTest)
#include "HostedBulkContractTest.moc"

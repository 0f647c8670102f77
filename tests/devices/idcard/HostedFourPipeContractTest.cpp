// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/HostedSamContract.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// A module on its own USB, with two pipes each way.
class HostedFourPipeContractTest final : public HostedSamContract
{
    Q_OBJECT

private:
    QJsonObject traits() const override { return {{u"wrap"_s, u"sam-usb-4pipe"_s}}; }
    QString transport() const override { return u"sam-usb-4pipe"_s; }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedFourPipeContractTest)
#include "HostedFourPipeContractTest.moc"

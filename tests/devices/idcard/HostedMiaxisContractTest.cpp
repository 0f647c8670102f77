// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/HostedSamContract.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// A reader that wraps its frames in HID reports.
class HostedMiaxisContractTest final : public HostedSamContract
{
    Q_OBJECT

private:
    QJsonObject traits() const override { return {{u"wrap"_s, u"hid-miaxis"_s}}; }
    QString transport() const override { return u"hid-miaxis"_s; }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedMiaxisContractTest)
#include "HostedMiaxisContractTest.moc"

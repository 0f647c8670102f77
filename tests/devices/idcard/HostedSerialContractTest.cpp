// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/HostedSamContract.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// A module on a serial line.
class HostedSerialContractTest final : public HostedSamContract
{
    Q_OBJECT
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedSerialContractTest)
#include "HostedSerialContractTest.moc"

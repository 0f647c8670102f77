// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/HostedSamContract.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// A module behind a network port.
class HostedTcpContractTest final : public HostedSamContract
{
    Q_OBJECT

private:
    QString listen() const override { return m_port; }

    const QString m_port = tests::freeTcpPort();
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedTcpContractTest)
#include "HostedTcpContractTest.moc"

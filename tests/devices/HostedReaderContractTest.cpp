// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/IdCardReaderContract.h"
#include "tests/devices/HostedReader.h"

#include <csignal>

namespace tonggui::devices {

using namespace tonggui::tests;

// The same promises, with the driver in its own process as products run it.
class HostedReaderContractTest final : public IdCardReaderContract
{
    Q_OBJECT

private:
    void makeReader() override
    {
        m_simulated = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}));
        m_desk = std::make_unique<DeviceDesk>(builtEnvironment(m_folder.path()), m_clock);
        const Result<void> chosen = m_desk->chooseIdCardReader({u"idcard-sam"_s, quickSettings(m_simulated->port())});
        QVERIFY2(chosen.has_value(), chosen ? "" : qPrintable(chosen.error().toLine()));
    }

    void dropReader() override
    {
        m_desk.reset();
        m_simulated.reset();
        QVERIFY(QDir(m_folder.path()).entryList({u"*.sock"_s}, QDir::System).isEmpty());
    }

    IdCardReader &reader() override { return m_desk->idCardReader(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { ::kill(pid_t(m_desk->idCardDriver()->processId()), SIGKILL); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedDesk> m_simulated;
    std::unique_ptr<DeviceDesk> m_desk;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedReaderContractTest)
#include "HostedReaderContractTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/SamReader.h"
#include "devices/wire/SerialTransport.h"
#include "tests/contracts/IdCardReaderContract.h"
#include "tests/devices/SimulatedDesk.h"

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// The driver in this process, in front of a simulated module.
class SamReaderContractTest final : public IdCardReaderContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_onStep = {};
        m_desk = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}));
        startDriver();
    }

    void dropDevice() override
    {
        m_reader.reset();
        m_desk.reset();
    }

    IdCardReader &reader() override { return *m_reader; }
    void order(const QString &line) override { m_desk->order(line); }
    void crash() override { startDriver(); } // the old one is gone first

    void startDriver()
    {
        m_reader.reset();
        sam::SamTimes times;
        times.firstByte = 300ms;
        times.frame = 2s;
        times.probe = 60ms;
        auto transport = std::make_unique<SerialTransport>(m_desk->port());
        m_reader = std::make_unique<sam::SamReader>(u"idcard-sam"_s, std::move(transport), times, 0, m_clock);
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedDesk> m_desk;
    std::unique_ptr<sam::SamReader> m_reader;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SamReaderContractTest)
#include "SamReaderContractTest.moc"

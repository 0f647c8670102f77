// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/StuSignaturePad.h"
#include "devices/wire/SocketHidTransport.h"
#include "tests/contracts/SignaturePadContract.h"
#include "tests/devices/signature/SimulatedPad.h"

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// The driver in this process, in front of a simulated pad.
class StuContractTest final : public SignaturePadContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedPad>();
        startDriver();
    }

    void dropDevice() override
    {
        m_pad.reset();
        m_simulated.reset();
    }

    SignaturePad &pad() override { return *m_pad; }
    void order(const QString &line) override { m_simulated->order(line); }
    void member(const QString &act) override { m_simulated->order(act); }
    void crash() override { startDriver(); } // the old one is gone first
    void breakDevice() override { m_simulated->order(u"fault code on set 27"_s); }

    void startDriver()
    {
        m_pad.reset();
        auto transport = std::make_unique<SocketHidTransport>(m_simulated->socket(), 500ms);
        m_pad = std::make_unique<stu::StuSignaturePad>(u"signature-stu"_s, std::move(transport), stu::StuRules(),
                                                       stu::StuTimes(), m_clock);
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedPad> m_simulated;
    std::unique_ptr<stu::StuSignaturePad> m_pad;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::StuContractTest)
#include "StuContractTest.moc"

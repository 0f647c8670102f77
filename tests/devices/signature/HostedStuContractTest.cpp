// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/RemoteSignaturePad.h"
#include "tests/contracts/SignaturePadContract.h"
#include "tests/devices/HostedReader.h"
#include "tests/devices/signature/SimulatedPad.h"

#include <csignal>

namespace tonggui::devices {

using namespace tonggui::tests;

// The same promises, with the driver in its own process as products run it.
class HostedStuContractTest final : public SignaturePadContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedPad>();
        m_desk = std::make_unique<DeviceDesk>(builtEnvironment(m_folder.path()), m_clock);
        const Result<void> chosen =
            m_desk->add({u"signature-stu"_s, quickPadSettings(m_simulated->socket()), u"Pad"_s});
        QVERIFY2(chosen.has_value(), chosen ? "" : qPrintable(chosen.error().toLine()));
        m_pad = std::make_unique<RemoteSignaturePad>(m_desk->channel(kinds::SignaturePad), m_clock);
    }

    void dropDevice() override
    {
        m_pad.reset();
        m_desk.reset();
        m_simulated.reset();
        QVERIFY(QDir(m_folder.path()).entryList({u"*.sock"_s}, QDir::System).isEmpty());
    }

    SignaturePad &pad() override { return *m_pad; }
    void order(const QString &line) override { m_simulated->order(line); }
    void member(const QString &act) override { m_simulated->order(act); }
    void breakDevice() override { m_simulated->order(u"fault code on set 27"_s); }

    void crash() override
    {
        const PlacedDevice *const placed = m_desk->place(kinds::SignaturePad).chosen();
        ::kill(pid_t(placed->driver()->processId()), SIGKILL);
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedPad> m_simulated;
    std::unique_ptr<DeviceDesk> m_desk;
    std::unique_ptr<RemoteSignaturePad> m_pad;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedStuContractTest)
#include "HostedStuContractTest.moc"

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contracts/IdCardReaderContract.h"
#include "tests/devices/HostedReader.h"

#include <csignal>

namespace tonggui::devices {

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

// The driver in its own process, as products run it, at the end of one of its ways.
class HostedSamContract : public IdCardReaderContract
{
protected:
    virtual QJsonObject traits() const { return {}; } // of the simulated reader
    virtual QString listen() const { return {}; }     // not empty: TCP
    virtual QString transport() const { return u"auto"_s; }

    void makeDevice() override
    {
        m_onStep = {};
        m_simulated = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}, traits()), listen());
        m_desk = std::make_unique<DeviceDesk>(builtEnvironment(m_folder.path()), m_clock);
        const QJsonObject settings = with(quickSettings(m_simulated->port()), u"transport"_s, transport());
        const Result<void> chosen = m_desk->chooseIdCardReader({.driver = u"idcard-sam"_s, .settings = settings});
        QVERIFY2(chosen.has_value(), chosen ? "" : qPrintable(chosen.error().toLine()));
    }

    void dropDevice() override
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
    std::unique_ptr<tests::SimulatedDesk> m_simulated;
    std::unique_ptr<DeviceDesk> m_desk;
};

} // namespace tonggui::devices

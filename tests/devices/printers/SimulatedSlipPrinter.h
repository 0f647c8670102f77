// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/ticketprinter/TicketPrinterSimulator.h"
#include "devices/simulators/wire/PtyEnd.h"
#include "devices/simulators/wire/TcpEnd.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

enum class SlipWire { Network, Serial };

// A simulated slip printer in this process, at an address that stays the same when it is unplugged and plugged again.
class SimulatedSlipPrinter
{
public:
    explicit SimulatedSlipPrinter(SlipWire wire = SlipWire::Network, const QJsonObject &traits = {},
                                  const QJsonArray &faults = {}, const QJsonArray &timeline = {})
    {
        const QJsonObject scenario{{u"schema"_s, u"tonggui.sim-printer-escpos/1"_s},
                                   {u"printer"_s, traits},
                                   {u"faults"_s, faults},
                                   {u"timeline"_s, timeline}};
        auto parsed = simulators::TicketPrinterScenario::fromJson(scenario, u"test"_s);
        if (!parsed) {
            qFatal("%s", parsed.error().toLine().toUtf8().constData());
        }
        std::unique_ptr<simulators::WireEnd> end;
        if (wire == SlipWire::Serial) {
            m_port = m_folder.filePath(u"printer"_s);
            end = std::make_unique<simulators::PtyEnd>(m_port);
        } else {
            m_port = u"127.0.0.1:%1"_s.arg(freePort());
            end = std::make_unique<simulators::TcpEnd>(m_port);
        }
        m_simulator =
            std::make_unique<simulators::TicketPrinterSimulator>(std::move(*parsed), std::move(end), output());
        QObject::connect(m_simulator.get(), &simulators::Simulator::heard, m_simulator.get(),
                         [this](const QString &command) { heard << command; });
        if (const auto started = m_simulator->start(); !started) {
            qFatal("%s", started.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] const QString &port() const { return m_port; }
    [[nodiscard]] QString output() const { return m_folder.filePath(u"slips"_s); }
    [[nodiscard]] simulators::TicketPrinterSimulator &simulator() { return *m_simulator; }

    [[nodiscard]] QStringList slips() const
    {
        QStringList texts;
        for (const simulators::SimulatedSlip &slip : m_simulator->slips()) {
            texts << slip.asText();
        }
        return texts;
    }

    void order(const QString &line)
    {
        if (const auto done = m_simulator->order(line); !done) {
            qFatal("%s", done.error().toLine().toUtf8().constData());
        }
    }

    QStringList heard;

private:
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

    QTemporaryDir m_folder;
    QString m_port;
    std::unique_ptr<simulators::TicketPrinterSimulator> m_simulator;
};

} // namespace tonggui::tests

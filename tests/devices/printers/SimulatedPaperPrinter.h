// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/printer/PaperPrinterSimulator.h"

#include <QTemporaryDir>
#include <QTest>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// A simulated printer of papers in this process, at an address that stays the same when it is unplugged and plugged
// again.
class SimulatedPaperPrinter
{
public:
    explicit SimulatedPaperPrinter(const QJsonObject &traits = {}, const QJsonArray &faults = {},
                                   const QJsonArray &timeline = {})
    {
        const QJsonObject scenario{{u"schema"_s, u"tonggui.sim-printer/1"_s},
                                   {u"printer"_s, traits},
                                   {u"faults"_s, faults},
                                   {u"timeline"_s, timeline}};
        auto parsed = simulators::PaperPrinterScenario::fromJson(scenario, u"test"_s);
        if (!parsed) {
            qFatal("%s", parsed.error().toLine().toUtf8().constData());
        }
        m_simulator =
            std::make_unique<simulators::PaperPrinterSimulator>(std::move(*parsed), u"127.0.0.1:0"_s, output());
        if (const auto started = m_simulator->start(); !started) {
            qFatal("%s", started.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] QString address() const { return m_simulator->address(); }
    [[nodiscard]] QString output() const { return m_folder.filePath(u"papers"_s); }
    [[nodiscard]] simulators::PaperPrinterSimulator &simulator() { return *m_simulator; }

    [[nodiscard]] QList<QByteArray> papers() const
    {
        const std::vector<QByteArray> printed = m_simulator->printed();
        return {printed.begin(), printed.end()};
    }

    [[nodiscard]] int waiting() const
    {
        const auto papers = m_simulator->papers();
        return int(std::count_if(papers.begin(), papers.end(), [](const auto &paper) { return paper.state < 7; }));
    }

    void order(const QString &line)
    {
        if (const auto done = m_simulator->order(line); !done) {
            qFatal("%s", done.error().toLine().toUtf8().constData());
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulators::PaperPrinterSimulator> m_simulator;
};

} // namespace tonggui::tests

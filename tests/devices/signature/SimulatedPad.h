// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/signature/SignatureSimulator.h"

#include <QTemporaryDir>
#include <QTest>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// An unpaced pad: what a member does takes no time, the pad's own clock runs all the same.
inline QJsonObject padScenario(const QJsonObject &pad = {}, const QJsonArray &faults = {})
{
    QJsonObject traits{{u"pace"_s, u"none"_s}};
    for (auto it = pad.begin(); it != pad.end(); ++it) {
        traits[it.key()] = it.value();
    }
    return {{u"schema"_s, u"tonggui.sim-signature/1"_s}, {u"pad"_s, traits}, {u"faults"_s, faults}};
}

inline QJsonObject padModel(const QString &number)
{
    return {{u"model"_s, number}};
}

inline QJsonObject padFault(const QString &on, const QString &kind, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object[u"on"_s] = on;
    object[u"fault"_s] = kind;
    return object;
}

// A simulated pad in this process, behind a socket that stays the same when it is unplugged and plugged again.
class SimulatedPad
{
public:
    explicit SimulatedPad(const QJsonObject &scenario = padScenario())
    {
        auto parsed = simulators::SignatureScenario::fromJson(scenario, u"test"_s);
        if (!parsed) {
            qFatal("%s", parsed.error().toLine().toUtf8().constData());
        }
        m_simulator = std::make_unique<simulators::SignatureSimulator>(std::move(*parsed), socket(), m_folder.path());
        QObject::connect(m_simulator.get(), &simulators::SignatureSimulator::heard, m_simulator.get(),
                         [this](const QString &command) { commands << command; });
        if (const auto started = m_simulator->start(); !started) {
            qFatal("%s", started.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] QString socket() const { return m_folder.filePath(u"pad"_s); }
    [[nodiscard]] simulators::SignatureSimulator &simulator() { return *m_simulator; }

    void order(const QString &line)
    {
        if (const auto done = m_simulator->order(line); !done) {
            qFatal("%s", done.error().toLine().toUtf8().constData());
        }
    }

    QStringList commands; // as they were heard

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulators::SignatureSimulator> m_simulator;
};

// Patience of a test.
inline QJsonObject quickPadSettings(const QString &socket)
{
    return {{u"transport"_s, u"socket"_s}, {u"port"_s, socket}, {u"answerMs"_s, 500}};
}

} // namespace tonggui::tests

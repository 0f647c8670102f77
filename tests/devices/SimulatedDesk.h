// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/idcard/IdCardSimulator.h"
#include "devices/simulators/idcard/ReaderEnds.h"
#include "devices/simulators/wire/PtyEnd.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// The demo record of the protocol notes: its bytes are known.
inline QJsonObject zhangSan()
{
    return {{u"id"_s, u"zhangsan"_s},
            {u"name"_s, u"张三"_s},
            {u"sex"_s, u"2"_s},
            {u"nation"_s, u"01"_s},
            {u"birth"_s, u"19491231"_s},
            {u"address"_s, u"某省某市某区某路1号"_s},
            {u"number"_s, u"11010519491231002X"_s},
            {u"issuer"_s, u"某市公安局某分局"_s},
            {u"validFrom"_s, u"20200101"_s},
            {u"validTo"_s, u"长期"_s},
            {u"photo"_s, u"blank"_s}};
}

inline QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object[key] = value;
    return object;
}

// The same person's card with everything on it, as contract suites need it.
inline QJsonObject completeCard()
{
    QJsonObject card = zhangSan();
    card[u"photo"_s] = u"portrait"_s;
    card[u"latestAddresses"_s] = QJsonArray{u"某市某区旧路1号"_s, u"某市某区新路2号"_s};
    card[u"fingerprint"_s] = QJsonArray{QJsonObject{{u"finger"_s, 11}}, QJsonObject{{u"finger"_s, 16}}};
    return card;
}

// One card, no pacing, nothing on the reader yet.
inline QJsonObject scenarioOf(const QJsonArray &cards, const QJsonObject &reader = {}, const QJsonArray &faults = {},
                              const QJsonArray &timeline = {})
{
    QJsonObject traits{{u"pace"_s, u"none"_s}};
    for (auto it = reader.begin(); it != reader.end(); ++it) {
        traits[it.key()] = it.value();
    }
    return {{u"schema"_s, u"tonggui.sim-idcard/1"_s},
            {u"reader"_s, traits},
            {u"cards"_s, cards},
            {u"faults"_s, faults},
            {u"timeline"_s, timeline}};
}

inline QJsonObject fault(const QString &on, const QString &kind, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object[u"on"_s] = on;
    object[u"fault"_s] = kind;
    return object;
}

// A port that is free now, and that nobody else will ask for soon.
inline QString freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? u"127.0.0.1:%1"_s.arg(server.serverPort()) : QString();
}

// A simulated reader in this process, at a place that stays the same when it is unplugged and plugged again: a link, or
// `listen` for TCP, or a local socket when the scenario wraps it.
class SimulatedDesk
{
public:
    explicit SimulatedDesk(const QJsonObject &scenario = scenarioOf({zhangSan()}), QString listen = {})
        : m_listen(std::move(listen))
    {
        auto parsed = simulators::IdCardScenario::fromJson(scenario, u"test"_s);
        if (!parsed) {
            qFatal("%s", parsed.error().toLine().toUtf8().constData());
        }
        const simulators::SimulatorPlace place{.link = m_listen.isEmpty() ? port() : QString(), .listen = m_listen};
        auto end = simulators::readerEnd(parsed->reader.wrap, place);
        m_simulator = std::make_unique<simulators::IdCardSimulator>(std::move(*parsed), std::move(end));
        QObject::connect(m_simulator.get(), &simulators::IdCardSimulator::heard, m_simulator.get(),
                         [this](const QString &command) {
                             commands << command;
                             times << m_clock.elapsed();
                         });
        m_clock.start();
        if (const auto started = m_simulator->start(); !started) {
            qFatal("%s", started.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] QString port() const { return m_listen.isEmpty() ? m_folder.filePath(u"reader"_s) : m_listen; }
    [[nodiscard]] const simulators::IdCardSimulator &simulator() const { return *m_simulator; }

    void order(const QString &line)
    {
        if (const auto done = m_simulator->order(line); !done) {
            qFatal("%s", done.error().toLine().toUtf8().constData());
        }
    }

    QStringList commands; // as they were heard
    QList<qint64> times;  // when, in ms since the start

private:
    const QString m_listen;
    QTemporaryDir m_folder;
    QElapsedTimer m_clock;
    std::unique_ptr<simulators::IdCardSimulator> m_simulator;
};

} // namespace tonggui::tests

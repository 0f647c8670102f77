// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/program/SimulatorSession.h"

#include "app/core/Json.h"

#include <unistd.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr int ExitInvalid = 1;
constexpr int ExitEnvironment = 3;
constexpr qsizetype LongestOrder = 1024;

void say(QJsonObject line)
{
    line[u"schema"_s] = u"tonggui.sim/1"_s;
    std::fprintf(stdout, "%s\n", canonicalJson(line).constData());
    std::fflush(stdout);
}

int refuse(const Error &error, int code)
{
    std::fprintf(stderr, "%s\n", error.toLine().toUtf8().constData());
    say({{u"event"_s, u"refused"_s}, {u"ok"_s, false}, {u"errors"_s, QJsonArray{error.toJson()}}});
    return code;
}

} // namespace

SimulatorSession::SimulatorSession(SessionOptions options)
    : m_options(std::move(options))
{}

int SimulatorSession::start()
{
    Result<std::unique_ptr<Simulator>> made = m_options.kind.make(m_options.scenario, m_options.place);
    if (!made) {
        return refuse(made.error(), ExitInvalid);
    }
    m_simulator = std::move(*made);
    connect(m_simulator.get(), &Simulator::happened, this, [](const QString &event, const QJsonObject &data) {
        QJsonObject line = data;
        line[u"event"_s] = event;
        say(line);
    });
    if (m_options.isTraced) {
        connect(m_simulator.get(), &Simulator::heard, this, [](const QString &command) {
            say({{u"event"_s, u"heard"_s}, {u"command"_s, command}});
        });
    }
    const Result<void> started = m_simulator->start();
    if (!started) {
        return refuse(started.error(), ExitEnvironment);
    }
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &SimulatorSession::onInput);
    QJsonArray orders;
    for (const TrainerAct &act : m_simulator->acts()) {
        orders.append(act.order);
    }
    say({{u"event"_s, u"ready"_s},
         {u"orders"_s, orders},
         {u"ok"_s, true},
         {u"kind"_s, QString::fromLatin1(m_options.kind.name)},
         {u"port"_s, m_simulator->address()}});
    return 0;
}

void SimulatorSession::onInput()
{
    std::array<char, 512> buffer;
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_input->setEnabled(false); // nobody types; the simulator goes on
        return;
    }
    m_typed.append(buffer.data(), count);
    for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_typed.first(end)).trimmed();
        m_typed.remove(0, end + 1);
        onOrder(line);
    }
    m_typed.truncate(LongestOrder);
}

void SimulatorSession::onOrder(const QString &line)
{
    if (line.isEmpty()) {
        return;
    }
    if (line == u"quit"_s) {
        QCoreApplication::quit();
        return;
    }
    const Result<void> done = m_simulator->order(line);
    if (done) {
        say({{u"event"_s, u"done"_s}, {u"ok"_s, true}, {u"order"_s, line}, {u"port"_s, m_simulator->address()}});
    } else {
        refuse(done.error(), ExitInvalid);
    }
}

} // namespace tonggui::simulators

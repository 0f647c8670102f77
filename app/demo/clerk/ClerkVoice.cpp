// SPDX-License-Identifier: Apache-2.0
#include "app/demo/clerk/ClerkVoice.h"

#include "app/demo/clerk/Hands.h"

#include <unistd.h>

#include <QJsonDocument>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::demo {

ClerkVoice::ClerkVoice(counter::Composition &counter, ScriptedClerk &clerk, QObject *parent)
    : QObject(parent)
    , m_counter(counter)
    , m_clerk(clerk)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&counter.desk(), &VisitDesk::changed, this, &ClerkVoice::onVisitChanged);
    connect(&counter.windows().clerkWindow(), &counter::CounterWindow::cardStepShown, this,
            [](const QString &sentence) {
                say({{u"event"_s, u"card"_s}, {u"sentence"_s, sentence}});
            });
    connect(&clerk, &ScriptedClerk::stepDone, this, [](const QString &name) {
        say({{u"event"_s, u"step"_s}, {u"step"_s, name}});
    });
    connect(&clerk, &ScriptedClerk::problemRead, this, [](const QString &title, const QString &text) {
        say({{u"event"_s, u"problem"_s}, {u"title"_s, title}, {u"text"_s, text}});
    });
    connect(&m_input, &QSocketNotifier::activated, this, &ClerkVoice::onInput);
}

void ClerkVoice::say(const QJsonObject &line)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// What is told is saved: the desk saves before it shows.
void ClerkVoice::onVisitChanged()
{
    const std::optional<Visit> &visit = m_counter.desk().visit();
    const QString state = visit ? stateName(visit->state) : u"none"_s;
    if (std::exchange(m_state, state) != state) {
        say({{u"event"_s, u"state"_s}, {u"state"_s, state}});
    }
}

void ClerkVoice::onInput()
{
    std::array<char, 512> buffer;
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_input.setEnabled(false); // nobody gives orders; the clerk goes on
        return;
    }
    m_heard.append(buffer.data(), count);
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QByteArray order = m_heard.first(end).trimmed();
        m_heard.remove(0, end + 1);
        onOrder(order);
    }
}

void ClerkVoice::onOrder(const QByteArray &order)
{
    if (order == "back") {
        hands::press(&m_counter.windows().clerkWindow(), Qt::Key_Escape);
    } else if (order == "go") {
        m_clerk.goOn();
        Q_EMIT goOnOrdered();
    }
}

} // namespace tonggui::demo

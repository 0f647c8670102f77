// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/clerk/ScriptedClerk.h"

#include <QSocketNotifier>

namespace tonggui::demo {

// A counter that somebody else drives from outside: says on standard output what happens, one JSON object a line with
// an "event", and hears orders line by line on standard input: "go" (on after standing still or after a problem),
// "back" (the key for a step back).
class ClerkVoice final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    ClerkVoice(counter::Composition &counter, ScriptedClerk &clerk, QObject *parent = nullptr);

    static void say(const QJsonObject &line);

Q_SIGNALS:
    void goOnOrdered();

private:
    void onVisitChanged();
    void onInput();
    void onOrder(const QByteArray &order);

    counter::Composition &m_counter;
    ScriptedClerk &m_clerk;
    QSocketNotifier m_input;
    QByteArray m_heard;
    QString m_state;
};

} // namespace tonggui::demo

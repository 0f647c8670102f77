// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWindow.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "tests/counter/ClerkHands.h"
#include "tests/counter/CounterHall.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/fields/TextField.h"

namespace tonggui::counter::sample {

// A page object: the clerk's window and the hands in front of it.
struct CounterStand : CounterHall
{
    explicit CounterStand(forms::Language language = forms::Language::English)
        : window(world(language))
    {
        window.resize(1366, 768);
    }

    void open() { widgets::activate(window); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { sample::press(window, key, modifiers); }
    void type(const QString &text) { sample::type(window, text); }

    void logIn(const QString &number = u"0317"_s, const QString &pin = u"2580"_s)
    {
        open();
        field("staff-number")->setFocus();
        field("staff-number")->selectAll();
        type(number);
        press(Qt::Key_Return);
        type(pin);
        press(Qt::Key_Return);
        settle();
    }

    // Until no step is under way.
    void settle()
    {
        QVERIFY(QTest::qWaitFor([&] { return !window.steps().isRunning(); }));
        QCoreApplication::sendPostedEvents(); // layouts show what is new in them
    }
    void step(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        settle();
    }

    // With the ticket A001 and the sample's card.
    void callVisitor()
    {
        logIn();
        step(Qt::Key_T, Qt::ControlModifier);
        step(Qt::Key_F2);
        QTRY_VERIFY2(isAt<ServicePage>(), qPrintable(words()));
    }

    void chooseCertificate()
    {
        callVisitor();
        type(u"S-22"_s);
        step(Qt::Key_Return);
        QCOMPARE(behind.state(), VisitState::Filling);
    }

    void review()
    {
        chooseCertificate();
        QVERIFY(behind.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        step(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(behind.state(), VisitState::Reviewing);
    }

    void memberSigns()
    {
        review();
        behind.sign();
        settle();
        QCOMPARE(behind.state(), VisitState::Signed);
    }

    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return window.findChild<widgets::Field *>(QLatin1StringView(name))->findChild<QLineEdit *>();
    }
    [[nodiscard]] QString words() const { return wordsOn(window); }
    [[nodiscard]] bool says(const QString &words) const { return wordsOn(window).contains(words); }
    [[nodiscard]] QString problem() const
    {
        const widgets::Notice *shown = window.problem();
        return shown->isVisible() ? shown->title() + u' ' + shown->text() : QString();
    }
    // The text of a button that can be pressed now; empty when there is none of that name.
    [[nodiscard]] QString button(const char *name) const
    {
        const auto *found = window.findChild<QAbstractButton *>(QLatin1StringView(name));
        return found->isVisible() && found->isEnabled() ? found->text() : QString();
    }
    template <class Page>
    [[nodiscard]] bool isAt() const
    {
        return qobject_cast<Page *>(window.page()) != nullptr;
    }

    CounterWindow window;
};

} // namespace tonggui::counter::sample

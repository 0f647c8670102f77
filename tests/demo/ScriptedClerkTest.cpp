// SPDX-License-Identifier: Apache-2.0
#include "app/demo/clerk/ScriptedClerk.h"

#include "app/demo/DemoErrors.h"
#include "tests/terminal/TerminalFolder.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::demo;
using namespace tonggui::tests;

// A scripted clerk stops where a person would, and says where that was.
class ScriptedClerkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Enrolled, but the centre is out of reach and nobody ever logged in here.
    void aStepThatCannotBeDoneIsNamed()
    {
        TerminalFolder folder;
        folder.write("[branch]\ncode = \"0203\"\n[terminal]\ncode = \"0007\"\n"
                     "[node]\nurl = \"https://127.0.0.1:9\"\n");
        TerminalOptions options = folder.options();
        options.places = Places(qEnvironmentVariable("TONGGUI_BIN"));
        {
            const auto terminal = folder.open();
            QVERIFY2(terminal.has_value(), terminal ? "" : qPrintable(terminal.error().front().toLine()));
            QVERIFY(test::await((*terminal)->keepEnrolment(folder.enrolled())).has_value());
        }
        const auto counter = test::await(counter::Composition::open(options));
        QVERIFY2(counter.has_value(), counter ? "" : qPrintable(counter.error().front().toLine()));
        (*counter)->start();
        widgets::activate((*counter)->windows().clerkWindow());
        ScriptedClerk clerk(**counter, {}, std::chrono::milliseconds(0));
        QSignalSpy done(&clerk, &ScriptedClerk::stepDone);
        const Result<void> inside = test::await(clerk.logIn(u"0317"_s, u"2580"_s));
        QVERIFY(inside.error().is(demo::errors::StepStuck));
        QVERIFY(inside.error().text().contains(u"login"_s));
        QVERIFY(inside.error().detail().contains(Error(tonggui::errors::StaffUnknownOffline).text()));
        QCOMPARE(done.size(), 1);
    }

private:
    widgets::WidgetWorld m_world;
};

QTEST_MAIN(ScriptedClerkTest)
#include "ScriptedClerkTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/Composition.h"

#include "app/counter/CounterErrors.h"
#include "app/counter/CounterProgram.h"
#include "app/terminal/TerminalErrors.h"
#include "tests/terminal/TerminalFolder.h"
#include "widgets/status/Notice.h"

#include <QSignalSpy>
#include <QTest>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::tests;

namespace {

TerminalOptions optionsOf(const TerminalFolder &folder)
{
    TerminalOptions options = folder.options();
    options.places = Places(qEnvironmentVariable("TONGGUI_BIN"));
    return options;
}

std::vector<Error> faultsOf(TerminalOptions options)
{
    const auto counter = test::await(Composition::open(std::move(options)));
    return counter ? std::vector<Error>() : counter.error();
}

} // namespace

// A counter is put together from its settings, or says everything that is in the way.
class CompositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTerminalThatBelongsToNoNodeIsTold()
    {
        const TerminalFolder folder;
        const std::vector<Error> faults = faultsOf(optionsOf(folder));
        QCOMPARE(faults.size(), size_t(1));
        QVERIFY(faults[0].is(errors::CounterNotEnrolled));
        QVERIFY(faults[0].remedy().contains(u"tonggui enrol"_s));
    }

    void everythingInTheWayIsToldAtOnce()
    {
        const TerminalFolder folder;
        TerminalOptions options = optionsOf(folder);
        options.places = Places(folder.path(u"bin"_s)); // no services there
        const std::vector<Error> faults = faultsOf(options);
        QVERIFY(faults.size() >= 1);
        QVERIFY(faults[0].is(errors::CounterNotEnrolled));
    }

    void mistakesInTheSettingsComeFirst()
    {
        const TerminalFolder folder;
        folder.write("[branch]\ncode = \"0203\"\n");
        QVERIFY(faultsOf(optionsOf(folder)).front().is(errors::NotConfigured));
    }

    // The program shows them in its start window and can be told to try again.
    void theProgramShowsTheFaults()
    {
        const TerminalFolder folder;
        CounterProgram program(optionsOf(folder));
        QSignalSpy refused(&program, &CounterProgram::refused);
        program.start();
        QVERIFY(refused.size() == 1 || refused.wait());
        QCOMPARE(program.counter(), nullptr);
        QStringList shown;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (const auto *notice : window->findChildren<widgets::Notice *>()) {
                shown += notice->title();
            }
        }
        QVERIFY(shown.contains(Error(errors::CounterNotEnrolled).text()));
        program.start();
        QVERIFY(refused.size() == 2 || refused.wait());
    }

    void theCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code"); // -1: it opens
        QTest::newRow("none") << QStringList{} << -1;
        QTest::newRow("folder") << QStringList{u"--config"_s, u"/somewhere"_s} << -1;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("unknown") << QStringList{u"--nothing-like-it"_s} << 2;
        QTest::newRow("no folder") << QStringList{u"--config"_s} << 2;
        QTest::newRow("one too many") << QStringList{u"counter"_s} << 2;
    }

    void theCommandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QList<QByteArray> texts{"tonggui-counter"};
        for (const QString &argument : arguments) {
            texts += argument.toUtf8();
        }
        std::vector<const char *> argv;
        for (const QByteArray &text : texts) {
            argv.push_back(text.constData());
        }
        int exitCode = -1;
        const auto options = CounterProgram::optionsFrom(int(argv.size()), argv.data(), exitCode);
        QCOMPARE(options.has_value(), code < 0);
        QCOMPARE(exitCode, code);
        if (options && !arguments.isEmpty()) {
            QCOMPARE(options->configDirectory, u"/somewhere"_s);
            QVERIFY(!options->isDemo);
        }
    }
};

QTEST_MAIN(CompositionTest)
#include "CompositionTest.moc"

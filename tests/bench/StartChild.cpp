// SPDX-License-Identifier: Apache-2.0
// A program that starts, paints its first window and ends: "window" is Qt's own empty one, "counter" with PROGRAMS and
// CONFIG is the counter's program, "parts" times what the counter's opening is made of. Says for each point how far the
// clock was, in nanoseconds since the machine started.
#include "app/counter/CounterProgram.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tonggui;

namespace {

void say(const char *point)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("%s %lld\n", point, static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
    std::fflush(stdout);
}

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            say("painted");
            QCoreApplication::quit();
        });
    }
};

int showEmptyWindow()
{
    EmptyWindow window;
    window.resize(1920, 1080);
    window.show();
    return QApplication::exec();
}

int showCounter(TerminalOptions options)
{
    counter::CounterProgram program(std::move(options));
    say("program");
    QObject::connect(&program, &counter::CounterProgram::refused, [] { QCoreApplication::exit(1); });
    QObject::connect(&program, &counter::CounterProgram::opened, [&program] {
        say("opened");
        QObject::connect(&program.counter()->windows().clerkWindow(), &counter::CounterWindow::firstPainted, [] {
            say("painted");
            QCoreApplication::quit();
        });
    });
    program.start();
    return QApplication::exec();
}

Task<void> openParts(TerminalOptions options)
{
    const QString catalogueFolder = options.places.catalogue();
    say("begin");
    auto local = co_await LocalTerminal::open(std::move(options));
    say("settings, key and database");
    auto enrolled = co_await (*local)->enrolment();
    say("keys of the terminal");
    auto fonts = receipts::ReceiptFonts::open(receipts::debianFontFiles());
    say("fonts of the paper");
    const forms::Catalogue catalogue = forms::Catalogue::load({catalogueFolder});
    say("catalogue");
    QApplication::exit(local && enrolled && fonts && !catalogue.services().empty() ? 0 : 1);
}

} // namespace

int main(int argc, char **argv)
{
    say("main");
    const QApplication application(argc, argv);
    say("application");
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"window"_s) {
        return showEmptyWindow();
    }
    if (words.size() != 4) {
        return 2;
    }
    TerminalOptions options{Places(words[2]), words[3], {}, true};
    if (words[1] == u"counter"_s) {
        return showCounter(std::move(options));
    }
    openParts(std::move(options));
    return QApplication::exec();
}

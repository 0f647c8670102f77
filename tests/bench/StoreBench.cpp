// SPDX-License-Identifier: Apache-2.0
// One transition saved ÷ one write + fdatasync of the same size on the same disk in the same minute.
#include "tests/store/StoreWorld.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

namespace {

constexpr int Rounds = 400;

struct Median
{
    std::vector<double> times; // microseconds

    [[nodiscard]] double at(double share)
    {
        std::ranges::sort(times);
        return times[size_t(double(times.size() - 1) * share)];
    }
};

// The floor: a file that grows by as many bytes as the transition has, each durable before the next.
class Floor
{
public:
    explicit Floor(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600))
    {}
    ~Floor() { ::close(m_file); }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return ::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size() && ::fdatasync(m_file) == 0;
    }

private:
    int m_file;
};

// A bench that measures refusals measures nothing.
void mustSucceed(const Result<void> &outcome)
{
    if (!outcome) {
        qFatal("%s", qPrintable(outcome.error().toLine()));
    }
}

template <typename Work>
double microseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1000;
}

VisitTransition step(int round, qsizetype size, const QDateTime &at)
{
    VisitTransition transition = transitionOf(u"0203-0007-261121-000001"_s, round, at);
    transition.snapshot.append(size - transition.snapshot.size(), 'x');
    return transition;
}

void measure(StoreWorld &world, qsizetype size)
{
    const Floor floor(world.folder() + u"/floor"_s);
    const QByteArray bytes(size, 'x');
    Median saved;
    Median written;
    for (int round = 0; round < Rounds; ++round) { // one after the other, so that both meet the same disk
        written.times.push_back(microseconds([&] { static_cast<void>(floor.write(bytes)); }));
        const VisitTransition transition = step(round, size, world.clock.now());
        saved.times.push_back(microseconds([&] { mustSucceed(wait(world.journal().commit(transition))); }));
    }
    std::printf(
        "%6lld-byte snapshot: saved %6.0f us (90 %% %6.0f), write + fdatasync %6.0f us (90 %% %6.0f), ratio %.2f\n",
        static_cast<long long>(size), saved.at(0.5), saved.at(0.9), written.at(0.5), written.at(0.9),
        saved.at(0.5) / written.at(0.5));
}

// Where the time goes that the disk does not take.
void measureWithoutDisk(StoreWorld &world, qsizetype size)
{
    const auto cost = [&](const char *what, const QString &synchronous, bool isCommit) {
        mustSucceed(wait(world.store().run([synchronous](StoreContents &contents) {
            return contents.connection().script(u"PRAGMA synchronous = "_s + synchronous);
        })));
        Median times;
        for (int round = 0; round < Rounds; ++round) {
            const VisitTransition transition = step(round, size, world.clock.now());
            times.times.push_back(microseconds([&] {
                if (isCommit) {
                    mustSucceed(wait(world.journal().commit(transition)));
                } else {
                    mustSucceed(wait(world.store().run([](StoreContents &) -> Result<void> { return {}; })));
                }
            }));
        }
        std::printf("  %-44s %6.0f us\n", what, times.at(0.5));
    };
    cost("there and back between the threads", u"FULL"_s, false);
    cost("the same with a commit that is not synced", u"OFF"_s, true);
}

void measureEnvelope(StoreWorld &world, qsizetype size)
{
    const Floor floor(world.folder() + u"/floor"_s);
    Median saved;
    Median written;
    const QByteArray bytes(2 * size, 'x'); // the paper and the envelope
    for (int round = 0; round < Rounds / 4; ++round) {
        written.times.push_back(microseconds([&] { static_cast<void>(floor.write(bytes)); }));
        VisitTransition closing =
            closingOf(u"0203-0007-261122-%1"_s.arg(round, 6, 10, QChar(u'0')), 1, world.clock.now());
        closing.document->bytes = QByteArray(size, 'p');
        closing.envelope->content = QByteArray(size, 'e');
        saved.times.push_back(microseconds([&] { mustSucceed(wait(world.journal().commit(closing))); }));
    }
    std::printf("closing with %lld-byte paper and envelope: saved %.0f us, write + fdatasync %.0f us, ratio %.2f\n",
                static_cast<long long>(size), saved.at(0.5), written.at(0.5), saved.at(0.5) / written.at(0.5));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    StoreWorld world;
    const double opened = microseconds([&] { world.open(); });
    std::printf("new database made and opened: %.1f ms", opened / 1000);
    world.close();
    std::printf(", opened again: %.1f ms\n", microseconds([&] { world.open(); }) / 1000);
    for (const qsizetype size : {1024, 4096, 16384}) {
        measure(world, size);
    }
    measureEnvelope(world, 60 * 1024);
    measureWithoutDisk(world, 4096);
    return 0;
}

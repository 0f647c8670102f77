// SPDX-License-Identifier: Apache-2.0
// Counter start to first usable paint ÷ the same for an empty QMainWindow, each in a process of its own, in turns.
#include "tests/journeys/JourneyHall.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

namespace {

constexpr int Rounds = 15;
constexpr size_t CounterOpened = 3; // places in what StartChild says
constexpr size_t PartsBegin = 2;

struct Point
{
    QByteArray name;
    double milliseconds; // since the process was asked for
};

qint64 nowNanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// A bench that measures refusals measures nothing.
std::vector<Point> pointsOf(const QStringList &arguments)
{
    QProcess child;
    const qint64 start = nowNanoseconds();
    child.start(QCoreApplication::applicationDirPath() + u"/StartChild"_s, arguments);
    if (!child.waitForFinished(30000) || child.exitCode() != 0) {
        qFatal("%s", child.readAllStandardError().constData());
    }
    std::vector<Point> points;
    for (const QByteArray &line : child.readAllStandardOutput().trimmed().split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        points.push_back({line.first(space), double(line.mid(space + 1).toLongLong() - start) / 1e6});
    }
    return points;
}

// Of many runs, the median of each point.
class Course
{
public:
    void add(const std::vector<Point> &points)
    {
        m_times.resize(points.size());
        m_names.resize(points.size());
        for (size_t i = 0; i < points.size(); ++i) {
            m_names[i] = points[i].name;
            m_times[i].push_back(points[i].milliseconds);
        }
    }

    [[nodiscard]] double at(size_t point)
    {
        std::ranges::sort(m_times[point]);
        return m_times[point][m_times[point].size() / 2];
    }
    [[nodiscard]] double end() { return at(m_times.size() - 1); }

    void print(const char *title)
    {
        std::printf("%s\n", title);
        double before = 0;
        for (size_t i = 0; i < m_times.size(); ++i) {
            std::printf("  %-32s %7.1f ms  (+%.1f)\n", m_names[i].constData(), at(i), at(i) - before);
            before = at(i);
        }
    }

private:
    std::vector<QByteArray> m_names;
    std::vector<std::vector<double>> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    JourneyHall hall;
    const QStringList place{programsFolder(), hall.hall().configFolder()};
    Course window;
    Course counter;
    Course parts;
    for (int round = 0; round < Rounds; ++round) {
        window.add(pointsOf({u"window"_s}));
        counter.add(pointsOf(QStringList{u"counter"_s} + place));
        parts.add(pointsOf(QStringList{u"parts"_s} + place));
    }
    window.print("an empty window");
    counter.print("the counter");
    parts.print("what its opening is made of, one after the other");
    std::printf("of the opening, windows and the rest: %.1f ms\n",
                counter.at(CounterOpened) - counter.at(CounterOpened - 1) - (parts.end() - parts.at(PartsBegin)));
    std::printf("start to first usable paint: counter %.0f ms, empty window %.0f ms, ratio %.2f\n", counter.end(),
                window.end(), counter.end() / window.end());
    return 0;
}

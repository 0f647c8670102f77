// SPDX-License-Identifier: Apache-2.0
#include "devices/api/JobServer.h"

#include "devices/api/Completion.h"
#include "devices/api/DeviceErrors.h"
#include "tests/devices/drivers/OddReader.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// Jobs are acknowledged, report progress and end exactly once, whatever the driver does.
class JobServerTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(const QString &behaviour)
            : reader({u"odd-reader"_s, {}, clock}, behaviour)
            , server(reader)
        {}

        Result<QJsonObject> end(int index = 0) const { return decodeOutcome(completed[index][1].toByteArray()); }

        SystemClock clock;
        OddReader reader;
        JobServer server;
        QSignalSpy acknowledged{&server, &JobServer::acknowledged};
        QSignalSpy progressed{&server, &JobServer::progressed};
        QSignalSpy completed{&server, &JobServer::completed};
    };

    static QByteArray readArguments() { return canonicalJson(IdCardReadOptions().toJson()); }

private Q_SLOTS:
    void aGoodJobRunsItsCourse()
    {
        Bench bench(u"good"_s);
        bench.server.submit(7, u"read"_s, readArguments(), 5s);
        QTRY_COMPARE(bench.completed.size(), 1);
        QCOMPARE(bench.acknowledged[0][0].toUInt(), 7u);
        QCOMPARE(bench.progressed[0][1].toByteArray(), R"({"step":"reading"})"_ba);
        QCOMPARE(bench.completed[0][0].toUInt(), 7u);
        QCOMPARE(bench.end()->value(u"number"_s).toString(), u"11010519491231002X"_s);
    }

    void aJobEndsWhenItsTimeIsOver()
    {
        Bench bench(u"endless"_s);
        bench.server.submit(1, u"read"_s, readArguments(), 30ms);
        QTRY_COMPARE(bench.completed.size(), 1);
        QVERIFY(bench.end().error().is(errors::TimedOut));
        bench.server.submit(1, u"sam-number"_s, "{}", 5s); // the number is free again
        QTRY_COMPARE(bench.completed.size(), 2);
        QVERIFY(bench.end(1).has_value());
    }

    void exceptionsStayInside()
    {
        Bench bench(u"throw"_s);
        bench.server.submit(1, u"read"_s, readArguments(), 5s);
        QTRY_COMPARE(bench.completed.size(), 1);
        QVERIFY(bench.end().error().is(errors::DriverFailed));
        QCOMPARE(bench.end().error().detail(), u"odd"_s);
    }

    void errorsOfOtherMakersAreNamed()
    {
        Bench bench(u"unknown-error"_s);
        bench.server.submit(1, u"read"_s, readArguments(), 5s);
        QTRY_COMPARE(bench.completed.size(), 1);
        QVERIFY(bench.end().error().is(errors::DriverFailed));
        QVERIFY(bench.end().error().text().contains(u"odd.own-error"_s));
    }

    void wrongJobsAreRefused()
    {
        Bench bench(u"good"_s);
        bench.server.submit(1, u"read"_s, "no json", 5s);
        bench.server.submit(2, u"dance"_s, "{}", 5s);
        bench.server.submit(3, u"read"_s, "{}", 5s);
        QTRY_COMPARE(bench.completed.size(), 3);
        QVERIFY(bench.end(0).error().is(tonggui::errors::MalformedJson));
        QVERIFY(bench.end(1).error().is(errors::UnknownCommand));
        QVERIFY(bench.end(2).error().is(tonggui::errors::MissingField));
    }

    void aNumberInUseIsRefused()
    {
        Bench bench(u"endless"_s);
        bench.server.submit(1, u"read"_s, readArguments(), 100ms);
        bench.server.submit(1, u"read"_s, readArguments(), 100ms);
        QCOMPARE(bench.completed.size(), 1);
        QVERIFY(bench.end().error().is(errors::Busy));
        QTRY_COMPARE(bench.completed.size(), 2); // the first one, by itself
    }

    void cancellingWhatHasEndedIsHarmless()
    {
        Bench bench(u"good"_s);
        bench.server.cancel(99);
        bench.server.submit(1, u"read"_s, readArguments(), 5s);
        QTRY_COMPARE(bench.completed.size(), 1);
        bench.server.cancel(1);
        QCOMPARE(bench.completed.size(), 1);
    }

    void aServerMayGoWhileAJobRuns()
    {
        auto bench = std::make_unique<Bench>(u"endless"_s);
        bench->server.submit(1, u"read"_s, readArguments(), 20ms);
        bench.reset();
        QTest::qWait(50); // what is left of the job finds nobody
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::JobServerTest)
#include "JobServerTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/core/Async.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;

namespace {

Task<Result<int>> answerOf(Reply<int> reply)
{
    const auto future = reply.future();
    co_return co_await future;
}

} // namespace

class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTime()
    {
        Reply<int> reply;
        QTimer::singleShot(5ms, this, [reply] { reply.set(42); });
        const Result<int> answer = QCoro::waitFor(withTimeout(answerOf(reply), 5s));
        QCOMPARE(answer.value(), 42);
    }

    void givesUpAndAsksToStop()
    {
        Reply<int> never;
        std::stop_source stop;
        const Result<int> answer = QCoro::waitFor(withTimeout(answerOf(never), 20ms, stop));
        QVERIFY(answer.error().is(errors::TimedOut));
        QVERIFY(stop.stop_requested());
        QVERIFY(never.set(1)); // a late answer finds nobody, and hurts nobody
        QVERIFY(!never.set(2));
    }

    void aPauseEndsByItselfOrWhenStopped()
    {
        QVERIFY(QCoro::waitFor(pauseFor(5ms, {})).has_value());
        std::stop_source stop;
        QTimer::singleShot(5ms, this, [stop]() mutable { stop.request_stop(); });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QCoro::waitFor(pauseFor(30s, stop.get_token())).error().is(errors::Cancelled));
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(QCoro::waitFor(pauseFor(30s, stop.get_token())).error().is(errors::Cancelled)); // asked before it began
    }

    void anAnswerIsNotWaitedForAfterAStop()
    {
        std::stop_source stop;
        const Reply<int> reply;
        QTimer::singleShot(5ms, this, [stop]() mutable { stop.request_stop(); });
        QVERIFY(QCoro::waitFor(answerOf(reply, stop.get_token())).error().is(errors::Cancelled));
        QVERIFY(!reply.set(1));
    }

    void aDroppedReplyIsACancel()
    {
        QFuture<Result<int>> future;
        {
            const Reply<int> reply;
            future = reply.future();
        }
        QVERIFY(future.result().error().is(errors::Cancelled));
    }

    void workerResultsComeBackToTheCaller()
    {
        QThreadPool pool;
        QThread *const home = QThread::currentThread();
        QThread *worker = nullptr;
        auto flow = [&]() -> Task<QThread *> {
            worker = co_await runIn(pool, [] { return QThread::currentThread(); });
            co_return QThread::currentThread();
        };
        QCOMPARE(QCoro::waitFor(flow()), home);
        QVERIFY(worker != home);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "AsyncTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/check/CheckErrors.h"
#include "app/store/vault/VaultErrors.h"
#include "tests/store/StoreWorld.h"

#include <QSet>
#include <QTest>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class StoreThreadTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
    }

    void workIsDoneElsewhereInTheOrderOfAsking()
    {
        std::vector<int> order;
        QSet<QThread *> threads;
        std::vector<Task<Result<void>>> tasks;
        for (int i = 0; i < 50; ++i) {
            tasks.push_back(m_world->store().run([&, i](StoreContents &) -> Result<void> {
                order.push_back(i);
                threads.insert(QThread::currentThread());
                return {};
            }));
        }
        for (auto &task : tasks) {
            VERIFY_OK(wait(std::move(task)));
        }
        QCOMPARE(order.size(), size_t(50));
        QVERIFY(std::ranges::is_sorted(order));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void theAskingThreadIsNotHeldUp()
    {
        std::binary_semaphore gate(0);
        auto held = m_world->store().run([&](StoreContents &) -> Result<void> {
            gate.acquire(); // a disk that takes its time
            return {};
        });
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
        heart.start(1);
        auto behind = m_world->journal().commit(transitionOf(u"V1"_s, 1, m_world->clock.now()));
        QVERIFY(!held.isReady() && !behind.isReady());
        QTRY_VERIFY(beats > 20);
        QVERIFY(!held.isReady() && !behind.isReady());
        gate.release();
        VERIFY_OK(wait(std::move(held)));
        VERIFY_OK(wait(std::move(behind)));
    }

    void severalThreadsMayAsk()
    {
        QSet<int> numbers;
        QMutex mutex;
        std::vector<std::unique_ptr<QThread>> askers;
        for (int i = 0; i < 4; ++i) {
            askers.emplace_back(QThread::create([&] {
                for (int n = 0; n < 10; ++n) {
                    const int number = wait(m_world->journal().nextNumber(QDate(2026, 11, 21)))->sequence;
                    const QMutexLocker lock(&mutex);
                    numbers.insert(number);
                }
            }));
            askers.back()->start();
        }
        for (const auto &asker : askers) {
            QVERIFY(asker->wait(30000));
        }
        QCOMPARE(numbers.size(), 40);
        QCOMPARE(*std::ranges::max_element(numbers), 40);
    }

    void aRefusalInTheMiddleHoldsUpNobody()
    {
        auto refused = m_world->store().change(
            [](StoreContents &contents) -> Result<int> { return contents.connection().run("NO SQL AT ALL"); });
        auto after = m_world->journal().commit(transitionOf(u"V1"_s, 1, m_world->clock.now()));
        QVERIFY(wait(std::move(refused)).error().is(tonggui::errors::StoreBroken));
        VERIFY_OK(wait(std::move(after)));
    }

    void aStoreThatDidNotOpenLetsGoOfEverything()
    {
        m_world->close();
        m_world->key = QByteArray(32, 'x');
        QVERIFY(!m_world->tryOpen());
        m_world->key = QByteArray(32, 'k');
        m_world->open();
    }

    // Nobody waits any more for what was asked last: it is done all the same.
    void aDroppedAnswerIsStillADeed()
    {
        {
            const auto forgotten = m_world->journal().commit(transitionOf(u"V1"_s, 1, m_world->clock.now()));
        }
        m_world->reopen();
        QCOMPARE(wait(m_world->journal().openVisits())->size(), size_t(1));
    }

    void errorCodesAreUnique()
    {
        QSet<QByteArray> codes;
        size_t count = 0;
        for (const ErrorCatalogue catalogue :
             {store::errors::all(), store::errors::vaultErrors(), store::errors::checkErrors()}) {
            for (const ErrorDefinition *definition : catalogue) {
                codes.insert(definition->code);
                ++count;
            }
        }
        QCOMPARE(size_t(codes.size()), count);
        const std::array catalogues{store::errors::all()};
        QVERIFY(findError(catalogues, u"store.other-key") == &store::errors::OtherKey);
    }
};

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "StoreThreadTest.moc"

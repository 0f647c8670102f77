// SPDX-License-Identifier: Apache-2.0
#include "app/store/Store.h"

#include "app/store/database/WriteAheadLog.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {
constexpr int QuietMilliseconds = 500;
}

// What lives in the store's thread. Tidying the write-ahead log waits for a quiet moment.
class Store::Worker : public QObject
{
public:
    Result<void> open(const StoreOptions &options)
    {
        Result<std::unique_ptr<StoreContents>> opened = StoreContents::open(options);
        if (!opened) {
            return failure(opened.error());
        }
        m_contents = *std::move(opened);
        m_quiet = std::make_unique<QTimer>();
        m_quiet->setSingleShot(true);
        connect(m_quiet.get(), &QTimer::timeout, this, [this] { tidyLog(m_contents->connection()); });
        // The first time at once, behind the answer to who opens and before there is anything to commit.
        QMetaObject::invokeMethod(
            this, [this] { tidyLog(m_contents->connection()); }, Qt::QueuedConnection);
        return {};
    }

    void work(const std::function<void(StoreContents &)> &job)
    {
        if (m_contents) {
            job(*m_contents);
            if (isLogFull(
                    m_contents->connection())) { // the answer is on its way: now is better than in the next commit
                tidyLog(m_contents->connection());
            }
            m_quiet->start(QuietMilliseconds);
        }
    }

    void close()
    {
        m_quiet.reset();
        m_contents.reset();
    }

private:
    std::unique_ptr<StoreContents> m_contents;
    std::unique_ptr<QTimer> m_quiet;
};

Store::Store()
    : m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Task<Result<std::unique_ptr<Store>>> Store::open(StoreOptions options)
{
    std::unique_ptr<Store> store(new Store);
    const QFuture<Result<void>> answer = [&] {
        const Reply<void> reply;
        Worker *worker = store->m_worker.get();
        QMetaObject::invokeMethod(
            worker, [worker, reply, options] { reply.set(worker->open(options)); }, Qt::QueuedConnection);
        return reply.future();
    }();
    const Result<void> opened = co_await answer;
    if (!opened) {
        co_return failure(opened.error());
    }
    co_return store;
}

Store::~Store()
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker,
        [worker] { // behind everything that was asked for
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Store::post(std::function<void(StoreContents &)> job)
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, job = std::move(job)] { worker->work(job); }, Qt::QueuedConnection);
}

} // namespace tonggui::store

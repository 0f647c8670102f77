// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/EnvelopeSealer.h"
#include "app/core/ports/VisitJournal.h"
#include "app/store/Store.h"
#include "app/store/StoredVisitJournal.h"

#include <QTemporaryDir>
#include <QTest>

namespace tonggui::store::test {

// A clock that stands still until it is told to move.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600);
};

// Seals with a key of its own and links the chain as a node would expect; refuses when told to.
class LocalSealer final : public EnvelopeSealer
{
public:
    [[nodiscard]] Result<SealedEnvelope> seal(const EnvelopeDraft &draft, const EnvelopeChain &before) const override;

    std::optional<Error> refusal;
    int skip = 0; // added to the sequence: a sealer that lost its place
};

// One terminal's database in a folder of its own.
class StoreWorld
{
public:
    StoreWorld();
    explicit StoreWorld(const QString &path); // a database somewhere else

    [[nodiscard]] StoreOptions options();
    [[nodiscard]] Result<std::unique_ptr<Store>> tryOpen();
    void open(); // fails the test when it cannot
    void close();
    void reopen();

    [[nodiscard]] StoredVisitJournal &journal() { return *m_journal; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const;

    // Names and digests of all files in the folder.
    [[nodiscard]] QMap<QString, QByteArray> onDisk() const;

    StandingClock clock;
    SystemRandomness randomness;
    LocalSealer sealer;
    QByteArray key = QByteArray(32, 'k');
    TerminalId terminal{QStringLiteral("0203"), QStringLiteral("0007")};

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoredVisitJournal> m_journal;
};

// Step `step` of visit `visit`: a snapshot that tells both, and a person's data that must not be readable on the disk.
[[nodiscard]] VisitTransition transitionOf(const QString &visit, int step, const QDateTime &at);

// The last step of a visit: paper and envelope.
[[nodiscard]] VisitTransition closingOf(const QString &visit, int step, const QDateTime &at);

// What every sample snapshot, paper and envelope holds.
[[nodiscard]] QList<QByteArray> personalData();

template <typename T>
Task<void> take(Task<Result<T>> task, std::optional<Result<T>> &answer)
{
    answer = co_await std::move(task);
}

template <typename T>
[[nodiscard]] Result<T> wait(Task<Result<T>> task)
{
    std::optional<Result<T>> answer; // not every answer has an empty form, as QCoro::waitFor wants it
    QCoro::waitFor(take(std::move(task), answer));
    return *std::move(answer);
}

// Succeeds, or fails the test with the refusal's own words.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().toLine()));                            \
    } while (false)

} // namespace tonggui::store::test

// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoredStaffCache.h"

#include "app/crypto/PinHash.h"
#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

Failure locked(const StaffEntry &entry)
{
    return failure(tonggui::errors::StaffLocked, {entry.lockedUntil.toString(u"HH:mm"_s)});
}

// Counts a try before it is made and locks with the last one.
Result<StaffEntry> countTry(StoreContents &contents, const StaffId &id, const OfflineRules &rules)
{
    StaffTable &table = contents.tables().staff;
    Result<StaffEntry> entry = table.entry(id);
    if (!entry) {
        return entry;
    }
    const QDateTime now = contents.now();
    if (entry->lockedUntil.isValid() && now < entry->lockedUntil) {
        return locked(*entry);
    }
    if (entry->lastOnline.addDuration(rules.offline) < now) {
        return failure(errors::OfflineTooOld, {QString::number(rules.offline.count())});
    }
    if (entry->lockedUntil.isValid()) { // the lock is over: tries begin anew
        entry->failedTries = 0;
        entry->lockedUntil = {};
    }
    if (++entry->failedTries >= rules.tries) {
        entry->lockedUntil = now.addDuration(rules.lock);
    }
    return table.save(*entry).map([&] { return *entry; });
}

// Unless a log-in put another hash there meanwhile.
Result<void> removeIf(StoreContents &contents, const StaffId &id, const QString &hash)
{
    StaffTable &table = contents.tables().staff;
    const Result<StaffEntry> entry = table.entry(id);
    return entry && entry->pinHash == hash ? table.remove(id) : Result<void>();
}

Result<StaffSession> clearTries(StoreContents &contents, StaffEntry entry)
{
    entry.failedTries = 0;
    entry.lockedUntil = {};
    return contents.tables().staff.save(entry).map([&] {
        return StaffSession{entry.id, entry.name, entry.role, contents.now(), true};
    });
}

} // namespace

StoredStaffCache::StoredStaffCache(Store &store, Randomness &randomness, OfflineRules rules)
    : m_store(&store)
    , m_randomness(&randomness)
    , m_rules(rules)
{
    m_pool.setMaxThreadCount(1); // a hash takes 32 MiB
}

Task<Result<void>> StoredStaffCache::remember(StaffSession session, QString pin)
{
    Store *const store = m_store;
    const auto hashing = [pin, randomness = m_randomness] { return crypto::hashedPin(pin, *randomness); };
    const QString hash = co_await runIn(m_pool, hashing);
    const auto saving = [session, hash](StoreContents &contents) {
        return contents.tables().staff.save({session.id, session.name, session.role, hash, 0, {}, contents.now()});
    };
    co_return co_await store->change(saving);
}

Task<Result<StaffSession>> StoredStaffCache::verify(StaffId id, QString pin)
{
    Store *const store = m_store;
    const OfflineRules rules = m_rules;
    const auto counting = [id, rules](StoreContents &contents) { return countTry(contents, id, rules); };
    const Result<StaffEntry> entry = co_await store->change(counting);
    if (!entry) {
        co_return failure(entry.error());
    }
    const auto comparing = [pin, hash = entry->pinHash] { return crypto::isRightPin(pin, hash); };
    const bool isRight = co_await runIn(m_pool, comparing);
    if (!isRight) {
        const int left = rules.tries - entry->failedTries;
        co_return left > 0 ? failure(tonggui::errors::WrongPin, {QString::number(left)}) : locked(*entry);
    }
    const auto clearing = [cleared = *entry](StoreContents &contents) { return clearTries(contents, cleared); };
    co_return co_await store->change(clearing);
}

Task<Result<void>> StoredStaffCache::forgetIfKept(StaffId id, QString pin)
{
    Store *const store = m_store;
    const auto reading = [id](StoreContents &contents) { return contents.tables().staff.entry(id); };
    const Result<StaffEntry> entry = co_await store->run(reading);
    if (!entry) {
        co_return entry.error().is(tonggui::errors::StaffUnknownOffline) ? Result<void>() : failure(entry.error());
    }
    const auto comparing = [pin, hash = entry->pinHash] { return crypto::isRightPin(pin, hash); };
    const bool isKept = co_await runIn(m_pool, comparing);
    if (!isKept) {
        co_return Result<void>();
    }
    const auto removing = [id, hash = entry->pinHash](StoreContents &contents) { return removeIf(contents, id, hash); };
    co_return co_await store->change(removing);
}

Task<Result<void>> StoredStaffCache::forget(StaffId id)
{
    return m_store->change([id](StoreContents &contents) { return contents.tables().staff.remove(id); });
}

} // namespace tonggui::store

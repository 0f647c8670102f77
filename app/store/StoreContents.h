// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Randomness.h"
#include "app/store/Tables.h"
#include "app/store/database/FileLock.h"

namespace tonggui::store {

struct StoreOptions
{
    QString path;   // of the database file; its folder is made when it is missing
    QByteArray key; // 32 bytes from the key vault
    TerminalId terminal;
    Clock *clock = nullptr;           // must outlive the store
    Randomness *randomness = nullptr; // must outlive the store
};

// A terminal's open database: lock, connection, key and tables. Everything in it belongs to the thread that opened it.
class StoreContents
{
public:
    // Makes the database when there is none, brings an older one up to date. Any refusal (see store::errors) leaves the
    // disk as it was.
    [[nodiscard]] static Result<std::unique_ptr<StoreContents>> open(const StoreOptions &options);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Tables &tables() { return m_tables; }
    [[nodiscard]] const TerminalId &terminal() const { return m_terminal; }
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }

private:
    StoreContents(const StoreOptions &options, FileLock lock, std::unique_ptr<Connection> connection);

    // Order matters: the lock is let go last.
    FileLock m_lock;
    RowCipher m_cipher;
    std::unique_ptr<Connection> m_connection;
    Tables m_tables;
    TerminalId m_terminal;
    Clock *m_clock;
};

} // namespace tonggui::store

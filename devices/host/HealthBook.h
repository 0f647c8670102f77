// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/ports/Clock.h"

#include <QThreadPool>
#include <QTimer>

#include <map>
#include <vector>

namespace tonggui::devices {

// How one device served on one day.
struct HealthDay
{
    QDate day;
    int good = 0;
    int failed = 0;
    int restarts = 0; // of its driver's process

    bool operator==(const HealthDay &) const = default;
};

// What is remembered of one device. No personal data.
struct HealthRecord
{
    std::vector<HealthDay> days; // oldest first, at most HealthBook::KeptDays
    QDateTime lastGood;          // invalid: never
    QDateTime lastFailed;        // invalid: never
    QString lastErrorCode;

    [[nodiscard]] int good() const;
    [[nodiscard]] int failed() const;
    [[nodiscard]] int restarts() const;
    // Failed of all that was tried, 0 … 1; 0 when nothing was tried.
    [[nodiscard]] double failureRate() const;
};

// Something worth telling about a device.
struct HealthEvent
{
    QDateTime at;
    QString kind;
    QString device;    // id of its choice
    QString errorCode; // empty: it is well again
};

// What devices have done in the last week, kept in one small file. The file is written a little later than things
// happen, and when the book is closed; one that is damaged is put aside and a new one begun.
class HealthBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int KeptDays = 7;
    static constexpr int KeptEvents = 500;

    // `clock` outlives the book. An empty path keeps everything in memory only.
    HealthBook(QString path, const Clock &clock, QObject *parent = nullptr);
    ~HealthBook() override;

    void noteGood(const QString &device);
    void noteFailure(const QString &kind, const QString &device, const Error &error);
    void noteRestart(const QString &device);
    void noteWell(const QString &kind, const QString &device); // usable again after it was not
    void noteUnwell(const QString &kind, const QString &device, const Error &error);

    [[nodiscard]] HealthRecord record(const QString &device) const;
    [[nodiscard]] const std::vector<HealthEvent> &events() const { return m_events; } // oldest first
    [[nodiscard]] bool wasDamaged() const { return m_wasDamaged; }

    [[nodiscard]] Result<void> save(); // now, in this thread; errors::FileUnwritable

Q_SIGNALS:
    void changed(const QString &device);

private:
    HealthRecord &open(const QString &device);
    HealthDay &today(const QString &device);
    void addEvent(const QString &kind, const QString &device, const QString &code);
    void touch(const QString &device);
    void dropOld();
    void saveAside();
    void load();
    [[nodiscard]] Result<void> read(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;

    const QString m_path;
    const Clock &m_clock;
    std::map<QString, HealthRecord> m_records;
    std::vector<HealthEvent> m_events;
    QTimer m_later;
    QThreadPool m_pool; // one thread: writes keep their order
    bool m_isChanged = false;
    bool m_wasDamaged = false;
};

} // namespace tonggui::devices

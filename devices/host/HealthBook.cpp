// SPDX-License-Identifier: Apache-2.0
#include "devices/host/HealthBook.h"

#include "devices/host/SmallFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::seconds SaveAfter(2);
constexpr auto Schema = "tonggui.device-health/1";

template <typename Part>
int sumOf(const std::vector<HealthDay> &days, Part part)
{
    return std::accumulate(days.begin(), days.end(), 0,
                           [part](int sum, const HealthDay &day) { return sum + day.*part; });
}

QJsonArray daysJson(const std::vector<HealthDay> &days)
{
    QJsonArray list;
    for (const HealthDay &day : days) {
        list.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                {u"good"_s, day.good},
                                {u"failed"_s, day.failed},
                                {u"restarts"_s, day.restarts}});
    }
    return list;
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

int HealthRecord::good() const
{
    return sumOf(days, &HealthDay::good);
}

int HealthRecord::failed() const
{
    return sumOf(days, &HealthDay::failed);
}

int HealthRecord::restarts() const
{
    return sumOf(days, &HealthDay::restarts);
}

double HealthRecord::failureRate() const
{
    const int tried = good() + failed();
    return tried == 0 ? 0 : double(failed()) / tried;
}

HealthBook::HealthBook(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_later.setSingleShot(true);
    m_later.setInterval(SaveAfter);
    m_pool.setMaxThreadCount(1);
    connect(&m_later, &QTimer::timeout, this, &HealthBook::saveAside);
    load();
}

HealthBook::~HealthBook()
{
    m_pool.waitForDone();
    if (m_isChanged) {
        (void)save();
    }
}

void HealthBook::noteGood(const QString &device)
{
    ++today(device).good;
    open(device).lastGood = m_clock.now();
    touch(device);
}

void HealthBook::noteFailure(const QString &kind, const QString &device, const Error &error)
{
    ++today(device).failed;
    HealthRecord &record = open(device);
    record.lastFailed = m_clock.now();
    record.lastErrorCode = error.code();
    addEvent(kind, device, error.code());
    touch(device);
}

void HealthBook::noteRestart(const QString &device)
{
    ++today(device).restarts;
    touch(device);
}

void HealthBook::noteWell(const QString &kind, const QString &device)
{
    addEvent(kind, device, {});
    touch(device);
}

void HealthBook::noteUnwell(const QString &kind, const QString &device, const Error &error)
{
    addEvent(kind, device, error.code());
    touch(device);
}

HealthRecord HealthBook::record(const QString &device) const
{
    const auto found = m_records.find(device);
    return found == m_records.end() ? HealthRecord() : found->second;
}

HealthRecord &HealthBook::open(const QString &device)
{
    return m_records[device];
}

HealthDay &HealthBook::today(const QString &device)
{
    dropOld();
    std::vector<HealthDay> &days = open(device).days;
    const QDate today = m_clock.today();
    if (days.empty() || days.back().day != today) {
        days.push_back({.day = today});
    }
    return days.back();
}

void HealthBook::addEvent(const QString &kind, const QString &device, const QString &code)
{
    if (!m_events.empty()) {
        const HealthEvent &last = m_events.back();
        if (last.device == device && last.errorCode == code && last.at.secsTo(m_clock.now()) < 60) {
            return; // the same again and again is told once a minute
        }
    }
    m_events.push_back({m_clock.now(), kind, device, code});
    dropOld();
}

void HealthBook::touch(const QString &device)
{
    m_isChanged = true;
    if (!m_path.isEmpty() && !m_later.isActive()) {
        m_later.start();
    }
    Q_EMIT changed(device);
}

void HealthBook::dropOld()
{
    const QDate oldest = m_clock.today().addDays(1 - KeptDays);
    for (auto &[device, record] : m_records) {
        std::erase_if(record.days, [oldest](const HealthDay &day) { return day.day < oldest; });
    }
    std::erase_if(m_events, [oldest](const HealthEvent &event) { return event.at.date() < oldest; });
    if (m_events.size() > KeptEvents) {
        m_events.erase(m_events.begin(), m_events.end() - KeptEvents);
    }
}

// A disk may be slow or full for a while; nothing of it is worth waiting for.
void HealthBook::saveAside()
{
    m_isChanged = false;
    const QPointer<HealthBook> self(this);
    m_pool.start([self, path = m_path, bytes = canonicalJson(toJson())] {
        const bool isSaved = writeSmallFile(path, bytes).has_value();
        if (!isSaved) {
            QMetaObject::invokeMethod(
                qApp,
                [self] {
                    if (self) {
                        self->touch({});
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

Result<void> HealthBook::save()
{
    if (m_path.isEmpty()) {
        return {};
    }
    const Result<void> saved = writeSmallFile(m_path, canonicalJson(toJson()));
    m_isChanged = !saved;
    return saved;
}

QJsonObject HealthBook::toJson() const
{
    QJsonObject devices;
    for (const auto &[device, record] : m_records) {
        devices[device] = QJsonObject{{u"days"_s, daysJson(record.days)},
                                      {u"lastGood"_s, record.lastGood.toString(Qt::ISODateWithMs)},
                                      {u"lastFailed"_s, record.lastFailed.toString(Qt::ISODateWithMs)},
                                      {u"lastError"_s, record.lastErrorCode}};
    }
    QJsonArray events;
    for (const HealthEvent &event : m_events) {
        events.append(QJsonObject{{u"at"_s, event.at.toString(Qt::ISODateWithMs)},
                                  {u"kind"_s, event.kind},
                                  {u"device"_s, event.device},
                                  {u"error"_s, event.errorCode}});
    }
    return {{u"schema"_s, QLatin1StringView(Schema)}, {u"devices"_s, devices}, {u"events"_s, events}};
}

void HealthBook::load()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path)) {
        return;
    }
    const Result<void> done = readJsonFile(m_path).and_then([this](const QJsonObject &object) { return read(object); });
    if (!done) {
        m_records.clear();
        m_events.clear();
        m_wasDamaged = true;
        QFile::remove(m_path + u".damaged"_s);
        QFile::rename(m_path, m_path + u".damaged"_s);
    }
    dropOld();
}

Result<void> HealthBook::read(const QJsonObject &object)
{
    JsonReader top(object);
    if (top.text(u"schema"_s) != QLatin1StringView(Schema)) {
        top.refuse(u"schema"_s);
    }
    const QJsonObject devices = top.object(u"devices"_s);
    for (auto it = devices.begin(); it != devices.end() && !top.error(); ++it) {
        HealthRecord &record = open(it.key());
        const QJsonObject one = it->toObject();
        record.lastGood = timeFrom(one[u"lastGood"_s].toString());
        record.lastFailed = timeFrom(one[u"lastFailed"_s].toString());
        record.lastErrorCode = one[u"lastError"_s].toString();
        for (const QJsonValue &value : one[u"days"_s].toArray()) {
            const QDate day = QDate::fromString(value[u"day"_s].toString(), Qt::ISODate);
            if (!day.isValid()) {
                top.refuse(u"devices"_s);
                break;
            }
            record.days.push_back(
                {day, value[u"good"_s].toInt(), value[u"failed"_s].toInt(), value[u"restarts"_s].toInt()});
        }
    }
    for (const QJsonValue &value : top.array(u"events"_s)) {
        m_events.push_back({timeFrom(value[u"at"_s].toString()), value[u"kind"_s].toString(),
                            value[u"device"_s].toString(), value[u"error"_s].toString()});
    }
    return top.error() ? Result<void>(failure(*top.error())) : Result<void>();
}

} // namespace tonggui::devices

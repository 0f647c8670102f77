// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "tests/counter/FakeShelf.h"
#include "tests/visit/DeskWorld.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tonggui::counter::sample {

using namespace Qt::StringLiterals;

// Knows two clerks, 0317 and 0318; their PIN is 2580.
class FakeStaff final : public StaffDirectory
{
public:
    std::optional<Error> failure;
    bool isOffline = false;
    int asked = 0;
    std::optional<Reply<StaffSession>> held; // set: the answer comes when the test gives it

    Task<Result<StaffSession>> logIn(StaffId id, QString pin) override
    {
        ++asked;
        if (held) {
            const QFuture<Result<StaffSession>> answer = held->future();
            co_return co_await answer;
        }
        if (failure) {
            co_return Failure(*failure);
        }
        if (pin != u"2580"_s) {
            co_return tonggui::failure(errors::WrongPin, {u"4"_s});
        }
        co_return session(id.text());
    }

    [[nodiscard]] StaffSession session(const QString &number) const
    {
        const QString name = number == u"0317"_s ? u"林知夏"_s : u"欧阳若水"_s;
        return {StaffId(number), name, StaffRole::Clerk, tonggui::sample::moment(), isOffline};
    }
};

// Answers when the test gives the card, and stops when it is told to.
class WaitingReader final : public devices::IdCardReader
{
public:
    using IdCardReader::IdCardReader;

    int jobs = 0;
    std::optional<Reply<IdCard>> answer;
    devices::IdCardProgress progress;

    [[nodiscard]] devices::DeviceDescriptor descriptor() const override { return {}; }
    [[nodiscard]] devices::DeviceCapabilities capabilities() const override { return {}; }
    [[nodiscard]] devices::DeviceStatus status() const override { return {}; }

    Task<Result<IdCard>> read(devices::IdCardReadOptions, devices::IdCardProgress told, std::stop_token stop) override
    {
        ++jobs;
        const Reply<IdCard> slot;
        answer = slot;
        progress = std::move(told);
        const auto give = [slot] { slot.set(failure(errors::Cancelled)); };
        const std::stop_callback onStop(stop, give);
        const QFuture<Result<IdCard>> arriving = slot.future();
        co_return co_await arriving;
    }

    Task<Result<QString>> samNumber(std::stop_token) override { co_return u"05.01"_s; }
};

// A PDF of that many pages, as a paper that can be looked at.
inline QByteArray paperOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) {
            writer.newPage();
        }
        painter.drawText(QPoint(800, 1200), u"回执 %1"_s.arg(page));
    }
    painter.end();
    return bytes;
}

// What stands behind the clerk's window: a desk in a world of fakes, and the people who work there.
struct CounterHall
{
    CounterHall()
    {
        behind.press.page = paperOf(1);
        behind.journal.isInItsOwnThread = true;
    }

    test::Desk behind;
    FakeStaff staff;
    FakeShelf shelf;
    QThreadPool pool;

    [[nodiscard]] CounterWorld world(forms::Language language = forms::Language::English)
    {
        return {behind.desk,       staff, behind.link, behind.clock,
                behind.randomness, shelf, pool,        KeyProtection::PinSealedFile,
                language,          {}};
    }

    // A ticket taken `minutes` ago.
    void addTicket(const QString &number, int minutes, const QString &description = u"个人业务"_s)
    {
        behind.tickets.queue.push_back({TicketId(number), number, description, behind.clock.at.addSecs(-60 * minutes)});
    }
};

} // namespace tonggui::counter::sample

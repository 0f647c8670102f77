// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorReading.h"

#include "devices/api/idcard/IdCardErrors.h"

#include <QDeadlineTimer>

namespace tonggui::devices::vendor {

namespace {

constexpr int FewestFinds = 2;
constexpr int MostFailedSelects = 3;

using Seen = std::function<void(bool)>;
using Session = std::shared_ptr<VendorSession>;

// Lifting the card and putting it on again can help.
bool isCardFault(const Error &error)
{
    return error.is(errors::BadFrame) || error.is(errors::BadChecksum) || error.is(errors::CardLifted) ||
           error.is(errors::SelectFailed) || error.is(errors::ReadFailed) || error.is(errors::NotRecognised) ||
           error.is(errors::CardRefusedReader) || error.is(errors::ReaderRefusedCard) ||
           error.is(errors::NoRandomNumber) || error.is(errors::VendorCode);
}

Task<Result<void>> waitForCard(Session session, QDeadlineTimer deadline, IdCardProgress progress, Seen seen,
                               std::stop_token stop)
{
    const std::function<Result<Found>(VendorApi &)> find = [](VendorApi &api) { return api.find(); };
    int failedSelects = 0;
    for (int finds = 0; finds < FewestFinds || !deadline.hasExpired(); ++finds) {
        if (finds > 0) {
            const Result<void> paused = co_await pauseFor(session->times().pollGap, stop);
            if (!paused) {
                co_return failure(paused.error());
            }
        }
        const Result<Found> found = co_await session->ask<Found>(find, stop);
        if (!found) {
            co_return failure(found.error());
        }
        seen(*found != Found::Nothing);
        if (*found == Found::Nothing && finds == 0) {
            progress(IdCardStep::WaitingForCard);
        }
        if (*found == Found::Ready) {
            progress(IdCardStep::CardFound);
            co_return Result<void>();
        }
        if (*found == Found::Slipped && ++failedSelects == MostFailedSelects) {
            break;
        }
    }
    co_return failure(failedSelects > 0 ? errors::SelectFailed : errors::NoCard);
}

Task<Result<IdCard>> readContent(Session session, IdCardReadOptions options, IdCardProgress progress,
                                 std::stop_token stop)
{
    const bool withFingerprint = options.withFingerprint;
    const std::function<Result<IdCard>(VendorApi &)> read = [withFingerprint](VendorApi &api) {
        return api.read(withFingerprint);
    };
    Result<IdCard> card = co_await session->ask<IdCard>(read, stop);
    if (!card || !options.withLatestAddress) {
        co_return card;
    }
    progress(IdCardStep::ReadingAddress);
    const std::function<Result<QString>(VendorApi &)> address = [](VendorApi &api) { return api.latestAddress(); };
    const Result<QString> latest = co_await session->ask<QString>(address, stop);
    if (!latest) {
        co_return failure(latest.error());
    }
    card->latestAddress = *latest;
    co_return card;
}

} // namespace

Task<Result<IdCard>> readCard(Session session, IdCardReadOptions options, IdCardProgress progress, Seen seen,
                              std::stop_token stop)
{
    const QDeadlineTimer deadline(options.timeout);
    const Result<void> opened = co_await session->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    std::optional<Error> lastFault;
    for (int attempt = 1;; ++attempt) {
        const Result<void> isThere = co_await waitForCard(session, deadline, progress, seen, stop);
        Result<IdCard> card = failure(errors::NoCard);
        if (isThere) {
            progress(IdCardStep::Reading);
            card = co_await readContent(session, options, progress, stop);
        } else if (lastFault && isThere.error().is(errors::NoCard)) {
            co_return failure(*lastFault); // nobody put it on again
        } else {
            card = failure(isThere.error());
        }
        if (card || attempt == options.attempts || !isCardFault(card.error())) {
            co_return card;
        }
        lastFault = card.error();
        progress(IdCardStep::LiftCard);
    }
}

Task<Result<QByteArray>> readManagementNumbers(Session session, std::stop_token stop)
{
    const Result<void> opened = co_await session->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    const QDeadlineTimer now(0);
    const IdCardProgress nobody = [](IdCardStep) {};
    const Seen nothing = [](bool) {};
    const Result<void> isThere = co_await waitForCard(session, now, nobody, nothing, stop);
    if (!isThere) {
        co_return failure(isThere.error());
    }
    const std::function<Result<QByteArray>(VendorApi &)> read = [](VendorApi &api) { return api.managementNumbers(); };
    const Result<QByteArray> numbers = co_await session->ask<QByteArray>(read, stop);
    co_return numbers;
}

} // namespace tonggui::devices::vendor

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/ReadCycle.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/plugins/idcard-sam/ContentReading.h"

#include <QDeadlineTimer>

namespace tonggui::devices::sam {

namespace {

constexpr int FewestFinds = 2;       // a library asks at least twice before it says that there is no card
constexpr int MostFailedSelects = 3; // a card that slides into place fails once or twice

// Lifting the card and putting it on again can help.
bool isCardFault(const Error &error)
{
    return isLineFault(error) || error.is(errors::CardLifted) || error.is(errors::SelectFailed) ||
           error.is(errors::ReadFailed) || error.is(errors::NotRecognised) || error.is(errors::CardRefusedReader) ||
           error.is(errors::ReaderRefusedCard) || error.is(errors::NoRandomNumber);
}

bool isNoCard(const SamReply &reply)
{
    return reply.sw3 == code::NoCard;
}

// One request to find a card, not sooner after the last than the module likes; a second one when the line failed.
Task<Result<SamReply>> askFind(std::shared_ptr<SamModule> module, std::stop_token stop)
{
    Result<SamReply> reply = failure(errors::Silent);
    for (int i = 0; i < 2; ++i) {
        const Result<void> paused = co_await pauseFor(module->pollGapLeft(), stop);
        if (!paused) {
            co_return failure(paused.error());
        }
        reply = co_await module->ask(commands::Find, stop);
        module->noteFind();
        if (reply ? reply->sw3 != code::RequestDamaged : !isLineFault(reply.error())) {
            break;
        }
    }
    module->noteSilence(reply);
    co_return reply;
}

// True: there is a card.
Task<Result<bool>> find(std::shared_ptr<SamModule> module, std::stop_token stop)
{
    const Result<SamReply> reply = co_await askFind(module, stop);
    if (!reply) {
        co_return failure(reply.error());
    }
    if (!isSuccess(reply->sw3) && !isNoCard(*reply)) {
        co_return failure(errorOf(reply->sw3));
    }
    module->noteCard(isSuccess(reply->sw3));
    co_return isSuccess(reply->sw3);
}

// True: the module has the card. False: not this time.
Task<Result<bool>> select(std::shared_ptr<SamModule> module, std::stop_token stop)
{
    const Result<SamReply> reply = co_await module->askTwice(commands::Select, stop);
    if (!reply) {
        co_return failure(reply.error());
    }
    const bool hasSlipped = isNoCard(*reply) || reply->sw3 == code::SelectFailed;
    if (!isSuccess(reply->sw3) && !hasSlipped) {
        co_return failure(errorOf(reply->sw3));
    }
    co_return !hasSlipped;
}

Task<Result<void>> waitForCard(std::shared_ptr<SamModule> module, QDeadlineTimer deadline, IdCardProgress progress,
                               std::stop_token stop)
{
    int failedSelects = 0;
    for (int finds = 0; finds < FewestFinds || !deadline.hasExpired(); ++finds) {
        const Result<bool> isFound = co_await find(module, stop);
        if (!isFound) {
            co_return failure(isFound.error());
        }
        if (!*isFound) {
            if (finds == 0) {
                progress(IdCardStep::WaitingForCard);
            }
            continue;
        }
        progress(IdCardStep::CardFound);
        const Result<bool> isSelected = co_await select(module, stop);
        if (!isSelected) {
            co_return failure(isSelected.error());
        }
        if (*isSelected) {
            co_return Result<void>();
        }
        if (++failedSelects == MostFailedSelects) {
            co_return failure(errors::SelectFailed);
        }
    }
    co_return failure(failedSelects > 0 ? errors::SelectFailed : errors::NoCard);
}

} // namespace

Task<Result<IdCard>> readCard(std::shared_ptr<SamModule> module, IdCardReadOptions options, IdCardProgress progress,
                              std::stop_token stop)
{
    const QDeadlineTimer deadline(options.timeout);
    const Result<void> opened = co_await module->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    std::optional<Error> lastFault;
    for (int attempt = 1;; ++attempt) {
        Result<void> isThere = co_await waitForCard(module, deadline, progress, stop);
        Result<IdCard> card = failure(errors::NoCard);
        if (isThere) {
            progress(IdCardStep::Reading);
            card = co_await readContent(module, options, progress, stop);
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

Task<Result<QByteArray>> readManagementNumbers(std::shared_ptr<SamModule> module, std::stop_token stop)
{
    const Result<void> opened = co_await module->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    const QDeadlineTimer now(0);
    const IdCardProgress nobody = [](IdCardStep) {};
    const Result<void> isThere = co_await waitForCard(module, now, nobody, stop);
    if (!isThere) {
        co_return failure(isThere.error());
    }
    const Result<SamReply> reply = co_await module->askTwice(commands::ReadManagementNumbers, stop);
    if (!reply) {
        co_return failure(reply.error());
    }
    if (!isSuccess(reply->sw3)) {
        co_return failure(errorOf(reply->sw3));
    }
    co_return reply->data;
}

} // namespace tonggui::devices::sam

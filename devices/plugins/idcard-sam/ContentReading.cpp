// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/ContentReading.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/idcard/record/CardBlocks.h"
#include "devices/idcard/record/TextRecord.h"

namespace tonggui::devices::sam {

namespace {

// The module does not know the request; it is not the card that lacks something.
bool isUnknownRequest(const SamReply &reply)
{
    return reply.sw3 == code::RequestUnknown || reply.sw3 == code::RequestLength || reply.sw3 == code::ItemMissing;
}

bool isSilence(const Result<SamReply> &answer)
{
    return !answer && answer.error().is(errors::Silent);
}

Error contentError(quint8 sw3)
{
    const bool isGone = sw3 == code::NoCard || sw3 == code::SelectFailed;
    return isGone ? Error(errors::CardLifted).because(errorOf(sw3).detail()) : errorOf(sw3);
}

// Asks once more only when the module did not understand: a second reading would need the card to be lifted.
Task<Result<SamReply>> askContent(std::shared_ptr<SamModule> module, SamCommand command, std::stop_token stop)
{
    Result<SamReply> answer = co_await module->ask(command, stop);
    if (answer && answer->sw3 == code::RequestDamaged) {
        answer = co_await module->ask(command, stop);
    }
    co_return answer;
}

Task<Result<SamReply>> askBlocks(std::shared_ptr<SamModule> module, bool withFingerprint, std::stop_token stop)
{
    if (withFingerprint && !module->refusesFingerprint) {
        const Result<SamReply> answer = co_await askContent(module, commands::ReadWithFingerprint, stop);
        if (!isSilence(answer) && (!answer || !isUnknownRequest(*answer))) {
            co_return answer;
        }
        const Result<SamReply> plain = co_await askContent(module, commands::Read, stop);
        module->refusesFingerprint = plain && isSuccess(plain->sw3);
        co_return plain;
    }
    const Result<SamReply> answer = co_await askContent(module, commands::Read, stop);
    co_return answer;
}

Task<Result<QString>> readLatestAddress(std::shared_ptr<SamModule> module, std::stop_token stop)
{
    if (module->refusesLatestAddress) {
        co_return QString();
    }
    Result<SamReply> answer = co_await module->ask(commands::ReadLatestAddress, stop);
    if (!answer && isLineFault(answer.error()) && !isSilence(answer)) {
        answer = co_await module->ask(commands::ReadLatestAddress, stop);
    }
    if (isSilence(answer)) {
        const Result<SamReply> status = co_await module->ask(commands::Status, stop);
        if (!status) {
            co_return failure(status.error());
        }
        module->refusesLatestAddress = true;
        co_return QString();
    }
    if (!answer) {
        co_return failure(answer.error());
    }
    if (isUnknownRequest(*answer) || answer->sw3 == code::NotRecognised) {
        module->refusesLatestAddress = answer->sw3 == code::RequestUnknown;
        co_return QString();
    }
    if (!isSuccess(answer->sw3)) {
        const bool isGone = answer->sw3 == code::ReadFailed || answer->sw3 == code::WrongCard;
        co_return failure(isGone ? Error(errors::CardLifted).because(errorOf(answer->sw3).detail())
                                 : contentError(answer->sw3));
    }
    co_return card::latestAddressOf(answer->data);
}

} // namespace

Task<Result<IdCard>> readContent(std::shared_ptr<SamModule> module, IdCardReadOptions options, IdCardProgress progress,
                                 std::stop_token stop)
{
    const Result<SamReply> reply = co_await askBlocks(module, options.withFingerprint, stop);
    if (!reply) {
        co_return failure(reply.error());
    }
    if (!isSuccess(reply->sw3)) {
        co_return failure(contentError(reply->sw3));
    }
    const Result<card::CardBlocks> blocks =
        card::blocksOf(reply->data, options.withFingerprint && !module->refusesFingerprint);
    if (!blocks) {
        co_return failure(blocks.error());
    }
    Result<IdCard> card = card::cardOf(*blocks);
    if (!card || !options.withLatestAddress) {
        co_return card;
    }
    progress(IdCardStep::ReadingAddress);
    const Result<QString> address = co_await readLatestAddress(module, stop);
    if (!address) {
        co_return failure(address.error());
    }
    card->latestAddress = *address;
    co_return card;
}

} // namespace tonggui::devices::sam

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/KeyAgreement.h"

#include "app/core/ports/Randomness.h"
#include "app/crypto/KeyExchange.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices::stu {

namespace {

constexpr int NumberSize = 16; // of Diffie-Hellman, and of an AES-128 key
constexpr int Aes256Size = 32;
constexpr int WrappedSize = 256;
constexpr auto KeyLimit = 10s; // an RSA operation in the pad
constexpr auto KeyPoll = 20ms;

// What concerns the line stays as it is; everything else is a failed agreement.
Failure agreementFailure(const Error &error)
{
    const bool isOfLine = error.is(errors::Unplugged) || error.is(errors::Silent) || error.is(errors::Cancelled);
    return failure(isOfLine ? error
                            : Error(errors::PadKeyExchangeFailed).because(error.code() + u' ' + error.detail()));
}

Result<QByteArray> numberOf(const Result<QByteArray> &answer, quint8 id, qsizetype size)
{
    return answer.and_then([id, size](const QByteArray &bytes) { return numberFrom(bytes, id, size); });
}

bool isTrivial(const QByteArray &number)
{
    return std::all_of(number.begin(), number.end() - 1, [](char c) { return c == 0; }) && quint8(number.back()) < 2;
}

Task<Result<QByteArray>> agreeByDiffieHellman(std::shared_ptr<StuPad> pad, std::stop_token stop)
{
    const Result<QByteArray> prime = numberOf(co_await pad->ask(report::DhPrime), report::DhPrime, NumberSize);
    if (!prime) {
        co_return failure(prime.error());
    }
    if (prime->count('\0') == prime->size()) {
        co_return QByteArray(); // this one was built without
    }
    const Result<QByteArray> base = numberOf(co_await pad->ask(report::DhBase), report::DhBase, 2);
    if (!base) {
        co_return failure(base.error());
    }
    SystemRandomness randomness;
    const QByteArray secret = randomness.bytes(NumberSize);
    const Result<QByteArray> mine = crypto::modularPower(*base, secret, *prime);
    if (!mine) {
        co_return failure(mine.error());
    }
    const QByteArray hello = keyReport(report::HostPublicKey, *mine);
    const Result<void> told = co_await pad->order(hello);
    if (!told) {
        co_return failure(told.error());
    }
    const Result<void> calculated = co_await pad->waitUntil(State::Ready, stop);
    if (!calculated) {
        co_return failure(calculated.error());
    }
    const Result<QByteArray> theirs =
        numberOf(co_await pad->ask(report::DevicePublicKey), report::DevicePublicKey, NumberSize);
    if (!theirs) {
        co_return failure(theirs.error());
    }
    if (isTrivial(*theirs)) {
        co_return failure(Error(errors::PadKeyExchangeFailed).because(u"a public key of 0 or 1"_s));
    }
    co_return crypto::modularPower(*theirs, secret, *prime);
}

Task<Result<void>> sendPart(std::shared_ptr<StuPad> pad, KeyPart part, QByteArray number)
{
    for (qsizetype at = 0; at < number.size(); at += KeyPiece) {
        const QByteArray piece = setPartReport(part, number.mid(at, KeyPiece));
        const Result<void> sent = co_await pad->order(piece);
        if (!sent) {
            co_return failure(sent.error());
        }
    }
    co_return Result<void>();
}

Task<Result<KeyStatus>> askStatus(std::shared_ptr<StuPad> pad)
{
    const Result<QByteArray> answer = co_await pad->ask(report::EncryptionStatus);
    co_return answer.and_then([](const QByteArray &bytes) { return keyStatusFrom(bytes); });
}

Task<Result<void>> waitForKey(std::shared_ptr<StuPad> pad, std::stop_token stop)
{
    const QDeadlineTimer deadline(KeyLimit);
    while (true) {
        const Result<KeyStatus> status = co_await askStatus(pad);
        if (!status) {
            co_return failure(status.error());
        }
        if (status->hasKey) {
            co_return Result<void>();
        }
        if (deadline.hasExpired()) {
            co_return failure(errors::PadStuck);
        }
        const Result<void> paused = co_await pauseFor(KeyPoll, stop);
        if (!paused) {
            co_return failure(paused.error());
        }
    }
}

Task<Result<QByteArray>> fetchKey(std::shared_ptr<StuPad> pad)
{
    QByteArray wrapped;
    for (int index = 0; wrapped.size() < WrappedSize; ++index) {
        const QByteArray request = getPartReport(KeyPart::WrappedKey, index);
        const Result<void> asked = co_await pad->order(request);
        if (!asked) {
            co_return failure(asked.error());
        }
        const Result<QByteArray> answer = co_await pad->ask(report::EncryptionCommand);
        const auto piece = answer.and_then([](const QByteArray &bytes) { return partFrom(bytes); });
        if (!piece) {
            co_return failure(piece.error());
        }
        wrapped += *piece;
    }
    co_return wrapped;
}

Task<Result<void>> introduce(std::shared_ptr<StuPad> pad, KeyPadding padding, crypto::RsaPublicKey key)
{
    const QByteArray type = encryptionTypeReport(SymmetricKey::Aes256, padding);
    Result<void> step = co_await pad->order(type);
    if (step) {
        step = co_await sendPart(pad, KeyPart::Exponent, key.exponent);
    }
    if (step) {
        step = co_await sendPart(pad, KeyPart::Modulus, key.modulus);
    }
    if (!step) {
        co_return failure(step.error());
    }
    const Result<KeyStatus> status = co_await askStatus(pad);
    if (!status) {
        co_return failure(status.error());
    }
    if (!status->hasExponent || !status->hasModulus) {
        co_return failure(Error(errors::PadKeyExchangeFailed).because(QString::number(status->lastResult)));
    }
    const QByteArray generate = generateKeyReport();
    co_return co_await pad->order(generate);
}

Task<Result<QByteArray>> agreeByRsa(std::shared_ptr<StuPad> pad, KeyPadding padding, std::stop_token stop)
{
    const crypto::PrivateKey pair = co_await pad->keyPair();
    const Result<crypto::RsaPublicKey> mine = crypto::rsaPublicKeyOf(pair);
    if (!mine) {
        co_return failure(mine.error());
    }
    const Result<void> introduced = co_await introduce(pad, padding, *mine);
    if (!introduced) {
        co_return failure(introduced.error());
    }
    const Result<void> made = co_await waitForKey(pad, stop);
    if (!made) {
        co_return failure(made.error());
    }
    const Result<QByteArray> wrapped = co_await fetchKey(pad);
    if (!wrapped) {
        co_return failure(wrapped.error());
    }
    const Result<QByteArray> key = crypto::unwrapKey(pair, crypto::RsaPadding(padding), *wrapped);
    if (!key || key->size() < Aes256Size) {
        co_return failure(Error(errors::PadKeyExchangeFailed).because(u"the key cannot be unwrapped"_s));
    }
    co_return key->last(Aes256Size);
}

} // namespace

Task<Result<QByteArray>> agreeOnKey(std::shared_ptr<StuPad> pad, KeyPadding padding, std::stop_token stop)
{
    if (pad->knows(report::EncryptionCommand)) {
        const Result<QByteArray> key = co_await agreeByRsa(pad, padding, stop);
        co_return key ? key : agreementFailure(key.error());
    }
    const Result<QByteArray> key = co_await agreeByDiffieHellman(pad, stop);
    if (key && key->isEmpty()) {
        pad->hasNoCipher = true;
    }
    co_return key ? key : agreementFailure(key.error());
}

} // namespace tonggui::devices::stu

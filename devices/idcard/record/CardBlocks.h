// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

namespace tonggui::devices::card {

// The parts of a reply to 30 01 (two lengths, text, photo) or 30 10 (three lengths, text, photo, fingerprint).
struct CardBlocks
{
    QByteArray text;
    QByteArray photo;
    QByteArray fingerprint;
};

// Told apart by which lengths add up, because some readers answer 30 10 like 30 01; when bytes are left over, by what
// was asked for. errors::BadFrame when the parts are longer than the data.
[[nodiscard]] Result<CardBlocks> blocksOf(const QByteArray &data, bool hasFingerprint);

// Reply to 30 03: up to four addresses of 70 bytes, the newest last; empty when there is none.
[[nodiscard]] QString latestAddressOf(const QByteArray &data);

} // namespace tonggui::devices::card

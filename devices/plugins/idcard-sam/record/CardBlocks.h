// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

namespace tonggui::devices::sam {

// The parts of a reply to 30 01 (two lengths, text, photo) or 30 10 (three lengths, text, photo, fingerprint).
struct CardBlocks
{
    QByteArray text;
    QByteArray photo;
    QByteArray fingerprint;
};

// Told apart by which lengths add up, because some readers answer 30 10 like 30 01. errors::BadFrame when neither does.
[[nodiscard]] Result<CardBlocks> blocksOf(const QByteArray &data);

// Reply to 30 03: up to four addresses of 70 bytes, the newest last; empty when there is none.
[[nodiscard]] QString latestAddressOf(const QByteArray &data);

} // namespace tonggui::devices::sam

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <map>
#include <vector>

namespace tonggui::receipts {

// What a receipt, or any honest file that is offered as one, stays far below.
namespace limits {
inline constexpr qsizetype FileSize = 32 << 20;
inline constexpr size_t Sections = 64;          // revisions
inline constexpr qint64 ObjectNumber = 200'000; // highest one
inline constexpr qint64 Inflated = 64 << 20;    // all cross-reference and object streams together
} // namespace limits

// Where one object lies.
struct XrefEntry
{
    enum class Kind : quint8 { Free, Plain, Packed };

    Kind kind = Kind::Free;
    qint64 place = 0; // plain: byte offset; packed: number of the object stream
    int index = 0;    // plain: generation; packed: index in the object stream

    friend bool operator==(const XrefEntry &, const XrefEntry &) = default;
};

using XrefTable = std::map<int, XrefEntry>; // by object number

struct TrailerFacts
{
    int root = 0; // object numbers
    int info = 0; // 0 for none
    qint64 size = 0;
    QByteArray firstId; // empty for none
    qint64 previous = -1;
};

// One cross-reference section with its trailer: what one revision changed.
struct XrefSection
{
    qint64 offset = 0;
    qint64 end = 0; // behind the %%EOF line that closes it
    bool isStream = false;
    int streamObject = 0; // number of the stream object, if it is one
    XrefTable entries;
    TrailerFacts trailer;
};

// All sections of a file, the newest first, read without any repair: stricter than readers that show files, so that
// both cannot see different documents. Time and memory are bounded by `limits`.
// errors::NotAPdf, errors::TooLarge, errors::Damaged, errors::Encrypted.
[[nodiscard]] Result<std::vector<XrefSection>> readXrefChain(const QByteArray &pdf);

// The objects as the newest section and all before it leave them.
[[nodiscard]] XrefTable mergedTable(const std::vector<XrefSection> &sections);

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace tonggui::receipts {

// Parses dictionaries that stand outside the objects of a document: trailers and the heads of streams that must be
// judged before anything is inflated. References in them are not followed.
class DictionaryParser
{
public:
    DictionaryParser();

    // errors::Damaged for anything but one dictionary without duplicate keys.
    [[nodiscard]] Result<QPDFObjectHandle> parse(const QByteArray &text);

private:
    QPDF m_context;
};

// The raw data of a stream whose filter is none or one Flate; errors::TooLarge beyond `budget` bytes, which is lowered
// by what was inflated. Predictors are not undone. errors::Damaged for other filters.
[[nodiscard]] Result<QByteArray> inflated(QPDFObjectHandle head, QByteArrayView data, qint64 &budget);

} // namespace tonggui::receipts

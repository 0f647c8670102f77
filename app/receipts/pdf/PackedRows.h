// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/XrefChain.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace tonggui::receipts {

// The rows of a cross-reference stream (ISO 32000-1 §7.5.8): undoes a PNG predictor and reads the fields that /W and
// /Index describe. false for anything that does not fit together exactly.
[[nodiscard]] bool unpackEntries(QPDFObjectHandle head, const QByteArray &data, XrefTable &entries);

} // namespace tonggui::receipts

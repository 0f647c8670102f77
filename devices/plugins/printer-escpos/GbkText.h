// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tonggui::devices::escpos {

// Text as a printer's Chinese character set takes it.
struct GbkText
{
    QByteArray bytes;
    int replaced = 0; // characters that are not in GBK, each printed as 〓
};

// U+3013, A1 FE: what typesetters put where a character is missing.
inline constexpr char16_t MissingMark = u'〓';

[[nodiscard]] GbkText toGbk(const QString &text);

} // namespace tonggui::devices::escpos

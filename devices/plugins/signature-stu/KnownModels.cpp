// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/KnownModels.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

ReportSizes usualReportSizes(const QString &productId)
{
    ReportSizes sizes{{0x01, 7}, {0x03, 5}, {0x04, 2}, {0x08, 17}, {0x09, 17}, {0x0B, 11},  {0x10, 17},
                      {0x15, 5}, {0x16, 2}, {0x20, 2}, {0x21, 2},  {0x25, 2},  {0x26, 256}, {0x27, 2}};
    const bool isOld = productId == u"00a1"_s || productId == u"00a2"_s;
    const bool isFirstColour = productId == u"00a3"_s;
    if (isOld || isFirstColour) {
        sizes.insert({{0x13, 17}, {0x14, 17}, {0x1A, 17}, {0x1B, 3}});
    } else {
        sizes.insert({{0x33, 17}, {0x34, 11}, {0x40, 68}, {0x50, 17}});
    }
    if (!isOld) {
        sizes.insert({{0x23, 11}, {0x2A, 9}, {0x30, 9}, {0x31, 21}, {0x32, 2}});
    }
    if (productId == u"00a8"_s) {
        sizes[0x26] = 2560;
    }
    return sizes;
}

} // namespace tonggui::devices::stu

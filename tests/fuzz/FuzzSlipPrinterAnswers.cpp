// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/PrinterReport.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::devices::escpos;

QList<QByteArray> fuzzSeeds()
{
    return {QByteArray::fromHex("12121212"), QByteArray::fromHex("1A161212"), QByteArray::fromHex("1A327272"),
            QByteArray::fromHex("1A52521E"), QByteArray::fromHex("FF00FF12")};
}

// Any bytes as answers to the four questions: what is no answer says nothing, and a printer without trouble has none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PrinterReport report;
    bool hasTrouble = false;
    for (size_t i = 0; i < size; ++i) {
        const int n = int(i % 6); // also questions that do not exist
        report.take(n, data[i]);
        const bool isQuestion = n >= FirstQuestion && n <= LastQuestion;
        hasTrouble = hasTrouble || (isQuestion && isStatusAnswer(data[i]) && data[i] != 0x12);
    }
    if (!hasTrouble && (report.hindrance() || report.isPaperLow() || report.isPaperOut())) {
        std::abort();
    }
    return 0;
}

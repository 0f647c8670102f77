// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/RunTests.h"

// From the draft to the paper that three have signed.
std::unique_ptr<QObject> makePdfSyntaxTest();
std::unique_ptr<QObject> makeSigningTest();
std::unique_ptr<QObject> makeOtherReadersTest();
std::unique_ptr<QObject> makePenEvidenceTest();
std::unique_ptr<QObject> makeReceiptPressTest();

int main(int argc, char **argv)
{
    return tonggui::tests::runTests(
        argc, argv,
        {makePdfSyntaxTest, makeSigningTest, makeOtherReadersTest, makePenEvidenceTest, makeReceiptPressTest});
}

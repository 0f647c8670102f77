// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/RunTests.h"

// The verifier against those who try to fool it.
std::unique_ptr<QObject> makeSignatureAttackTest();
std::unique_ptr<QObject> makeRevisionAttackTest();
std::unique_ptr<QObject> makeChangeRulesTest();
std::unique_ptr<QObject> makeTrustTest();
std::unique_ptr<QObject> makeForeignFileTest();
std::unique_ptr<QObject> makeHostileFileTest();

int main(int argc, char **argv)
{
    return tonggui::tests::runTests(argc, argv,
                                    {makeSignatureAttackTest, makeRevisionAttackTest, makeChangeRulesTest,
                                     makeTrustTest, makeForeignFileTest, makeHostileFileTest});
}

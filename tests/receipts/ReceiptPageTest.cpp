// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/RunTests.h"

// From characters to a page that nobody signed yet.
std::unique_ptr<QObject> makeFontsTest();
std::unique_ptr<QObject> makeEmbeddedGlyphsTest();
std::unique_ptr<QObject> makeLayoutTest();
std::unique_ptr<QObject> makeDrawingTest();
std::unique_ptr<QObject> makeDraftTest();
std::unique_ptr<QObject> makePrintedPageTest();
std::unique_ptr<QObject> makeGoldenPlanTest();

int main(int argc, char **argv)
{
    return tonggui::tests::runTests(argc, argv,
                                    {makeFontsTest, makeEmbeddedGlyphsTest, makeLayoutTest, makeDrawingTest,
                                     makeDraftTest, makePrintedPageTest, makeGoldenPlanTest});
}

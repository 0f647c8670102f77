// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/ReceiptErrors.h"
#include "tests/receipts/PageFonts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// Every character comes out, or the receipt is refused with the character's name.
class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("glyphs");
        QTest::newRow("Chinese") << u"云岭市住房公积金"_s << 8;
        QTest::newRow("digits and signs") << u"¥ 7,800.00（元）"_s << 13;
        QTest::newRow("outside the basic plane") << u"𠮷田𡈽"_s << 3;
        QTest::newRow("Latin with accents") << u"Zoë Müller"_s << 10;
        QTest::newRow("Uyghur middle dot") << u"阿依古丽·买买提"_s << 8;
        QTest::newRow("ideographic space") << u"东湖管理部　3号窗口"_s << 10;
        QTest::newRow("no ligature") << u"office fi"_s << 9;
        QTest::newRow("empty") << QString() << 0;
    }

    void setsEveryCharacter()
    {
        QFETCH(QString, text);
        QFETCH(int, glyphs);
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            const ShapedText shaped = need(pageFonts().shape(text, weight));
            QCOMPARE(int(shaped.glyphs.size()), glyphs);
            QString covered;
            for (const ShapedGlyph &glyph : shaped.glyphs) {
                QVERIFY(glyph.glyph != 0);
                covered += shaped.text.mid(glyph.start, glyph.length);
            }
            QCOMPARE(covered, text);
        }
    }

    void aCombiningMarkStaysWithItsLetter()
    {
        const ShapedText shaped = need(pageFonts().shape(u"e\u0301m"_s, Weight::Regular));
        QString covered;
        for (const ShapedGlyph &glyph : shaped.glyphs) {
            covered += shaped.text.mid(glyph.start, glyph.length);
        }
        QCOMPARE(covered, u"e\u0301m"_s);
    }

    void aVariationSelectorTakesNoRoom()
    {
        const ShapedText plain = need(pageFonts().shape(u"葛"_s, Weight::Regular));
        const ShapedText selected = need(pageFonts().shape(u"葛\U000E0100"_s, Weight::Regular));
        QCOMPARE(selected.width(), plain.width());
    }

    void aMissingCharacterIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("number");
        QTest::newRow("private use") << u"欧阳\uE123"_s << u"?"_s << u"U+E123"_s;
        QTest::newRow("rare") << u"欧阳\U0002A6A5"_s << u"\U0002A6A5"_s << u"U+2A6A5"_s;
        QTest::newRow("control") << u"欧\u0007阳"_s << u"?"_s << u"U+0007"_s;
        QTest::newRow("emoji") << u"a\U0001F9FE"_s << u"\U0001F9FE"_s << u"U+1F9FE"_s;
    }

    void aMissingCharacterIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, character);
        QFETCH(QString, number);
        FontFiles files = debianFontFiles();
        files.regular.resize(1); // without what a tester's machine may have beyond Noto
        const auto fonts = need(ReceiptFonts::open(files));
        const Result<ShapedText> shaped = fonts->shape(text, Weight::Regular);
        QVERIFY(!shaped);
        QVERIFY(shaped.error().is(receipts::errors::NoGlyph));
        QCOMPARE(shaped.error().arguments(), QStringList({character, number}));
    }

    void lettersThatNotoLacksComeFromAnotherFace()
    {
        if (!QFile::exists(debianFontFiles().regular[1].path)) {
            QSKIP("needs the package fonts-dejavu-core");
        }
        const ShapedText shaped = need(pageFonts().shape(u"Łukasz Đặng"_s, Weight::Regular));
        QCOMPARE(shaped.glyphs.size(), size_t(11));
        QVERIFY(shaped.glyphs[0].face != shaped.glyphs[1].face);
        QCOMPARE(shaped.glyphs[10].face, shaped.glyphs[1].face); // and back again
    }

    void aSecondFaceHelpsOut()
    {
        FontFiles files = debianFontFiles();
        files.regular = {files.regular[1], files.regular[0]}; // the first one has no Chinese at all
        if (!QFile::exists(files.regular[0].path)) {
            QSKIP("needs the package fonts-dejavu-core");
        }
        const auto fonts = need(ReceiptFonts::open(files));
        const ShapedText shaped = need(fonts->shape(u"AB欧阳9"_s, Weight::Regular));
        QCOMPARE(shaped.glyphs.size(), size_t(5));
        QCOMPARE(shaped.glyphs[0].face, shaped.glyphs[4].face);
        QCOMPARE(shaped.glyphs[2].face, shaped.glyphs[3].face);
        QVERIFY(shaped.glyphs[1].face != shaped.glyphs[2].face);
    }

    void theFirstFontMustBeThere()
    {
        FontFiles files = debianFontFiles();
        files.bold = {{u"/nowhere/Missing.ttf"_s, 0}};
        const auto fonts = ReceiptFonts::open(files);
        QVERIFY(!fonts);
        QVERIFY(fonts.error().is(receipts::errors::FontMissing));
        QVERIFY(fonts.error().text().contains(u"Missing.ttf"_s));
    }

    void whatIsNoFontIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"text.otf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is a text");
        file.close();
        QVERIFY(!FontFace::open({file.fileName(), 0}));
        QVERIFY(!FontFace::open({debianFontFiles().regular[0].path, 4711})); // no such face in the collection
    }

    void figuresAreOfOneWidth()
    {
        const ShapedText digits = need(pageFonts().shape(u"0123456789"_s, Weight::Regular));
        for (const ShapedGlyph &glyph : digits.glyphs) {
            QCOMPARE(glyph.advance, digits.glyphs.front().advance);
        }
    }
};

std::unique_ptr<QObject> makeFontsTest()
{
    return std::make_unique<FontsTest>();
}

#include "FontsTest.moc"

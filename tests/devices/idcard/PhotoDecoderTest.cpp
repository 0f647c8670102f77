// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/photo/PhotoDecoder.h"

#include "devices/api/idcard/PhotoBlock.h"
#include "devices/idcard/photo/Bitmap.h"
#include "devices/idcard/photo/PhotoFiles.h"
#include "tests/devices/idcard/vendor/VendorDesk.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

using namespace tonggui::tests;

class PhotoDecoderTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray realPhoto() { return QByteArray("WLf\0", 4) + QByteArray(1020, '\x5A'); }

    static CardPicture decoded(const QString &library, const QByteArray &photo = realPhoto())
    {
        return QCoro::waitFor(PhotoDecoder::pictureOf(std::make_shared<PhotoDecoder>(library), photo));
    }

    static QByteArray changed(QByteArray bitmap, qsizetype at, const char *hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex);
        return bitmap.replace(at, bytes.size(), bytes);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { qputenv("TONGGUI_FAKE_DECODER", "1"); }

    void everyConventionDecodes_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("GetBmp") << u"wlt"_s;
        QTest::newRow("wlt2bmpBuffer") << u"wlt2bmp"_s;
        QTest::newRow("wlt2Bmp") << u"zkwlt"_s;
    }

    void everyConventionDecodes()
    {
        QFETCH(QString, library);
        const CardPicture picture = decoded(madeUpLibrary(library));
        QCOMPARE(picture.outcome, PhotoOutcome::Decoded);
        QCOMPARE(picture.width, 102);
        QCOMPARE(picture.height, 126);
        QCOMPARE(picture.pixels.size(), 38556);
        QCOMPARE(picture.pixels.left(6).toHex(), QByteArray("570000570001")); // upper left: row 0, columns 0 and 1
        QCOMPARE(picture.pixels.right(3).toHex(), QByteArray("577d65"));      // lower right: row 125, column 101
    }

    void codesOfTheDecoderAreKept_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"0", "-1", "-2", "-3", "-4", "-5", "-6", "-7"}) {
            QTest::addRow("GetBmp %s", code) << u"wlt"_s << QByteArray(code);
        }
        QTest::newRow("wlt2bmpBuffer -5") << u"wlt2bmp"_s << QByteArray("-5");
        QTest::newRow("wlt2Bmp 0") << u"zkwlt"_s << QByteArray("0");
    }

    void codesOfTheDecoderAreKept()
    {
        QFETCH(QString, library);
        QFETCH(QByteArray, code);
        qputenv("TONGGUI_FAKE_DECODER", code);
        const CardPicture picture = decoded(madeUpLibrary(library));
        QCOMPARE(picture.outcome, PhotoOutcome::Refused);
        QCOMPARE(picture.detail, QString::fromLatin1(code));
        QVERIFY(!picture.isThere());
    }

    void picturesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QByteArray>("mood");
        QTest::newRow("GetBmp without a file") << u"wlt"_s << QByteArray("nothing");
        QTest::newRow("GetBmp with a broken one") << u"wlt"_s << QByteArray("garbage");
        QTest::newRow("wlt2bmpBuffer without a picture") << u"wlt2bmp"_s << QByteArray("nothing");
        QTest::newRow("wlt2bmpBuffer with a broken one") << u"wlt2bmp"_s << QByteArray("garbage");
    }

    void picturesThatAreNoneAreRefused()
    {
        QFETCH(QString, library);
        QFETCH(QByteArray, mood);
        qputenv("TONGGUI_FAKE_DECODER", mood);
        QCOMPARE(decoded(madeUpLibrary(library)).outcome, PhotoOutcome::Refused);
    }

    void nothingIsLeftOfThePhoto()
    {
        QTemporaryDir folder;
        qputenv("TONGGUI_FAKE_DECODER_LOG", folder.filePath(u"log"_s).toLocal8Bit());
        for (const char *mood : {"1", "-1"}) {
            qputenv("TONGGUI_FAKE_DECODER", mood);
            (void)decoded(madeUpLibrary(u"wlt"_s));
            QFile log(folder.filePath(u"log"_s));
            QVERIFY(log.open(QIODevice::ReadOnly));
            const QFileInfo file(QString::fromLocal8Bit(log.readAll()));
            QCOMPARE(file.fileName(), u"photo.wlt"_s);
            QVERIFY(!file.dir().exists());
        }
    }

    void theFolderIsClosedToOthers()
    {
        QString path;
        {
            const PhotoFiles files;
            path = files.path();
            QCOMPARE(int(QFile::permissions(path) & 0x0077), 0);
            QVERIFY(files.write(u"photo.wlt"_s, "x"));
            QCOMPARE(int(QFile::permissions(path + u"/photo.wlt"_s) & 0x0077), 0);
            QCOMPARE(files.read(u"photo.wlt"_s, 10), QByteArray("x"));
            QVERIFY(files.read(u"photo.wlt"_s, 0).isEmpty()); // larger than wanted
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void saysWhyThereIsNoPicture()
    {
        QCOMPARE(decoded(QString()).outcome, PhotoOutcome::NoDecoder);
        QCOMPARE(decoded(QString()).detail, QString());
        QCOMPARE(decoded(u"/nowhere/WltRS.so"_s).outcome, PhotoOutcome::NoDecoder);
        QCOMPARE(decoded(u"/nowhere/WltRS.so"_s).detail, u"/nowhere/WltRS.so"_s);
        QVERIFY(decoded(madeUpLibrary(u"poor"_s)).detail.contains(u"GetBmp"_s)); // a library, but no decoder
        QCOMPARE(decoded(madeUpLibrary(u"wlt"_s), QByteArray(1024, '\0')).outcome, PhotoOutcome::None);
        QCOMPARE(decoded(madeUpLibrary(u"wlt"_s), {}).outcome, PhotoOutcome::None);
    }

    void aSimulatedCardNeedsNoDecoder()
    {
        const QByteArray block = simulatedPhotoBlock({2, 1, QByteArray::fromHex("00FF")});
        const CardPicture picture = decoded(QString(), block);
        QCOMPARE(picture.outcome, PhotoOutcome::Simulated);
        QCOMPARE(picture.width, 2);
        QCOMPARE(picture.pixels.toHex(), QByteArray("000000ffffff"));
    }

    void bitmapsAreReadAsTheySay()
    {
        const auto good = pictureFrom(blueBitmap());
        QCOMPARE(good->pixels.size(), 38556);
        const auto upsideDown = pictureFrom(changed(blueBitmap(), 22, "82FFFFFF")); // height −126
        QCOMPARE(upsideDown->height, 126);
        QCOMPARE(pictureFrom(QByteArray(38556, 'x'))->width, 102);
    }

    void otherThingsAreNoBitmaps_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a mark") << QByteArray("BM");
        QTest::newRow("cut") << blueBitmap().chopped(1);
        QTest::newRow("huge width") << changed(blueBitmap(), 18, "FFFFFF7F");
        QTest::newRow("negative width") << changed(blueBitmap(), 18, "FFFFFFFF");
        QTest::newRow("smallest height") << changed(blueBitmap(), 22, "00000080");
        QTest::newRow("no height") << changed(blueBitmap(), 22, "00000000");
        QTest::newRow("8 bits") << changed(blueBitmap(), 28, "0800");
        QTest::newRow("compressed") << changed(blueBitmap(), 30, "01000000");
        QTest::newRow("pixels in its header") << changed(blueBitmap(), 10, "00000000");
        QTest::newRow("pixels beyond its end") << changed(blueBitmap(), 10, "FFFFFFFF");
        QTest::newRow("other size") << QByteArray(38557, 'x');
    }

    void otherThingsAreNoBitmaps()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!pictureFrom(bytes).has_value());
    }
};

} // namespace tonggui::devices::card

QTEST_GUILESS_MAIN(tonggui::devices::card::PhotoDecoderTest)
#include "PhotoDecoderTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/JpegDecoder.h"

#include "app/imaging/ImagingErrors.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

namespace tonggui::imaging {

class JpegDecoderTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray jpeg(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, 90));
            }
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", 90);
        return bytes;
    }

private Q_SLOTS:
    void readsAWholePicture()
    {
        const auto picture = decodeJpeg(jpeg(120, 80));
        QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().toLine()));
        QCOMPARE(picture->width, 120);
        QCOMPARE(picture->height, 80);
        QCOMPARE(picture->layout, PixelLayout::Bgr24);
        const uchar *const pixel = picture->planes[0] + 40 * picture->bytesPerLine[0] + 60 * 3;
        QVERIFY(std::abs(pixel[0] - 90) < 8); // blue first
        QVERIFY(std::abs(pixel[1] - 127) < 8);
        QVERIFY(std::abs(pixel[2] - 127) < 8);
        QVERIFY(picture->owner != nullptr);
    }

    void zerosAfterTheEndAreNothing() { QVERIFY(decodeJpeg(jpeg(64, 64) + QByteArray(100, '\0')).has_value()); }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = jpeg(120, 80);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("last byte missing") << whole.chopped(1);
        QTest::newRow("no beginning") << whole.sliced(2);
        QTest::newRow("noise") << QByteArray::fromHex("ffd8ffdb00431234567890ffd9");
        QTest::newRow("a page") << QByteArray("<html></html>");
        QTest::newRow("only the marks") << QByteArray::fromHex("ffd8ffd9");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }

    void refusesWhatIsNotWhole()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = decodeJpeg(bytes);
        QVERIFY(!picture && picture.error().is(errors::NotAPicture));
    }

    void refusesWhatIsTooLargeBeforeItIsRead()
    {
        const auto picture = decodeJpeg(jpeg(120, 80), 120 * 80 - 1);
        QVERIFY(!picture && picture.error().is(errors::TooLarge));
        QByteArray bomb = jpeg(64, 64);
        const qsizetype header = bomb.indexOf(QByteArray::fromHex("ffc0"));
        bomb.replace(header + 5, 4, QByteArray::fromHex("ffffffff")); // 65535 × 65535
        QCOMPARE(jpegSize(bomb)->width, 65535);
        const auto refused = decodeJpeg(bomb);
        QVERIFY(!refused && refused.error().is(errors::TooLarge));
    }

    void errorsAreComplete()
    {
        for (const ErrorDefinition *definition : errors::imagingErrors()) {
            QVERIFY(qstrlen(definition->remedy) > 0);
        }
    }
};

} // namespace tonggui::imaging

QTEST_GUILESS_MAIN(tonggui::imaging::JpegDecoderTest)
#include "JpegDecoderTest.moc"

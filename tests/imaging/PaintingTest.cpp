// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/Painting.h"

#include "app/imaging/ImagingErrors.h"

#include <QColor>
#include <QImage>
#include <QTest>

namespace tonggui::imaging {

class PaintingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Width = 16;
    static constexpr int Height = 8;

    // One colour in each layout, as BT.601 has it.
    struct Sample
    {
        Picture picture;
        std::vector<QByteArray> planes;
    };

    static Sample sampleOf(PixelLayout layout, const QList<QByteArray> &planes, const QList<int> &bytesPerLine)
    {
        Sample sample{.picture = {.layout = layout, .width = Width, .height = Height}, .planes = {}};
        sample.planes.assign(planes.begin(), planes.end());
        for (size_t i = 0; i < sample.planes.size(); ++i) {
            sample.picture.planes[i] = reinterpret_cast<const uchar *>(sample.planes[i].constData());
            sample.picture.bytesPerLine[i] = bytesPerLine[qsizetype(i)];
        }
        return sample;
    }

    static QByteArray repeated(const QByteArray &unit, int count) { return unit.repeated(count); }

private Q_SLOTS:
    void everyLayoutGivesTheSameRed_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QList<QByteArray>>("planes");
        QTest::addColumn<QList<int>>("bytesPerLine");
        const int count = Width * Height;
        const auto row = [](const char *name, PixelLayout layout, const QList<QByteArray> &planes,
                            const QList<int> &lines) { QTest::newRow(name) << int(layout) << planes << lines; };
        row("bgr", PixelLayout::Bgr24, {repeated(QByteArray::fromHex("0000ff"), count)}, {Width * 3});
        row("rgb", PixelLayout::Rgb24, {repeated(QByteArray::fromHex("ff0000"), count)}, {Width * 3});
        row("bgrx", PixelLayout::Bgrx32, {repeated(QByteArray::fromHex("0000ffff"), count)}, {Width * 4});
        row("rgbx", PixelLayout::Rgbx32, {repeated(QByteArray::fromHex("ff0000ff"), count)}, {Width * 4});
        row("yuyv", PixelLayout::Yuyv, {repeated(QByteArray::fromHex("525a52f0"), count / 2)}, {Width * 2});
        row("uyvy", PixelLayout::Uyvy, {repeated(QByteArray::fromHex("5a52f052"), count / 2)}, {Width * 2});
        const QByteArray luma(count, '\x52');
        const QByteArray u(count / 4, '\x5a');
        const QByteArray v(count / 4, '\xf0');
        row("nv12", PixelLayout::Nv12, {luma, repeated(QByteArray::fromHex("5af0"), count / 4)}, {Width, Width});
        row("nv21", PixelLayout::Nv21, {luma, repeated(QByteArray::fromHex("f05a"), count / 4)}, {Width, Width});
        row("yuv420", PixelLayout::Yuv420, {luma, u, v}, {Width, Width / 2, Width / 2});
        row("yv12", PixelLayout::Yv12, {luma, v, u}, {Width, Width / 2, Width / 2});
    }

    void everyLayoutGivesTheSameRed()
    {
        QFETCH(int, layout);
        QFETCH(QList<QByteArray>, planes);
        QFETCH(QList<int>, bytesPerLine);
        const Sample sample = sampleOf(PixelLayout(layout), planes, bytesPerLine);
        for (const QSize &size : {QSize(Width, Height), QSize(Width / 2, Height / 2)}) {
            QImage image(size, QImage::Format_RGB32);
            const auto painted =
                paintRgb32(sample.picture, image.bits(), size.width(), size.height(), int(image.bytesPerLine()));
            QVERIFY2(painted.has_value(), painted ? "" : qPrintable(painted.error().toLine()));
            const QColor colour = image.pixelColor(size.width() / 2, size.height() / 2);
            QVERIFY(colour.red() > 245 && colour.green() < 10 && colour.blue() < 10);
        }
    }

    void greyStaysGrey()
    {
        const Sample sample = sampleOf(PixelLayout::Grey8, {QByteArray(Width * Height, '\x80')}, {Width});
        QImage image(Width, Height, QImage::Format_RGB32);
        QVERIFY(paintRgb32(sample.picture, image.bits(), Width, Height, int(image.bytesPerLine())).has_value());
        QCOMPARE(image.pixel(3, 3), 0xff808080U);
    }

    void neverReadsBeyondItsLines_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("bytesPerLine");
        QTest::addColumn<int>("width");
        QTest::newRow("short line") << int(PixelLayout::Bgr24) << Width * 3 - 1 << Width;
        QTest::newRow("short yuyv line") << int(PixelLayout::Yuyv) << Width * 2 - 2 << Width;
        QTest::newRow("odd yuyv width") << int(PixelLayout::Yuyv) << Width * 2 << Width - 1;
        QTest::newRow("odd nv12 width") << int(PixelLayout::Nv12) << Width << Width - 1;
        QTest::newRow("second plane missing") << int(PixelLayout::Nv12) << Width << Width;
        QTest::newRow("no width") << int(PixelLayout::Bgr24) << Width * 3 << 0;
        QTest::newRow("negative line") << int(PixelLayout::Bgr24) << -Width * 3 << Width;
    }

    void neverReadsBeyondItsLines()
    {
        QFETCH(int, layout);
        QFETCH(int, bytesPerLine);
        QFETCH(int, width);
        Sample sample = sampleOf(PixelLayout(layout), {QByteArray(Width * Height * 4, 'x')}, {bytesPerLine});
        sample.picture.width = width;
        QImage image(Width, Height, QImage::Format_RGB32);
        const auto painted = paintRgb32(sample.picture, image.bits(), Width, Height, int(image.bytesPerLine()));
        QVERIFY(!painted && painted.error().is(errors::NotAPicture));
    }

    void neverWritesBeyondItsTarget()
    {
        const Sample sample = sampleOf(PixelLayout::Bgr24, {QByteArray(Width * Height * 3, 'x')}, {Width * 3});
        QImage image(Width, Height, QImage::Format_RGB32);
        QVERIFY(!paintRgb32(sample.picture, image.bits(), Width + 1, Height, int(image.bytesPerLine())).has_value());
        QVERIFY(!paintRgb32(sample.picture, image.bits(), Width, -1, int(image.bytesPerLine())).has_value());
    }
};

} // namespace tonggui::imaging

QTEST_GUILESS_MAIN(tonggui::imaging::PaintingTest)
#include "PaintingTest.moc"

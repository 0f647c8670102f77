// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraErrors.h"
#include "devices/plugins/camera-qt/InputList.h"
#include "devices/plugins/camera-qt/VideoFramePicture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::qtcamera {

// What the driver makes of what Qt says. The driver itself is tested on a virtual camera.
class QtCameraTest : public QObject
{
    Q_OBJECT

private:
    static QList<QByteArray> idsOf(const InputList &list)
    {
        QList<QByteArray> ids;
        for (const CameraInput &input : list.usable()) {
            ids << input.id;
        }
        return ids;
    }

private Q_SLOTS:
    void aCameraThatIsListedTwiceIsOne()
    {
        InputList list;
        list.update({{"0", u"Desk"_s}});
        QCOMPARE(idsOf(list), QList<QByteArray>{"0"});
        list.update({{"0", u"Desk"_s}, {"1", u"Desk"_s}});
        QCOMPARE(idsOf(list), QList<QByteArray>{"1"});
        QVERIFY(list.isAlive("0")); // opened under the older id: goes on
    }

    void theGhostOfACameraIsNone()
    {
        InputList list;
        list.update({{"0", u"Desk"_s}, {"1", u"Desk"_s}, {"2", u"Hall"_s}});
        list.update({{"1", u"Desk"_s}, {"2", u"Hall"_s}}); // pulled out
        QCOMPARE(idsOf(list), QList<QByteArray>{"2"});
        QVERIFY(!list.isAlive("0"));
        QVERIFY(!list.isAlive("1"));
        QVERIFY(!list.find(u"Desk"_s).has_value());
        list.update({{"1", u"Desk"_s}, {"2", u"Hall"_s}, {"3", u"Desk"_s}}); // plugged in again
        QCOMPARE(list.find(u"Desk"_s)->id, QByteArray("3"));
        list.update({});
        QVERIFY(idsOf(list).isEmpty());
    }

    void camerasAreFoundByNameOrId()
    {
        InputList list;
        list.update({{"7", u"HD Camera: HD Camera"_s}, {"8", u"Document"_s}});
        QCOMPARE(list.find({})->id, QByteArray("7"));
        QCOMPARE(list.find(u"Document"_s)->id, QByteArray("8"));
        QCOMPARE(list.find(u"8"_s)->id, QByteArray("8"));
        QCOMPARE(list.find(u"HD Camera"_s)->id, QByteArray("7")); // the kernel's name is shorter
        QVERIFY(!list.find(u"Doc"_s).has_value());
    }

    void pixelsAreTakenAsTheyLie_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::addColumn<imaging::PixelLayout>("layout");
        QTest::newRow("bgra") << QVideoFrameFormat::Format_BGRA8888 << imaging::PixelLayout::Bgrx32;
        QTest::newRow("rgbx") << QVideoFrameFormat::Format_RGBX8888 << imaging::PixelLayout::Rgbx32;
        QTest::newRow("yuyv") << QVideoFrameFormat::Format_YUYV << imaging::PixelLayout::Yuyv;
        QTest::newRow("uyvy") << QVideoFrameFormat::Format_UYVY << imaging::PixelLayout::Uyvy;
        QTest::newRow("nv12") << QVideoFrameFormat::Format_NV12 << imaging::PixelLayout::Nv12;
        QTest::newRow("nv21") << QVideoFrameFormat::Format_NV21 << imaging::PixelLayout::Nv21;
        QTest::newRow("yuv420") << QVideoFrameFormat::Format_YUV420P << imaging::PixelLayout::Yuv420;
        QTest::newRow("yv12") << QVideoFrameFormat::Format_YV12 << imaging::PixelLayout::Yv12;
        QTest::newRow("grey") << QVideoFrameFormat::Format_Y8 << imaging::PixelLayout::Grey8;
    }

    void pixelsAreTakenAsTheyLie()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QFETCH(imaging::PixelLayout, layout);
        QVideoFrame frame(QVideoFrameFormat({64, 48}, format));
        QVERIFY(frame.map(QVideoFrame::ReadWrite));
        const auto picture = pictureOf(frame);
        QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().toLine()));
        QCOMPARE(picture->layout, layout);
        QCOMPARE(picture->width, 64);
        QVERIFY(picture->planes[0]);
        frame.unmap();
    }

    void aFormatThatIsNotKnownIsNamed()
    {
        QVideoFrame frame(QVideoFrameFormat({64, 48}, QVideoFrameFormat::Format_P010));
        QVERIFY(frame.map(QVideoFrame::ReadWrite));
        const auto picture = pictureOf(frame);
        QVERIFY(!picture && picture.error().is(errors::FormatUnknown));
        frame.unmap();
    }
};

} // namespace tonggui::devices::qtcamera

QTEST_GUILESS_MAIN(tonggui::devices::qtcamera::QtCameraTest)
#include "QtCameraTest.moc"

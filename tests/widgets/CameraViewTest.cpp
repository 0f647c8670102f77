// SPDX-License-Identifier: Apache-2.0
#include "widgets/capture/CameraView.h"

#include "devices/api/camera/CameraErrors.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/capture/FrameImage.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::widgets;

class CameraViewTest : public QObject
{
    Q_OBJECT

private:
    // Left half red, right half blue.
    static QImage halves(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(0, 0, 255));
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width / 2; ++x) {
                image.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
        return image;
    }

    static QColor at(CameraView &view, double x, double y)
    {
        const QRect place = view.pictureRect();
        return view.grab().toImage().pixelColor(place.left() + int(x * place.width()),
                                                place.top() + int(y * place.height()));
    }

    std::unique_ptr<WidgetWorld> m_world;

private Q_SLOTS:
    void initTestCase()
    {
        failOnAnyWarning();
        m_world = std::make_unique<WidgetWorld>();
    }

    void thePictureIsWholeAndUndistorted_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<QRect>("place");
        QTest::newRow("wide") << QSize(200, 100) << QRect(0, 100, 400, 200);
        QTest::newRow("high") << QSize(100, 200) << QRect(100, 0, 200, 400);
        QTest::newRow("square") << QSize(50, 50) << QRect(0, 0, 400, 400);
    }

    void thePictureIsWholeAndUndistorted()
    {
        QFETCH(QSize, picture);
        QFETCH(QRect, place);
        CameraView view(u"Camera"_s);
        view.resize(400, 400);
        view.showPicture(halves(picture.width(), picture.height()));
        QCOMPARE(view.pictureRect(), place);
        QCOMPARE(at(view, 0.2, 0.5), QColor(255, 0, 0));
        QCOMPARE(at(view, 0.8, 0.5), QColor(0, 0, 255));
    }

    void aMirrorTurnsPictureAndMarks()
    {
        CameraView view(u"Camera"_s);
        view.resize(400, 200);
        view.showPicture(halves(400, 200));
        view.setMirrored(true);
        QCOMPARE(at(view, 0.2, 0.5), QColor(0, 0, 255));
        QCOMPARE(at(view, 0.8, 0.5), QColor(255, 0, 0));
        view.setMarks({{QRectF(0.1, 0.2, 0.2, 0.6), Tone::Success}});
        const QColor mark = Theme{}.colour(toneLook(Theme{}, Tone::Success).mark);
        QCOMPARE(at(view, 0.9, 0.5), mark); // left of the picture is right in the mirror
        QCOMPARE(at(view, 0.1, 0.5), QColor(0, 0, 255));
    }

    void withoutAPictureItSaysWhyAndWhatToDo()
    {
        CameraView view(u"Camera of the counter"_s);
        QCOMPARE(view.accessibleName(), u"Camera of the counter"_s);
        QCOMPARE(view.accessibleDescription(), u"The camera is starting"_s);
        view.showPicture(halves(40, 20));
        QCOMPARE(view.accessibleDescription(), u"Live picture"_s);
        const Error error(devices::errors::PictureFrozen);
        view.showError(error);
        QVERIFY(!view.hasPicture());
        QCOMPARE(view.accessibleDescription(), error.text() + u' ' + error.remedy());
        view.resize(view.sizeHint());
        const QImage drawn = view.grab().toImage();
        bool hasInk = false;
        for (int y = 0; y < drawn.height() && !hasInk; ++y) {
            for (int x = 0; x < drawn.width() && !hasInk; ++x) {
                hasInk = drawn.pixelColor(x, y).lightness() < 60;
            }
        }
        QVERIFY(hasInk);
        view.showPicture(halves(40, 20));
        QVERIFY(view.hasPicture());
    }

    void wordsFitIntoTheSmallestView()
    {
        CameraView view(u"Camera"_s);
        view.showError(Error(devices::errors::PictureFrozen));
        view.resize(view.minimumSizeHint());
        QVERIFY(!view.grab().isNull());
    }

    void aFrameIsShownWithoutACopyAndHeldAsLongAsItIsShown()
    {
        std::vector<quint32> pixels(16 * 8, 0xff00ff00);
        auto hold = std::make_shared<int>(0);
        devices::CameraFrame frame{.pixels = reinterpret_cast<const uchar *>(pixels.data()),
                                   .width = 16,
                                   .height = 8,
                                   .bytesPerLine = 64,
                                   .hold = hold};
        CameraView view(u"Camera"_s);
        view.resize(160, 80);
        view.showFrame(frame);
        frame = {};
        QCOMPARE(hold.use_count(), 2);
        QCOMPARE(at(view, 0.5, 0.5), QColor(0, 255, 0));
        pixels.assign(pixels.size(), 0xffff00ff); // the same memory
        QCOMPARE(at(view, 0.5, 0.5), QColor(255, 0, 255));
        view.showPicture(halves(4, 4));
        QCOMPARE(hold.use_count(), 1);
        QVERIFY(imageOf({}).isNull());
    }
};

QTEST_MAIN(CameraViewTest)
#include "CameraViewTest.moc"

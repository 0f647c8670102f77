// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

#include <QDir>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInTheColourAskedFor_data()
    {
        QTest::addColumn<int>("icon");
        for (int icon = 1; icon < IconCount; ++icon) {
            QTest::newRow(qPrintable(iconName(Icon(icon)))) << icon;
        }
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        QFETCH(int, icon);
        const QColor colour = Theme{}.colour(Colour::Danger);
        const QImage image = iconPixmap(Icon(icon), 24, colour, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(48, 48));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    QCOMPARE(pixel.rgb(), colour.rgb());
                    ++inked;
                }
            }
        }
        QVERIFY2(inked > 40, "the drawing is empty or too thin to be seen");
        QVERIFY2(inked < 48 * 48 / 2, "the drawing is a blot");
    }

    // A file without a name in the list would be carried along for nothing.
    void everyFileHasAName()
    {
        QSet<QString> names;
        for (int icon = 1; icon < IconCount; ++icon) {
            names.insert(iconName(Icon(icon)) + u".svg"_s);
        }
        QCOMPARE(names.size(), IconCount - 1);
        const QStringList files = QDir(u":/tonggui/icons"_s).entryList();
        QCOMPARE(QSet<QString>(files.begin(), files.end()), names);
    }

    void noIconIsNothing()
    {
        QVERIFY(iconPixmap(Icon::None, 24, Qt::black, 1.0).isNull());
        QVERIFY(iconPixmap(Icon::Tick, 0, Qt::black, 1.0).isNull());
        QVERIFY(iconName(Icon::None).isEmpty());
    }

    void anIconStandsInTheMiddleOfItsBox()
    {
        QImage image(60, 20, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, Icon::Plus, image.rect(), Qt::black);
        painter.end();
        QVERIFY(image.pixelColor(29, 10).alpha() > 100);
        QCOMPARE(image.pixelColor(5, 10).alpha(), 0);
        QCOMPARE(image.pixelColor(55, 10).alpha(), 0);
    }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"

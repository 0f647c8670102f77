// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Gallery.h"

#include "tests/widgets/support/CutWords.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QAccessible>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;
using namespace tonggui::gallery;

namespace {

int scrolled(const Gallery &gallery)
{
    const auto *page = qobject_cast<const QScrollArea *>(gallery.page());
    return page ? page->verticalScrollBar()->value() : 0;
}

QString pathOf(const QWidget *widget)
{
    QString path = QLatin1StringView(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent && path.size() < 160; parent = parent->parentWidget()) {
        path += u" < "_s + QLatin1StringView(parent->metaObject()->className());
    }
    return path;
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const Page &page : allPages()) {
            for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
                QTest::newRow(qPrintable(page.id + u" full "_s + language))
                    << page.id << language << QSize(1920, 1080) << 200;
                QTest::newRow(qPrintable(page.id + u" small "_s + language))
                    << page.id << language << QSize(1366, 768) << 200;
                QTest::newRow(qPrintable(page.id + u" usual "_s + language))
                    << page.id << language << QSize(1366, 768) << 100;
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        m_world.style->setTheme({.textPercent = percent});
        Gallery gallery(m_world.style);
        gallery.setLanguage(language);
        QVERIFY(gallery.showPage(page));
        gallery.setBare(page == u"counter"_s); // a whole screen by itself
        gallery.resize(size);
        gallery.show();
        QTRY_VERIFY(gallery.page()->isVisible());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(gallery.size(), size); // nothing asked for more than the screen has
        QStringList faults;
        for (const QScrollArea *area : gallery.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
                faults += u"%1 is wider than its page by %2"_s.arg(pathOf(area))
                              .arg(area->widget()->width() - area->viewport()->width());
            }
        }
        for (const QWidget *widget : gallery.findChildren<QWidget *>()) {
            if (widget->isVisible()) {
                if (const QString fault = cutWords(widget); !fault.isEmpty()) {
                    faults += fault;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everythingIsNamed_data() { addPages(); }

    void everythingIsNamed()
    {
        QFETCH(QString, page);
        m_world.style->setTheme({});
        Gallery gallery(m_world.style);
        QVERIFY(gallery.showPage(page));
        gallery.resize(1920, 1080);
        gallery.show();
        QStringList faults;
        for (QWidget *widget : gallery.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !needsName(widget)) {
                continue;
            }
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told);
            if (told->text(QAccessible::Name).isEmpty()) {
                faults += pathOf(widget);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Tab goes down the page and from left to right, and the ring follows everywhere.
    void tabFollowsReadingOrder_data() { addPages(); }

    void tabFollowsReadingOrder()
    {
        QFETCH(QString, page);
        m_world.style->setTheme({});
        Gallery gallery(m_world.style);
        QVERIFY(gallery.showPage(page));
        gallery.resize(1920, 1080);
        activate(gallery);
        gallery.setFocus();
        QTest::keyClick(&gallery, Qt::Key_Tab);
        QWidget *const first = QApplication::focusWidget();
        QWidget *before = nullptr;
        QPoint corner;
        QSet<QWidget *> seen; // an overlay goes round in itself
        for (QWidget *now = first; !seen.contains(now); now = QApplication::focusWidget()) {
            seen.insert(now);
            const bool isOwn = now->property(OwnFocusProperty).toBool();
            QVERIFY2(m_world.ring->control() == now || isOwn, qPrintable(pathOf(now)));
            const QPoint place = now->mapTo(&gallery, QPoint(0, scrolled(gallery)));
            if (before && gallery.page()->isAncestorOf(now) && gallery.page()->isAncestorOf(before)) {
                const bool isLater = place.y() >= corner.y() + before->height() || place.x() > corner.x();
                QVERIFY2(isLater, qPrintable(pathOf(before) + u" → "_s + pathOf(now)));
            }
            before = now;
            corner = place;
            QTest::keyClick(now, Qt::Key_Tab);
        }
    }

    void thereIsNoPageByAnyOtherName()
    {
        Gallery gallery(m_world.style);
        QVERIFY(!gallery.showPage(u"nowhere"_s));
    }

    void everyThemeDrawsEveryPage_data() { addPages(); }

    void everyThemeDrawsEveryPage()
    {
        QFETCH(QString, page);
        Gallery gallery(m_world.style);
        QVERIFY(gallery.showPage(page));
        gallery.resize(1366, 768);
        gallery.show();
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::HighContrast, ThemeKind::Elder}) {
            m_world.style->setTheme({.kind = kind});
            QTRY_COMPARE(gallery.palette().color(QPalette::Window), (Theme{.kind = kind}.colour(Colour::Background)));
            const QImage image = gallery.grab().toImage();
            QCOMPARE(image.pixelColor(image.width() - 30, 2).rgb(),
                     Theme{.kind = kind}.colour(Colour::Background).rgb());
        }
        m_world.style->setTheme({});
    }

private:
    static void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const Page &page : allPages()) {
            QTest::newRow(qPrintable(page.id)) << page.id;
        }
    }

    WidgetWorld m_world;
};

QTEST_MAIN(GalleryTest)
#include "GalleryTest.moc"

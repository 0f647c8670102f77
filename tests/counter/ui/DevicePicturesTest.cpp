// SPDX-License-Identifier: Apache-2.0
#include "tests/counter/ui/DeviceScenes.h"
#include "tests/counter/ui/ScreenFaults.h"

#include "translations/InstallTranslations.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

const QStringList Scenes{u"well"_s, u"trouble"_s, u"trial"_s, u"tried"_s, u"settings"_s, u"none"_s, u"card-failed"_s};

void failAtTheCard(CounterStand &stand)
{
    stand.behind.reader.failure = Error(devices::errors::Unplugged);
    stand.addTicket(u"A018"_s, 1);
    stand.logIn();
    stand.step(Qt::Key_F2);
    QTRY_VERIFY(!stand.problem().isEmpty());
}

void present(CounterStand &stand, const QString &scene)
{
    const QDateTime now = stand.behind.clock.at;
    if (scene != u"none"_s) {
        furnish(stand.shelf, now);
    }
    if (scene == u"trouble"_s || scene == u"tried"_s || scene == u"trial"_s) {
        trouble(stand.shelf, now);
    }
    if (scene == u"card-failed"_s) {
        failAtTheCard(stand);
        return;
    }
    stand.logIn();
    stand.press(Qt::Key_F8, Qt::ShiftModifier);
    DevicesPage &page = *stand.window.devices();
    if (scene == u"trial"_s || scene == u"tried"_s) {
        page.testAll();
        page.trials().begin(devices::kinds::Printer);
        page.trials().begin(devices::kinds::SignaturePad);
    }
    if (scene == u"tried"_s) {
        stand.shelf.used(devices::kinds::Printer).answer->set(failure(devices::errors::PaperOut));
        stand.shelf.used(devices::kinds::SignaturePad).answer->set(Handwriting().toJson());
        QTRY_VERIFY(!page.trials().isRunning(devices::kinds::SignaturePad));
        page.trials().stopAll();
        QTRY_VERIFY(!page.trials().isRunning());
    }
    if (scene == u"settings"_s) {
        Q_EMIT page.card(devices::kinds::IdCardReader)->settingsAsked();
        QVERIFY(page.sheet()->isVisible());
    }
    QCoreApplication::sendPostedEvents();
}

} // namespace

// The device page in both languages and sizes: nothing is cut, everything is named and reached.
class DevicePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("kind");
        for (const QString &scene : Scenes) {
            for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
                const auto row = [&](const char *name, QSize size, int percent, ThemeKind kind = ThemeKind::Light) {
                    QTest::newRow(qPrintable(u"devices-"_s + scene + u'-' + language + u'-' + QLatin1StringView(name)))
                        << scene << language << size << percent << int(kind);
                };
                row("small", {1366, 768}, 100);
                row("small-large", {1366, 768}, 200);
                if (scene == u"trouble"_s) {
                    row("full-large", {1920, 1080}, 200);
                    row("full", {1920, 1080}, 100);
                    row("full-contrast", {1920, 1080}, 100, ThemeKind::HighContrast);
                }
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(int, kind);
        QObject translators;
        installTranslations(language, &translators);
        m_world.style->setTheme({.kind = ThemeKind(kind), .textPercent = percent, .isMotionReduced = true});
        CounterStand stand(language == u"en"_s ? forms::Language::English : forms::Language::Chinese);
        stand.window.resize(size);
        present(stand, scene);
        QCOMPARE(stand.window.size(), size); // nothing asked for more than the screen has
        const auto isSound = [&stand] { return faultsOf(stand.window).isEmpty(); };
        const bool settled = QTest::qWaitFor(isSound, 2000);
        keepPicture(stand.window, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(settled, qPrintable(faultsOf(stand.window).join(u'\n')));
    }

    void everythingIsNamed_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString &scene : Scenes) {
            QTest::newRow(qPrintable(scene)) << scene;
        }
    }

    void everythingIsNamed()
    {
        QFETCH(QString, scene);
        m_world.style->setTheme({});
        CounterStand stand;
        present(stand, scene);
        const QStringList faults = namelessOn(stand.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theKeyboardReachesEverything_data() { everythingIsNamed_data(); }

    void theKeyboardReachesEverything()
    {
        QFETCH(QString, scene);
        m_world.style->setTheme({});
        CounterStand stand;
        present(stand, scene);
        QWidget *open = stand.window.devices()->sheet();
        const QStringList faults = unreachedOn(open != nullptr ? *open : stand.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(DevicePicturesTest)
#include "DevicePicturesTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberSummary.h"
#include "app/counter/member/MemberWindow.h"
#include "app/counter/member/SignatureScene.h"
#include "app/visit/Visit.h"
#include "tests/counter/member/MemberSample.h"
#include "tests/forms/ServiceFolder.h"
#include "tests/visit/SampleVisit.h"
#include "tests/widgets/support/CutWords.h"
#include "tests/widgets/support/WidgetWorld.h"

#include "translations/InstallTranslations.h"

#include <QAccessible>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

const QStringList Scenes{u"idle"_s, u"waiting"_s, u"summary"_s, u"signature"_s, u"thanks"_s, u"privacy"_s};

struct Words
{
    QString centre;
    QString window;
    QString waiting;
    QString prompt;
    QString thanks;
    QString verification;
};

Words wordsIn(const QString &language)
{
    if (language == u"zh_CN"_s) {
        return {u"云岭市住房公积金管理中心"_s, u"3号窗口"_s,        u"请把身份证放在读卡区"_s,
                u"请在框内写您的姓名"_s,       u"办好了，谢谢您"_s, u"验证码 7K3M-92QF"_s};
    }
    return {u"Yunling Housing Provident Fund Centre"_s,
            u"Window 3"_s,
            u"Please put your ID card on the reader"_s,
            u"Please write your name in the box"_s,
            u"All done, thank you"_s,
            u"Verification code 7K3M-92QF"_s};
}

MemberSummary realSummary(const QString &language)
{
    const forms::FormSession form =
        forms::testing::exampleSession(u"withdrawal-rent"_s, u"valid/couple"_s,
                                       language == u"en"_s ? forms::Language::English : forms::Language::Chinese);
    Visit visit = tonggui::sample::signedVisit();
    visit.card = form.facts().card;
    return summaryOf(visit, form);
}

void present(MemberWindow &window, const QString &scene, const QString &language)
{
    const Words words = wordsIn(language);
    window.showIdle(words.centre, words.window);
    if (scene == u"waiting"_s) {
        window.showWaiting(words.waiting);
    } else if (scene == u"summary"_s || scene == u"signature"_s) {
        window.showSummary(realSummary(language));
    }
    if (scene == u"signature"_s) {
        window.showSignature(words.prompt);
    } else if (scene == u"thanks"_s) {
        window.showThanks(words.thanks, words.verification);
    } else if (scene == u"privacy"_s) {
        window.showPrivacy();
    }
}

// What cannot be read on the screen.
QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            faults += cutWords(widget);
        }
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            faults += u"a page is wider than the screen"_s;
        }
    }
    faults.removeAll({});
    return faults;
}

// Set to a folder to look at what the test saw.
void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("TONGGUI_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

// Every scene in both languages, sizes and themes: nothing is cut, everything is named.
class MemberPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("percent");
        for (const QString &scene : Scenes) {
            for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
                const auto row = [&](const char *name, QSize size, ThemeKind kind, int percent) {
                    QTest::newRow(qPrintable(scene + u'-' + language + u'-' + QLatin1StringView(name)))
                        << scene << language << size << int(kind) << percent;
                };
                row("100", {1280, 800}, ThemeKind::Light, 100);
                row("200", {1280, 800}, ThemeKind::Light, 200);
                row("framed", {1024, 576}, ThemeKind::Light, 100);
                row("elder", {1280, 800}, ThemeKind::Elder, 100);
                row("contrast", {1280, 800}, ThemeKind::HighContrast, 100);
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, kind);
        QFETCH(int, percent);
        QObject translators;
        installTranslations(language, &translators);
        const StoppedClock clock;
        MemberWindow window(clock);
        window.setTheme({.kind = ThemeKind(kind), .textPercent = percent});
        window.resize(size);
        window.show();
        present(window, scene, language);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.size(), size); // nothing asked for more than the screen has
        QTRY_VERIFY2(faultsOf(window).isEmpty(), qPrintable(faultsOf(window).join(u'\n')));
        keepPicture(window, QString::fromLatin1(QTest::currentDataTag()));
        if (auto *page = window.sceneWidget()->findChild<QScrollArea *>(); page && scene == u"summary"_s) {
            page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
            keepPicture(window, QString::fromLatin1(QTest::currentDataTag()) + u"-end"_s);
        }
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
        const StoppedClock clock;
        MemberWindow window(clock);
        window.resize(1280, 800);
        window.show();
        present(window, scene, u"en"_s);
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !needsName(widget)) {
                continue;
            }
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(MemberPicturesTest)
#include "MemberPicturesTest.moc"

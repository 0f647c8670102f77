// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"
#include "tests/counter/ui/CounterStand.h"
#include "tests/counter/ui/ScreenFaults.h"

#include "translations/InstallTranslations.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

const QStringList Scenes{u"login"_s,   u"wrong-pin"_s, u"ready"_s,  u"unfinished"_s, u"card"_s,
                         u"expired"_s, u"services"_s,  u"form"_s,   u"blocked"_s,    u"offline"_s,
                         u"review"_s,  u"signed"_s,    u"issued"_s, u"unsealed"_s};

// A bright oval on a dark ground, of the size that decoders deliver.
CardPicture face()
{
    constexpr int Width = 102;
    constexpr int Height = 126;
    CardPicture picture{PhotoOutcome::Decoded, Width, Height, {}, {}};
    for (int i = 0; i < Width * Height; ++i) {
        const double x = (i % Width - Width / 2) / 30.0;
        const double y = (i / Width - Height / 2) / 42.0;
        picture.pixels.append(x * x + y * y < 1 ? QByteArray::fromHex("A0C0E8") : QByteArray::fromHex("806040"));
    }
    return picture;
}

// The longest name of a card and the largest amounts.
void makeLong(test::Desk &behind)
{
    behind.reader.card->name = u"欧阳阿卜杜热合曼"_s;
    behind.reader.card->picture = face();
    behind.core.member->name = behind.reader.card->name;
    MemberAccount &account = behind.core.member->accounts[0];
    account.balance = Money::fromFen(9999999999);
    account.unitName = u"云岭市东湖区青石软件技术开发与咨询服务有限责任公司"_s;
}

OpenVisit cutOff()
{
    const Visit visit = tonggui::sample::signedVisit();
    return {visit.id, stateName(visit.state), visit.toSnapshot(), visit.startedAt};
}

void toForm(CounterStand &stand)
{
    stand.callVisitor();
    stand.type(u"S-12"_s);
    stand.step(Qt::Key_Return);
    QVERIFY(stand.isAt<FormPage>());
}

void fillRent(CounterStand &stand)
{
    const std::pair<QString, QString> typed[] = {
        {u"rentalKind"_s, u"commodity"_s},   {u"address"_s, u"东湖区青禾路 18 号云栖苑 6 幢 1204 室"_s},
        {u"leaseFrom"_s, u"2026-05-01"_s},   {u"leaseTo"_s, u"2027-04-30"_s},
        {u"monthlyRent"_s, u"2600"_s},       {u"hasInvoice"_s, u"false"_s},
        {u"method"_s, u"monthly"_s},         {u"GRCKZHHM"_s, u"6200990012345678012"_s},
        {u"KHYHMC"_s, u"云岭银行东湖支行"_s}};
    for (const auto &[field, text] : typed) {
        QVERIFY2(stand.behind.desk.setField(field, text).has_value(), qPrintable(field));
    }
}

void toReview(CounterStand &stand)
{
    toForm(stand);
    fillRent(stand);
    stand.step(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stand.behind.state(), VisitState::Reviewing);
}

void beforeTheCard(CounterStand &stand, const QString &scene)
{
    if (scene == u"login"_s) {
        stand.open();
    } else if (scene == u"wrong-pin"_s) {
        stand.logIn(u"0317"_s, u"1111"_s);
    } else if (scene == u"ready"_s) {
        stand.addTicket(u"A018"_s, 22, u"个人提取"_s);
        stand.addTicket(u"B003"_s, 3, u"单位业务"_s);
        stand.logIn();
    } else if (scene == u"unfinished"_s) {
        stand.behind.journal.stored = {
            {VisitId(u"0203-0007-261121-000009"_s), u"filling"_s, "{", tonggui::sample::moment()}, cutOff()};
        stand.logIn();
    }
}

void present(CounterStand &stand, WaitingReader &reader, const QString &scene)
{
    makeLong(stand.behind);
    beforeTheCard(stand, scene);
    if (scene == u"card"_s) {
        stand.behind.desk.setCardReader(&reader);
        stand.addTicket(u"A018"_s, 1);
        stand.logIn();
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
    } else if (scene == u"expired"_s) {
        stand.behind.reader.card->validTo = QDate(2026, 1, 1);
        stand.addTicket(u"A018"_s, 1);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(!stand.problem().isEmpty());
    } else if (scene == u"services"_s) {
        stand.behind.core.member->loanBalance = Money::fromFen(123456789);
        stand.callVisitor();
    } else if (scene == u"form"_s || scene == u"blocked"_s) {
        toForm(stand);
        scene == u"form"_s ? fillRent(stand) : stand.step(Qt::Key_Return, Qt::ControlModifier);
    } else if (scene == u"offline"_s) {
        stand.behind.reader.card->picture = {PhotoOutcome::Refused, 0, 0, {}, u"-6"_s};
        stand.behind.goOffline();
        stand.behind.link.waiting = 12;
        stand.behind.goOffline();
        stand.callVisitor();
    } else if (Scenes.indexOf(scene) >= Scenes.indexOf(u"review"_s)) {
        toReview(stand);
        if (scene != u"review"_s) {
            stand.behind.sign();
            stand.settle();
        }
        if (scene == u"unsealed"_s) {
            stand.behind.goOffline();
        }
        if (scene == u"issued"_s || scene == u"unsealed"_s) {
            stand.step(Qt::Key_Return);
            QCOMPARE(stand.behind.state(), VisitState::Issued);
        }
    }
    QCoreApplication::sendPostedEvents();
}

} // namespace

// The clerk's window at each step, in both languages and sizes: nothing is cut, everything is named.
class CounterPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QString &scene : Scenes) {
            for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
                const auto row = [&](const char *name, QSize size, int percent) {
                    QTest::newRow(qPrintable(scene + u'-' + language + u'-' + QLatin1StringView(name)))
                        << scene << language << size << percent;
                };
                row("small", {1366, 768}, 100);
                row("small-large", {1366, 768}, 200);
                row("full-large", {1920, 1080}, 200);
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QObject translators;
        installTranslations(language, &translators);
        m_world.style->setTheme({.textPercent = percent, .isMotionReduced = true});
        CounterStand stand(language == u"en"_s ? forms::Language::English : forms::Language::Chinese);
        WaitingReader reader(stand.behind.clock);
        stand.window.resize(size);
        present(stand, reader, scene);
        QCOMPARE(stand.window.size(), size); // nothing asked for more than the screen has
        QTRY_VERIFY2(faultsOf(stand.window).isEmpty(), qPrintable(faultsOf(stand.window).join(u'\n')));
        keepPicture(stand.window, QString::fromLatin1(QTest::currentDataTag()));
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
        WaitingReader reader(stand.behind.clock);
        present(stand, reader, scene);
        const QStringList faults = namelessOn(stand.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Tab alone reaches every button and field that can be used, and comes round again.
    void theKeyboardReachesEverything_data() { everythingIsNamed_data(); }

    void theKeyboardReachesEverything()
    {
        QFETCH(QString, scene);
        m_world.style->setTheme({});
        CounterStand stand;
        WaitingReader reader(stand.behind.clock);
        present(stand, reader, scene);
        const QStringList faults = unreachedOn(stand.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(CounterPicturesTest)
#include "CounterPicturesTest.moc"

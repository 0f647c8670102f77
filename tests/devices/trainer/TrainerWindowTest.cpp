// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/trainer/TrainerWindow.h"

#include "devices/simulators/Kinds.h"
#include "tests/devices/SimulatedDesk.h"

#include "translations/InstallTranslations.h"

#include <QRegularExpression>

namespace tonggui::simulators {

using namespace tonggui::tests;

// What a trainer sees and may do.
class TrainerWindowTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QJsonObject &object) const
    {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(canonicalJson(object));
        return file.fileName();
    }

    // A reader on a pty and a slip printer on a free port.
    QString deskFile() const
    {
        write(u"reader.json"_s, scenarioOf({zhangSan()}));
        write(u"printer.json"_s, {{u"schema"_s, u"tonggui.sim-printer-escpos/1"_s}});
        const QJsonObject reader{{u"title"_s, QJsonObject{{u"en"_s, u"Reader"_s}, {u"zh_CN"_s, u"读卡器"_s}}},
                                 {u"kind"_s, u"idcard"_s},
                                 {u"scenario"_s, u"reader.json"_s},
                                 {u"link"_s, u"reader"_s}};
        const QJsonObject printer{{u"title"_s, QJsonObject{{u"en"_s, u"Slips"_s}}},
                                  {u"kind"_s, u"printer-escpos"_s},
                                  {u"scenario"_s, u"printer.json"_s},
                                  {u"listen"_s, u"127.0.0.1:0"_s},
                                  {u"output"_s, u"slips"_s}};
        return write(u"desk.json"_s,
                     {{u"schema"_s, u"tonggui.sim-desk/1"_s}, {u"devices"_s, QJsonArray{reader, printer}}});
    }

    static void press(TrainerPanel &panel, const QString &order)
    {
        auto *button = panel.findChild<widgets::Button *>(order);
        QVERIFY2(button != nullptr, qPrintable(order));
        button->click();
    }

private Q_SLOTS:
    void everyDeviceHasItsPanel()
    {
        Result<TrainerDesk> desk = TrainerDesk::open(deskFile(), m_folder.filePath(u"run"_s), u"zh_CN"_s);
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().toLine()));
        QVERIFY(QFile::exists(m_folder.filePath(u"run/reader"_s)));
        TrainerWindow window(std::move(*desk));
        window.show();
        QCOMPARE(window.panels().size(), std::size_t(2));
        TrainerPanel &reader = *window.panels()[0];
        QCOMPARE(reader.accessibleName(), u"读卡器"_s);
        QCOMPARE(window.panels()[1]->accessibleName(), u"Slips"_s); // no Chinese title: the English one
        QVERIFY(reader.stateText().contains(u"no card"_s));
        press(reader, u"put zhangsan"_s);
        QVERIFY(reader.stateText().contains(u"a card lies"_s));
        QVERIFY(window.lastSentence().contains(u"zhangsan"_s));
        press(reader, u"unplug"_s);
        QVERIFY(reader.stateText().contains(u"unplugged"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"run/reader"_s)));
        press(*window.panels()[1], u"open"_s);
        QVERIFY(window.panels()[1]->stateText().contains(u"cover open"_s));
        for (const TrainerPanel *panel : window.panels()) {
            for (const widgets::Button *button : panel->acts()) {
                QVERIFY(!button->text().isEmpty());
                QVERIFY(button->focusPolicy() & Qt::TabFocus);
            }
        }
    }

    // The desk that comes with the program: whatever a trainer may press works, and reads in Chinese.
    void theDeskOfTheHouseCanBePlayed()
    {
        const QString house = qEnvironmentVariable("TONGGUI_SOURCE") + u"/resources/trainer/"_s;
        QJsonObject desk = readJsonFile(house + u"desk.json"_s).value();
        QJsonArray list = desk[u"devices"_s].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject device = list[i].toObject();
            device[u"scenario"_s] = house + device[u"scenario"_s].toString();
            if (device.contains(u"listen"_s)) {
                device[u"listen"_s] = u"127.0.0.1:0"_s; // others may train on this machine
            }
            list[i] = device;
        }
        desk[u"devices"_s] = list;
        QObject owner;
        installTranslations(u"zh_CN"_s, &owner);
        Result<TrainerDesk> opened =
            TrainerDesk::open(write(u"house.json"_s, desk), m_folder.filePath(u"house"_s), u"zh_CN"_s);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(opened->devices().size(), simulatorKinds().size());
        const QRegularExpression chinese(u"\\p{Han}"_s);
        for (const TrainedDevice &device : opened->devices()) {
            QVERIFY(chinese.match(device.title).hasMatch());
            for (const TrainerAct &act : device.simulator->acts()) {
                const Result<void> done = device.simulator->order(act.order);
                QVERIFY2(done.has_value(), qPrintable(act.order));
                QVERIFY2(chinese.match(act.title).hasMatch(), qPrintable(act.title));
                QVERIFY2(chinese.match(device.simulator->stateLine()).hasMatch(),
                         qPrintable(device.simulator->stateLine()));
            }
        }
    }

    void aDeskFileThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("desk");
        QTest::addColumn<QString>("place");
        const auto deskOf = [](const QJsonObject &device) {
            return QJsonObject{{u"schema"_s, u"tonggui.sim-desk/1"_s}, {u"devices"_s, QJsonArray{device}}};
        };
        QTest::newRow("schema") << QJsonObject{{u"devices"_s, QJsonArray{1}}} << u"schema"_s;
        QTest::newRow("empty") << QJsonObject{{u"schema"_s, u"tonggui.sim-desk/1"_s}} << u"devices"_s;
        QTest::newRow("kind") << deskOf({{u"kind"_s, u"toaster"_s}}) << u"devices[0].kind"_s;
        QTest::newRow("scenario") << deskOf({{u"kind"_s, u"idcard"_s}, {u"scenario"_s, u"none.json"_s}})
                                  << u"none.json"_s;
    }

    void aDeskFileThatIsWrongIsNamed()
    {
        QFETCH(QJsonObject, desk);
        QFETCH(QString, place);
        const Result<TrainerDesk> refused =
            TrainerDesk::open(write(u"bad.json"_s, desk), m_folder.filePath(u"run"_s), u"en"_s);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().toLine().contains(place), qPrintable(refused.error().toLine()));
    }
};

} // namespace tonggui::simulators

QTEST_MAIN(tonggui::simulators::TrainerWindowTest)
#include "TrainerWindowTest.moc"

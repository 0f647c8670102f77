// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/SamReader.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/wire/SerialTransport.h"
#include "tests/devices/SimulatedDesk.h"

#include <QLoggingCategory>
#include <QSignalSpy>

#include <ctime>

using namespace std::chrono_literals;

namespace tonggui::devices::sam {

using namespace tonggui::tests;

namespace {

SamTimes quickTimes()
{
    SamTimes times;
    times.firstByte = 200ms;
    times.frame = 600ms;
    times.probe = 60ms;
    return times;
}

QStringList withoutGreeting(QStringList commands)
{
    commands.removeAll(u"11 FF"_s);
    commands.removeAll(u"61 FF"_s);
    commands.removeAll(u"12 FF"_s);
    return commands;
}

} // namespace

// What the driver does on the wire when readers are odd and lines are bad.
class SamReaderTest : public QObject
{
    Q_OBJECT

private:
    void begin(const QJsonObject &scenario, int speed = 0)
    {
        m_reader.reset();
        m_desk = std::make_unique<SimulatedDesk>(scenario);
        m_reader = std::make_unique<SamReader>(u"idcard-sam"_s, std::make_unique<SerialTransport>(m_desk->port()),
                                               quickTimes(), speed, m_clock);
    }

    Result<IdCard> read(IdCardReadOptions options = {.timeout = 2s})
    {
        m_steps.clear();
        const IdCardProgress progress = [this](IdCardStep step) { m_steps << step; };
        return QCoro::waitFor(m_reader->read(options, progress, {}));
    }

    void put() { m_desk->order(u"put zhangsan"_s); }
    void putAgain()
    {
        m_desk->order(u"lift"_s);
        put();
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedDesk> m_desk;
    std::unique_ptr<SamReader> m_reader;
    QList<IdCardStep> m_steps;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        m_reader.reset();
        m_desk.reset();
    }

    void asksInTheRightOrder()
    {
        begin(scenarioOf({completeCard()}));
        put();
        QVERIFY(read({.withFingerprint = true, .withLatestAddress = true}).has_value());
        QCOMPARE(m_desk->commands,
                 (QStringList{u"11 FF"_s, u"61 FF"_s, u"12 FF"_s, u"20 01"_s, u"20 02"_s, u"30 10"_s, u"30 03"_s}));
        putAgain();
        m_desk->commands.clear();
        QVERIFY(read().has_value());
        QCOMPARE(m_desk->commands,
                 (QStringList{u"20 01"_s, u"20 02"_s, u"30 01"_s})); // found and selected anew each time
    }

    void aCardWithoutFingerprintIsNoError()
    {
        begin(scenarioOf({zhangSan()}));
        put();
        const Result<IdCard> card = read({.withFingerprint = true, .withLatestAddress = true});
        QVERIFY(card.has_value());
        QVERIFY(card->fingerprint.isEmpty());
        QVERIFY(card->latestAddress.isEmpty()); // 91
        QVERIFY(m_reader->capabilities().has(idcard::Fingerprint));
    }

    void findsCardsNotMoreOftenThanTheModuleLikes()
    {
        begin(scenarioOf({zhangSan()}));
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        QVERIFY(read({.timeout = 1500ms}).error().is(errors::NoCard));
        QVERIFY(read({.timeout = 0ms}).error().is(errors::NoCard));
        QList<qint64> finds;
        for (qsizetype i = 0; i < m_desk->commands.size(); ++i) {
            if (m_desk->commands[i] == u"20 01"_s) {
                finds << m_desk->times[i];
            }
        }
        QVERIFY(finds.size() >= 5);
        for (qsizetype i = 1; i < finds.size(); ++i) {
            QVERIFY2(finds[i] - finds[i - 1] >= 300, qPrintable(QString::number(finds[i] - finds[i - 1])));
        }
    }

    void evenWithoutTimeItLooksTwice()
    {
        begin(scenarioOf({zhangSan()}));
        QVERIFY(read({.timeout = 0ms}).error().is(errors::NoCard));
        QCOMPARE(m_desk->commands.count(u"20 01"_s), 2);
    }

    void aReadCardMustBeLifted()
    {
        begin(scenarioOf({zhangSan()}));
        put();
        QVERIFY(read().has_value());
        const Result<IdCard> again = read({.timeout = 400ms});
        QVERIFY(again.error().is(errors::NoCard));
        QVERIFY(again.error().remedy().contains(u"lift"_s));
        putAgain();
        QVERIFY(read().has_value());
    }

    void speedIsFound_data()
    {
        QTest::addColumn<int>("speed");
        for (const int speed : {115200, 57600, 38400, 19200, 9600}) {
            QTest::addRow("%d", speed) << speed;
        }
    }

    void speedIsFound()
    {
        QFETCH(int, speed);
        begin(scenarioOf({zhangSan()}, {{u"speed"_s, speed}}));
        put();
        QVERIFY(read().has_value());
    }

    void aFixedSpeedIsNotChanged()
    {
        begin(scenarioOf({zhangSan()}, {{u"speed"_s, 9600}}), 115200);
        QVERIFY(read().error().is(errors::Silent));
        QTRY_COMPARE(m_reader->status().state, DeviceState::Offline);
        begin(scenarioOf({zhangSan()}, {{u"speed"_s, 9600}}), 9600);
        put();
        QVERIFY(read().has_value());
    }

    // Whatever code comes from the module at whatever step: an end with the right reason.
    void everyCodeEndsWithItsReason_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("error");
        const auto row = [](const QString &on, const QString &code, const ErrorDefinition &error) {
            QTest::addRow("%s at %s", qPrintable(code), qPrintable(on))
                << on << code << QString::fromLatin1(error.code);
        };
        for (const QString &on : {u"20 01"_s, u"20 02"_s, u"30 01"_s}) {
            row(on, u"10"_s, errors::RequestDamaged);
            row(on, u"11"_s, errors::RequestLength);
            row(on, u"21"_s, errors::RequestUnknown);
            row(on, u"24"_s, errors::NotRecognised);
            row(on, u"31"_s, errors::CardRefusedReader);
            row(on, u"32"_s, errors::ReaderRefusedCard);
            row(on, u"33"_s, errors::ContentUnproven);
            row(on, u"40"_s, errors::WrongCard);
            row(on, u"41"_s, errors::ReadFailed);
            row(on, u"47"_s, errors::NoRandomNumber);
            row(on, u"60"_s, errors::SelfTestFailed);
            row(on, u"66"_s, errors::NotAuthorised);
            row(on, u"91"_s, errors::ItemMissing);
            row(on, u"5C"_s, errors::UnknownCode);
        }
        row(u"20 01"_s, u"80"_s, errors::NoCard);
        row(u"20 01"_s, u"81"_s, errors::SelectFailed);
        row(u"20 02"_s, u"80"_s, errors::SelectFailed);
        row(u"20 02"_s, u"81"_s, errors::SelectFailed);
        row(u"30 01"_s, u"80"_s, errors::CardLifted);
        row(u"30 01"_s, u"81"_s, errors::CardLifted);
        row(u"30 03"_s, u"41"_s, errors::CardLifted);
        row(u"30 03"_s, u"80"_s, errors::CardLifted);
        row(u"11 FF"_s, u"60"_s, errors::SelfTestFailed);
        row(u"11 FF"_s, u"66"_s, errors::NotAuthorised);
    }

    void everyCodeEndsWithItsReason()
    {
        QFETCH(QString, on);
        QFETCH(QString, code);
        QFETCH(QString, error);
        begin(scenarioOf({zhangSan()}, {}, {fault(on, u"code"_s, {{u"code"_s, code}, {u"times"_s, 20}})}));
        put();
        const Result<IdCard> card = read({.withLatestAddress = true, .timeout = 1100ms});
        QVERIFY(!card.has_value());
        QCOMPARE(card.error().code(), error);
    }

    void aModuleThatRefusesEverythingIsNamed()
    {
        begin(scenarioOf({zhangSan()}, {{u"status"_s, u"66"_s}}));
        put();
        QVERIFY(read().error().is(errors::NotAuthorised));
        QCOMPARE(m_reader->status().state, DeviceState::HardwareError);
        QVERIFY(m_reader->status().reason->is(errors::NotAuthorised));
    }

    // Faults of the line. At find and select they are mended by asking again; at reading they are told.
    void lineFaultsAreMendedOrTold_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("error");
        const QString none;
        const QJsonObject long7{{u"bytes"_s, 7}};
        for (const QString &on : {u"20 01"_s, u"20 02"_s}) {
            for (const QString &kind : {u"checksum"_s, u"half-frame"_s, u"silence"_s, u"garbage"_s, u"noise"_s}) {
                QTest::addRow("%s at %s", qPrintable(kind), qPrintable(on)) << on << kind << QJsonObject() << none;
            }
            QTest::addRow("10 at %s", qPrintable(on)) << on << u"code"_s << QJsonObject{{u"code"_s, u"10"_s}} << none;
        }
        QTest::newRow("slow reading") << u"30 01"_s << u"slow"_s << QJsonObject{{u"bytesPerSecond"_s, 4000}} << none;
        QTest::newRow("late reading") << u"30 01"_s << u"busy"_s << QJsonObject{{u"delayMs"_s, 100}} << none;
        QTest::newRow("garbage before reading") << u"30 01"_s << u"garbage"_s << QJsonObject() << none;
        QTest::newRow("a false header before reading")
            << u"30 01"_s << u"garbage"_s << QJsonObject{{u"hex"_s, u"AA AA AA 96 69 00 20 41"_s}} << none;
        QTest::newRow("noise around reading") << u"30 01"_s << u"noise"_s << QJsonObject() << none;
        QTest::newRow("request of reading damaged")
            << u"30 01"_s << u"code"_s << QJsonObject{{u"code"_s, u"10"_s}} << none;
        const auto row = [](const QString &kind, const QJsonObject &more, const ErrorDefinition &error) {
            QTest::addRow("%s at 30 01", qPrintable(kind))
                << u"30 01"_s << kind << more << QString::fromLatin1(error.code);
        };
        row(u"checksum"_s, {}, errors::BadChecksum);
        row(u"half-frame"_s, {}, errors::HalfFrame);
        row(u"silence"_s, {}, errors::Silent);
        row(u"lift"_s, {}, errors::ReadFailed);
        row(u"hang"_s, {}, errors::Silent);
        row(u"disconnect"_s, {}, errors::Unplugged);
        QTest::newRow("half a header at 30 01") << u"30 01"_s << u"half-frame"_s << QJsonObject{{u"bytes"_s, 5}}
                                                << QString::fromLatin1(errors::BadFrame.code);
        QTest::newRow("too slow at 30 01") << u"30 01"_s << u"slow"_s << QJsonObject{{u"bytesPerSecond"_s, 1500}}
                                           << QString::fromLatin1(errors::HalfFrame.code);
    }

    void lineFaultsAreMendedOrTold()
    {
        QFETCH(QString, on);
        QFETCH(QString, kind);
        QFETCH(QJsonObject, more);
        QFETCH(QString, error);
        begin(scenarioOf({zhangSan()}, {}, {fault(on, kind, more)}));
        put();
        const Result<IdCard> card = read();
        QCOMPARE(card ? QString() : card.error().code(), error);
        if (!card && kind != u"hang"_s && kind != u"disconnect"_s) {
            putAgain();
            const Result<IdCard> next = read();
            QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().toLine()));
        }
    }

    void severalAttemptsAskForTheCardToBeLifted()
    {
        begin(scenarioOf(
            {zhangSan()}, {},
            {fault(u"30 01"_s, u"checksum"_s), fault(u"30 01"_s, u"code"_s, {{u"nth"_s, 2}, {u"code"_s, u"41"_s}})}));
        put();
        IdCardReadOptions options{.timeout = 10s, .attempts = 3};
        const IdCardProgress progress = [this](IdCardStep step) {
            m_steps << step;
            if (step == IdCardStep::LiftCard) {
                putAgain();
            }
        };
        m_steps.clear();
        const Result<IdCard> card = QCoro::waitFor(m_reader->read(options, progress, {}));
        QVERIFY(card.has_value());
        QCOMPARE(m_steps.count(IdCardStep::LiftCard), 2);
    }

    void whenNobodyLiftsItTheFaultIsTheAnswer()
    {
        begin(scenarioOf({zhangSan()}, {}, {fault(u"30 01"_s, u"code"_s, {{u"code"_s, u"41"_s}})}));
        put();
        const Result<IdCard> card = read({.timeout = 700ms, .attempts = 2}); // the module does not find it again
        QVERIFY(card.error().is(errors::ReadFailed));
        QCOMPARE(m_steps.count(IdCardStep::LiftCard), 1);
    }

    void oddReadersWork_data()
    {
        QTest::addColumn<QJsonObject>("traits");
        const auto unsupported = [](const QString &command, const QString &how) {
            return QJsonObject{{u"unsupported"_s, QJsonObject{{command, how}}}};
        };
        for (const QString &command : {u"61 FF"_s, u"12 FF"_s, u"30 03"_s, u"30 10"_s}) {
            for (const QString &how : {u"silence"_s, u"21"_s, u"91"_s}) {
                QTest::addRow("%s: %s", qPrintable(command), qPrintable(how)) << unsupported(command, how);
            }
        }
        QTest::newRow("status unknown") << unsupported(u"11 FF"_s, u"21"_s);
        QTest::newRow("90 when found") << QJsonObject{{u"findCode"_s, u"90"_s}};
        QTest::newRow("card word 6982") << QJsonObject{{u"statusWord"_s, u"6982"_s}};
        QTest::newRow("slow to think") << QJsonObject{{u"replyDelayMs"_s, 60}};
        QTest::newRow("at the pace of its line") << QJsonObject{{u"pace"_s, u"wire"_s}};
    }

    void oddReadersWork()
    {
        QFETCH(QJsonObject, traits);
        begin(scenarioOf({completeCard()}, traits));
        for (int round = 0; round < 2; ++round) {
            putAgain();
            const Result<IdCard> card = read({.withFingerprint = true, .withLatestAddress = true});
            QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
            QCOMPARE(card->name, u"张三"_s);
            QCOMPARE(card->photo.size(), 1024);
        }
        // What a reader does not know is not asked for again and again.
        const QStringList asked = withoutGreeting(m_desk->commands);
        const QJsonObject unsupported = traits[u"unsupported"_s].toObject();
        if (unsupported.contains(u"30 10"_s)) {
            QCOMPARE(asked.count(u"30 10"_s), 1);
            QVERIFY(!m_reader->capabilities().has(idcard::Fingerprint));
        }
    }

    void aReaderWithoutNumberSaysSo()
    {
        begin(scenarioOf({zhangSan()}, {{u"unsupported"_s, QJsonObject{{u"12 FF"_s, u"21"_s}}}}));
        const Result<QString> number = QCoro::waitFor(m_reader->samNumber({}));
        QVERIFY(number.error().is(errors::NoSamNumber));
        QVERIFY(!m_reader->capabilities().has(idcard::SamNumber));
    }

    void aPortThatDoesNotExistIsNamed()
    {
        m_desk.reset();
        m_reader = std::make_unique<SamReader>(u"idcard-sam"_s, std::make_unique<SerialTransport>(u"/nowhere/ttyX"_s),
                                               quickTimes(), 0, m_clock);
        const Result<IdCard> card = read();
        QVERIFY(card.error().is(errors::PortNotOpen));
        QVERIFY(card.error().text().contains(u"/nowhere/ttyX"_s));
        QCOMPARE(m_reader->status().state, DeviceState::NoDevice);
    }

    void aPortThatIsNoLineIsRefused()
    {
        m_desk.reset();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"no-line"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_reader = std::make_unique<SamReader>(u"idcard-sam"_s, std::make_unique<SerialTransport>(file.fileName()),
                                               quickTimes(), 0, m_clock);
        const Result<IdCard> card = read();
        QVERIFY(card.error().is(errors::PortNotOpen) || card.error().is(errors::PortTaken));
    }

    void aPortThatIsTakenIsNamed()
    {
        begin(scenarioOf({zhangSan()}));
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        SamReader second(u"idcard-sam"_s, std::make_unique<SerialTransport>(m_desk->port()), quickTimes(), 0, m_clock);
        const Result<IdCard> card = QCoro::waitFor(second.read({.timeout = 100ms}, {}, {}));
        QVERIFY(card.error().is(errors::PortTaken));
        QCOMPARE(second.status().state, DeviceState::Offline);
    }

    // A line that has gone reports errors without end; the driver closes it at the first.
    void unpluggingCostsNoComputingTime()
    {
        begin(scenarioOf({zhangSan()}));
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        m_desk->order(u"unplug"_s);
        QTRY_COMPARE(m_reader->status().state, DeviceState::NoDevice);
        const std::clock_t before = std::clock();
        QTest::qWait(300);
        const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(used < 0.1, qPrintable(QString::number(used)));
    }

    void pluggingInAndOutAgainAndAgainIsSurvived()
    {
        begin(scenarioOf({zhangSan()}));
        for (int i = 0; i < 25; ++i) {
            m_desk->order(u"unplug"_s);
            QTest::qWait(i % 3);
            m_desk->order(u"plug"_s);
            QTest::qWait(i % 5);
        }
        putAgain();
        Result<IdCard> card = read();
        if (!card) { // the last plugging may have met an opening
            card = read();
        }
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
    }

    void positionsAreAnnounced()
    {
        begin(scenarioOf({zhangSan()}, {}, {fault(u"20 02"_s, u"lift"_s)}));
        QSignalSpy placed(m_reader.get(), &IdCardReader::cardPlaced);
        QSignalSpy removed(m_reader.get(), &IdCardReader::cardRemoved);
        put();
        QVERIFY(read({.timeout = 800ms}).error().is(errors::SelectFailed)); // found, slipped away, not found again
        QCOMPARE(placed.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_reader->status().position, MediaPosition::Unknown);
    }

    void nothingPersonalIsLogged()
    {
        static QStringList logged;
        logged.clear();
        QLoggingCategory::setFilterRules(u"tonggui.devices.*.debug=true"_s);
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; });
        begin(scenarioOf({completeCard()}, {}, {fault(u"30 01"_s, u"checksum"_s)}));
        put();
        const bool isDamaged = read().error().is(errors::BadChecksum);
        putAgain();
        const bool isRead = read({.withFingerprint = true, .withLatestAddress = true}).has_value();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(isDamaged && isRead);
        const QString all = logged.join(u'\n');
        QVERIFY(all.contains(u"ask 30 10"_s));
        QVERIFY(all.contains(u"reply 00 00 90, 2310 bytes"_s));
        QVERIFY(all.contains(u"device.bad-checksum"_s));
        for (const QString &secret : {u"张三"_s, u"11010519491231002X"_s, u"1949"_s, u"某市"_s, u"20 5F"_s}) {
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        }
    }
};

} // namespace tonggui::devices::sam

QTEST_GUILESS_MAIN(tonggui::devices::sam::SamReaderTest)
#include "SamReaderTest.moc"

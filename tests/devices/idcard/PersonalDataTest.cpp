// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "tests/devices/HostedReader.h"
#include "tests/devices/idcard/vendor/VendorDesk.h"

#include <unistd.h>

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

namespace {

// Everything that is written to standard error while it lives, by this process and by those it starts.
class CaughtErrors
{
public:
    CaughtErrors()
        : m_before(::dup(STDERR_FILENO))
    {
        m_file.open();
        ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CaughtErrors()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(CaughtErrors)

    [[nodiscard]] QByteArray text()
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

// A piece of text in every shape in which it could get into a log.
QList<QByteArray> shapesOf(const QString &text)
{
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> shapes{text.toUtf8(), utf16};
    for (const QByteArray &bytes : {text.toUtf8(), utf16, text.toLatin1()}) {
        shapes << bytes.toHex() << bytes.toHex(' ') << bytes.toHex(':') << bytes.toBase64();
    }
    QByteArray escaped;
    for (const QChar letter : text) {
        escaped += "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    }
    return shapes << escaped;
}

} // namespace

// Nothing that a card says gets into what a driver writes down, whatever happens to it.
class PersonalDataTest : public QObject
{
    Q_OBJECT

private:
    void read(DeviceDesk &desk, bool isComplete)
    {
        IdCardReadOptions options;
        options.withFingerprint = isComplete;
        options.withLatestAddress = isComplete;
        options.timeout = 3s;
        m_card = QCoro::waitFor(desk.idCardReader().read(options, {}, {}));
    }

    static void verifyNothingIn(const QByteArray &log)
    {
        const QString texts[] = {u"张三"_s,
                                 u"11010519491231002X"_s,
                                 u"19491231"_s,
                                 u"某省某市某区某路1号"_s,
                                 u"某市某区新路2号"_s,
                                 u"某市公安局某分局"_s};
        const QByteArray lower = log.toLower();
        for (const QString &text : texts) {
            for (const QByteArray &shape : shapesOf(text)) {
                QVERIFY2(!lower.contains(shape.toLower()), shape.constData());
            }
        }
        QVERIFY(!lower.contains("tonggui-sim\x1a")); // the photo
        QVERIFY(!lower.contains(QByteArray("TONGGUI-SIM").toHex()));
    }

    std::optional<Result<IdCard>> m_card;
    SystemClock m_clock;

private Q_SLOTS:
    void theShapesWouldBeFound()
    {
        const QString number = u"11010519491231002X"_s;
        for (const char *log : {"31 31 30 31 30 35 31 39 34 39 31 32 33 31 30 30 32 58", "MTEwMTA1MTk0OTEyMzEwMDJY",
                                "310031003000310030003500310039003400390031003200330031003000300032005800"}) {
            const QList<QByteArray> shapes = shapesOf(number);
            QVERIFY(std::ranges::any_of(shapes, [log](const QByteArray &shape) {
                return QByteArray(log).toLower().contains(shape.toLower());
            }));
        }
    }

    void theWireLogHoldsNone_data()
    {
        QTest::addColumn<QString>("wrap");
        QTest::newRow("serial") << u"none"_s;
        QTest::newRow("hid") << u"hid-miaxis"_s;
        QTest::newRow("four pipes") << u"sam-usb-4pipe"_s;
    }

    void theWireLogHoldsNone()
    {
        QFETCH(QString, wrap);
        QTemporaryDir folder;
        QByteArray log;
        {
            CaughtErrors caught;
            SimulatedDesk simulated(scenarioOf({completeCard()}, {{u"wrap"_s, wrap}}));
            HostEnvironment environment = builtEnvironment(folder.path());
            environment.isTraced = true;
            DeviceDesk desk(environment, m_clock);
            const QString transport = wrap == u"none"_s ? u"serial"_s : wrap;
            const QJsonObject settings = with(quickSettings(simulated.port()), u"transport"_s, transport);
            QVERIFY(desk.chooseIdCardReader({.driver = u"idcard-sam"_s, .settings = settings}).has_value());
            simulated.order(u"put zhangsan"_s);
            read(desk, true);
            simulated.order(u"lift"_s);
            simulated.order(u"put zhangsan"_s);
            simulated.order(u"fault checksum on 30 01"_s);
            simulated.order(u"fault garbage on 20 02"_s);
            read(desk, false); // troubles are logged as well
            log = caught.text();
        }
        QVERIFY2(log.contains("ask 30 10") && log.contains("reply 00 00 90"), log.left(500).constData());
        QVERIFY(log.contains("trouble"));
        verifyNothingIn(log);
    }

    // What a maker's library prints before it crashes ends nowhere.
    void aCrashingDriverLeavesNone()
    {
        QTemporaryDir folder;
        QByteArray log;
        {
            CaughtErrors caught;
            VendorDesk vendor;
            DeviceDesk desk(builtEnvironment(folder.path()), m_clock);
            const QJsonObject settings{{u"library"_s, madeUpLibrary(u"sdtapi"_s)}, {u"port"_s, u"1001"_s}};
            QVERIFY(desk.chooseIdCardReader({.driver = u"idcard-vendor"_s, .settings = settings}).has_value());
            vendor.order(u"put zhangsan"_s);
            vendor.order(u"fault crash on 30 01"_s);
            read(desk, false);
            log = caught.text();
        }
        QVERIFY(!m_card->has_value());
        QVERIFY(m_card->error().is(errors::DriverStopped));
        verifyNothingIn(log);
        verifyNothingIn(m_card->error().toLine().toUtf8() + m_card->error().detail().toUtf8());
        const QStringList left = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY2(left.filter(u"core"_s).isEmpty(), qPrintable(left.join(u' ')));
    }

    // A process that holds what a card says leaves no memory image.
    void driversLeaveNoMemoryImage()
    {
        QTemporaryDir folder;
        SimulatedDesk simulated;
        DeviceDesk desk(builtEnvironment(folder.path()), m_clock);
        QVERIFY(desk.chooseIdCardReader({.driver = u"idcard-sam"_s, .settings = quickSettings(simulated.port())})
                    .has_value());
        QTRY_COMPARE(desk.idCardReader().status().state, DeviceState::Online);
        QFile limits(u"/proc/%1/limits"_s.arg(desk.idCardDriver()->processId()));
        // A process that is not dumpable belongs to root there: what we may not even read is well kept.
        if (limits.open(QIODevice::ReadOnly)) {
            const QByteArray text = limits.readAll();
            const qsizetype at = text.indexOf("Max core file size");
            QCOMPARE(text.mid(at, 40).simplified().split(' ').value(4), QByteArray("0"));
        }
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PersonalDataTest)
#include "PersonalDataTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorReader.h"

#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/devices/idcard/vendor/VendorDesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices::vendor {

using namespace tonggui::tests;

// The driver in this process, in front of made-up makers' libraries.
class VendorReaderTest : public QObject
{
    Q_OBJECT

private:
    void make(const QString &library, QJsonObject settings)
    {
        const QJsonObject usual{{u"style"_s, u"auto"_s},
                                {u"port"_s, u"1001"_s},
                                {u"callMs"_s, 3000},
                                {u"pollGapMs"_s, 300},
                                {u"watchMs"_s, 60000}};
        for (auto it = usual.begin(); it != usual.end(); ++it) {
            if (!settings.contains(it.key())) {
                settings[it.key()] = it.value();
            }
        }
        settings[u"library"_s] = madeUpLibrary(library);
        auto made = VendorReader::fromSettings({u"idcard-vendor"_s, settings, m_clock});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toLine()));
        m_reader = std::move(*made);
    }

    void begin(const QString &library, const QString &style, QJsonObject settings = {})
    {
        m_desk = std::make_unique<VendorDesk>();
        settings[u"style"_s] = style;
        make(library, settings);
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
    }

    Result<IdCard> read(bool isComplete = false)
    {
        IdCardReadOptions options;
        options.timeout = 500ms;
        options.withFingerprint = isComplete;
        options.withLatestAddress = isComplete;
        return QCoro::waitFor(m_reader->read(options, {}, {}));
    }

    static QByteArray lineOf(const Result<IdCard> &card)
    {
        return card ? QByteArray("read") : card.error().toLine().toUtf8();
    }

    SystemClock m_clock;
    std::unique_ptr<VendorDesk> m_desk;
    std::unique_ptr<VendorReader> m_reader;

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        m_reader.reset();
        m_desk.reset();
    }

    void everyStyleReadsTheCard_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("model");
        QTest::newRow("sdtapi") << u"sdtapi"_s << u"sdtapi"_s << u"sdtapi"_s;
        QTest::newRow("sdtapi by its functions") << u"sdtapi"_s << u"auto"_s << u"sdtapi"_s;
        QTest::newRow("simple layer of an sdtapi") << u"sdtapi"_s << u"simple"_s << u"simple"_s;
        QTest::newRow("simple by its functions") << u"simple"_s << u"auto"_s << u"simple"_s;
        QTest::newRow("cvr") << u"termb"_s << u"cvr"_s << u"cvr"_s;
        QTest::newRow("cvr by its functions") << u"termb"_s << u"auto"_s << u"cvr"_s;
    }

    void everyStyleReadsTheCard()
    {
        QFETCH(QString, library);
        QFETCH(QString, style);
        QFETCH(QString, model);
        begin(library, style);
        QCOMPARE(m_reader->descriptor().model, model);
        QCOMPARE(m_reader->descriptor().address, u"1001"_s);
        QCOMPARE(m_reader->descriptor().serial, u"05.01-20180903-0001234567-2018090300"_s);
        m_desk->order(u"put zhangsan"_s);
        const Result<IdCard> card = read();
        QVERIFY2(card.has_value(), lineOf(card).constData());
        QCOMPARE(card->kind, CardKind::Mainland);
        QCOMPARE(card->name, u"张三"_s);
        QCOMPARE(card->sex, 2);
        QCOMPARE(card->nation, u"01"_s);
        QCOMPARE(card->birth, QDate(1949, 12, 31));
        QCOMPARE(card->address, u"某省某市某区某路1号"_s);
        QCOMPARE(card->number, u"11010519491231002X"_s);
        QCOMPARE(card->issuer, u"某市公安局某分局"_s);
        QCOMPARE(card->validFrom, QDate(2020, 1, 1));
        QVERIFY(!card->validTo.has_value());
    }

    void picturesOfTextLibrariesAreTaken_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("simple") << u"simple"_s;
        QTest::newRow("cvr") << u"termb"_s;
        QTest::newRow("cvr that only writes files") << u"oldtermb"_s;
    }

    void picturesOfTextLibrariesAreTaken()
    {
        QFETCH(QString, library);
        begin(library, u"auto"_s);
        QCOMPARE(m_reader->capabilities().has(idcard::Photo), library != u"oldtermb"_s);
        m_desk->order(u"put zhangsan"_s);
        const Result<IdCard> card = read();
        QCOMPARE(card->picture.outcome, PhotoOutcome::Decoded);
        QCOMPARE(card->picture.width, 102);
        QCOMPARE(card->picture.height, 126);
        QCOMPARE(card->picture.pixels, QByteArray::fromHex("FF0000").repeated(102 * 126));
        const QStringList calls = m_desk->calls();
        for (const QString &call : calls) { // what the library wrote is gone
            const QString folder = call.section(u' ', -1);
            QVERIFY2(!folder.startsWith(u'/') || !QFileInfo::exists(folder), qPrintable(call));
        }
        QVERIFY(!QFileInfo::exists(u"zp.bmp"_s));
        QVERIFY(calls.join(u' ').contains(u"/tonggui-photo-"_s));
    }

    void picturesThatAreNoneAreRefused()
    {
        begin(u"termb"_s, u"cvr"_s);
        m_desk->set(u"bmp"_s, u"424D"_s);
        m_desk->order(u"put zhangsan"_s);
        QCOMPARE(read()->picture.outcome, PhotoOutcome::Refused);
        m_desk->addFault(u"lie"_s, u"GetBMPData"_s);
        QCOMPARE(read()->picture.outcome, PhotoOutcome::Refused);
        m_desk->addFault(u"code"_s, u"GetBMPData"_s, -4);
        QCOMPARE(read()->picture.detail, u"-4"_s);
    }

    // The block of a real card, which only a decoder can read.
    void photosOfRealCardsNeedADecoder_data()
    {
        QTest::addColumn<QString>("decoder");
        QTest::addColumn<PhotoOutcome>("outcome");
        QTest::newRow("none") << QString() << PhotoOutcome::NoDecoder;
        QTest::newRow("missing") << u"/nowhere/WltRS.so"_s << PhotoOutcome::NoDecoder;
        QTest::newRow("one") << madeUpLibrary(u"wlt"_s) << PhotoOutcome::Decoded;
    }

    void photosOfRealCardsNeedADecoder()
    {
        QFETCH(QString, decoder);
        QFETCH(PhotoOutcome, outcome);
        begin(u"sdtapi"_s, u"sdtapi"_s, {{u"photoLibrary"_s, decoder}});
        QCOMPARE(m_reader->capabilities().has(idcard::Photo), outcome == PhotoOutcome::Decoded);
        m_desk->setPart(u"photo"_s, QByteArray("WLf\0", 4) + QByteArray(1020, '\x5A'));
        m_desk->order(u"put zhangsan"_s);
        const Result<IdCard> card = read();
        QVERIFY2(card.has_value(), lineOf(card).constData());
        QCOMPARE(card->photo.size(), 1024); // is kept in any case
        QCOMPARE(card->picture.outcome, outcome);
        QCOMPARE(card->picture.pixels.size(), outcome == PhotoOutcome::Decoded ? 38556 : 0);
    }

    void textsMayComeInOtherForms()
    {
        begin(u"termb"_s, u"cvr"_s);
        m_desk->setText(u"birth"_s, u"1949-12-31"_s);
        m_desk->setText(u"validFrom"_s, u"2020.01.01"_s);
        m_desk->setText(u"validTo"_s, u"2040.01.01"_s);
        m_desk->setText(u"nation"_s, u"土家族"_s);
        m_desk->setText(u"sex"_s, u"1"_s);
        m_desk->setText(u"type"_s, u"J"_s);
        m_desk->order(u"put zhangsan"_s);
        const Result<IdCard> card = read();
        QVERIFY2(card.has_value(), lineOf(card).constData());
        QCOMPARE(card->birth, QDate(1949, 12, 31));
        QCOMPARE(card->validTo, QDate(2040, 1, 1));
        QCOMPARE(card->nation, u"15"_s);
        QCOMPARE(card->sex, 1);
        QCOMPARE(card->kind, CardKind::HkMoTwResidence);
    }

    void aFieldThatIsMissingIsNamed()
    {
        begin(u"simple"_s, u"auto"_s);
        m_desk->setText(u"birth"_s, u"?"_s);
        m_desk->order(u"put zhangsan"_s);
        const Result<IdCard> card = read();
        QVERIFY2(!card && card.error().is(errors::UnreadableRecord), lineOf(card).constData());
        QCOMPARE(card.error().arguments().first(), u"出生"_s);
    }

    void codesOfTheLibraryAreTranslated_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *on, int code, const ErrorDefinition &error) {
            QTest::addRow("%s %x", on, unsigned(code))
                << QString::fromLatin1(on) << code << QString::fromLatin1(error.code);
        };
        row("20 01", 0x60, errors::SelfTestFailed);
        row("20 01", 0x66, errors::NotAuthorised);
        row("20 02", 0x32, errors::ReaderRefusedCard);
        row("30 01", 1, errors::Unplugged);
        row("30 01", 2, errors::Silent);
        row("30 01", 3, errors::BadChecksum);
        row("30 01", 4, errors::BadFrame);
        row("30 01", 5, errors::PortNotOpen);
        row("30 01", 0x33, errors::ContentUnproven);
        row("30 01", 0x41, errors::ReadFailed);
        row("30 01", -1, errors::UnknownCode);
        row("30 01", 0x1234, errors::UnknownCode);
    }

    void codesOfTheLibraryAreTranslated()
    {
        QFETCH(QString, on);
        QFETCH(int, code);
        QFETCH(QString, expected);
        begin(u"sdtapi"_s, u"sdtapi"_s);
        m_desk->order(u"put zhangsan"_s);
        m_desk->addFault(u"code"_s, on, code);
        const Result<IdCard> card = read();
        QVERIFY(!card);
        QCOMPARE(card.error().code(), expected);
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online); // again, by itself
    }

    void codesOfOtherLibrariesAreShownAsTheyAre()
    {
        begin(u"termb"_s, u"cvr"_s);
        m_desk->order(u"put zhangsan"_s);
        m_desk->addFault(u"code"_s, u"30 01"_s, 99);
        const Result<IdCard> card = read();
        QVERIFY2(!card && card.error().is(errors::VendorCode), lineOf(card).constData());
        QCOMPARE(card.error().arguments(), QStringList({u"CVR_Read_Content"_s, u"99"_s}));
    }

    void lengthsThatLieAreNotBelieved_data()
    {
        QTest::addColumn<QString>("on");
        QTest::newRow("text and photo") << u"30 01"_s;
        QTest::newRow("fingerprint") << u"30 10"_s;
        QTest::newRow("addresses") << u"30 03"_s;
    }

    void lengthsThatLieAreNotBelieved()
    {
        QFETCH(QString, on);
        begin(u"sdtapi"_s, u"sdtapi"_s);
        m_desk->order(u"put zhangsan"_s);
        m_desk->addFault(u"lie"_s, on);
        const Result<IdCard> card = read(on != u"30 01"_s);
        QVERIFY2(!card && card.error().is(errors::BadFrame), lineOf(card).constData());
    }

    void theManagementNumbersAreRead()
    {
        begin(u"sdtapi"_s, u"sdtapi"_s);
        QVERIFY(m_reader->capabilities().has(idcard::ManagementNumbers));
        m_desk->order(u"put zhangsan"_s);
        QCOMPARE(QCoro::waitFor(m_reader->managementNumbers({})).value_or(QByteArray()), QByteArray(28, '\x01'));
    }

    // ifOpen = 1: the port is open during each call only, so that another program may use the reader as well.
    void thePortIsOpenedAsTheSettingsSay_data()
    {
        QTest::addColumn<bool>("eachTime");
        QTest::newRow("once") << false;
        QTest::newRow("each time") << true;
    }

    void thePortIsOpenedAsTheSettingsSay()
    {
        QFETCH(bool, eachTime);
        begin(u"sdtapi"_s, u"sdtapi"_s, {{u"openEachTime"_s, eachTime}});
        m_desk->order(u"put zhangsan"_s);
        QVERIFY(read().has_value());
        const QStringList calls = m_desk->calls();
        QVERIFY(calls.contains(eachTime ? u"SDT_ReadBaseMsg 1001 1"_s : u"SDT_ReadBaseMsg 1001 0"_s));
        QVERIFY(!calls.contains(eachTime ? u"SDT_ReadBaseMsg 1001 0"_s : u"SDT_ReadBaseMsg 1001 1"_s));
        QCOMPARE(calls.contains(u"SDT_ClosePort 1001 0"_s), eachTime);
    }

    void thePortIsFound()
    {
        m_desk = std::make_unique<VendorDesk>();
        m_desk->set(u"port"_s, 1016);
        make(u"sdtapi"_s, {{u"port"_s, u"auto"_s}});
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        QCOMPARE(m_reader->descriptor().address, u"1016"_s);
    }

    void theSpeedOfASerialPortIsSet()
    {
        m_desk = std::make_unique<VendorDesk>();
        m_desk->set(u"port"_s, 3);
        make(u"sdtapi"_s, {{u"port"_s, u"COM3"_s}, {u"speed"_s, u"9600"_s}});
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        QVERIFY(m_desk->calls().contains(u"SDT_SetCOMBaud 3 115200 9600"_s));
    }

    void portsAreUnderstood_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QList<int>>("ports");
        QTest::newRow("serial") << u"1"_s << QList<int>{1};
        QTest::newRow("last serial") << u"16"_s << QList<int>{16};
        QTest::newRow("named") << u"com7"_s << QList<int>{7};
        QTest::newRow("usb") << u"1016"_s << QList<int>{1016};
        QTest::newRow("usb named") << u"USB2"_s << QList<int>{1002};
        QTest::newRow("none") << u"0"_s << QList<int>();
        QTest::newRow("between") << u"17"_s << QList<int>();
        QTest::newRow("beyond") << u"1017"_s << QList<int>();
        QTest::newRow("com beyond") << u"COM1001"_s << QList<int>();
        QTest::newRow("path") << u"/dev/ttyUSB0"_s << QList<int>();
    }

    void portsAreUnderstood()
    {
        QFETCH(QString, setting);
        QFETCH(QList<int>, ports);
        QCOMPARE(portsOf(setting).value_or(QList<int>()), ports);
        QCOMPARE(portsOf(u"auto"_s)->size(), 32);
        QCOMPARE(portsOf(QString())->first(), 1001);
    }

    void aLibraryThatHangsIsReportedAndNotAskedAgain()
    {
        begin(u"sdtapi"_s, u"sdtapi"_s, {{u"callMs"_s, 300}});
        bool isHung = false;
        connect(m_reader.get(), &VendorReader::hung, this, [&isHung] { isHung = true; });
        m_desk->order(u"hang"_s);
        const Result<IdCard> card = read();
        QVERIFY2(!card && card.error().is(errors::Silent), lineOf(card).constData());
        QVERIFY(isHung);
        QVERIFY(!m_reader->status().isUsable());
        QVERIFY(read().error().is(errors::Silent)); // at once
        m_desk->order(u"plug"_s);                   // lets the thread end
    }
};

} // namespace tonggui::devices::vendor

QTEST_GUILESS_MAIN(tonggui::devices::vendor::VendorReaderTest)
#include "VendorReaderTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/plugins/signature-stu/PadImage.h"
#include "devices/plugins/signature-stu/PlainLayout.h"
#include "devices/plugins/signature-stu/wire/PenReports.h"
#include "devices/plugins/signature-stu/wire/StuRequests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

PadPicture twoColours()
{
    PadPicture picture{9, 2, QByteArray(9 * 2 * 3, '\xFF')};
    picture.rgb.replace(0, 3, QByteArray("\x00\x00\x00", 3));
    picture.rgb.replace(8 * 3, 3, QByteArray("\xFF\x00\x00", 3));
    return picture;
}

} // namespace

// Bytes that were written down before the codec was.
class StuReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleIsRead()
    {
        const auto report = penReportFrom(hex("019155 1388 0BB8"), {});
        QVERIFY(report.has_value() && report->has_value());
        const Pen expected{
            .isNear = true, .isDown = true, .pressure = 0x155, .x = 5000, .y = 3000, .time = {}, .sequence = {}};
        QCOMPARE((*report)->pens, std::vector<Pen>{expected});
        QVERIFY(!(*report)->session.has_value());
    }

    void aSampleWithTimeAndNumberIsRead()
    {
        const auto report = penReportFrom(hex("349155 1388 0BB8 0005 002A"), {});
        QVERIFY(report.has_value() && report->has_value());
        const Pen &pen = (*report)->pens.front();
        QCOMPARE(pen.pressure, 341);
        QCOMPARE(pen.x, 5000);
        QCOMPARE(pen.time, quint16(5));
        QCOMPARE(pen.sequence, quint16(42));
    }

    void aSampleWithTimeIsRead()
    {
        const auto report = penReportFrom(hex("30 80 00 0001 0002 FFFF"), {});
        QVERIFY(report.has_value() && report->has_value());
        const Pen &pen = (*report)->pens.front();
        QVERIFY(pen.isNear && !pen.isDown);
        QCOMPARE(pen.time, quint16(0xFFFF));
    }

    void sealedSamplesAreOpened_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<int>("samples");
        QTest::newRow("33") << hex("33") + QByteArray(16, 'c') << hex("91551388 0BB80005002A0000 0A0B0C0D") << 1;
        QTest::newRow("10") << hex("10") + QByteArray(16, 'c') << hex("0A0B0C0D 915513880BB8 915513880BB8") << 2;
        QTest::newRow("31") << hex("31") + QByteArray(16, 'c') + hex("00050006")
                            << hex("0A0B0C0D 915513880BB8 915513880BB8") << 2;
    }

    void sealedSamplesAreOpened()
    {
        QFETCH(QByteArray, report);
        QFETCH(QByteArray, block);
        QFETCH(int, samples);
        const OpenBlock open = [&block](QByteArrayView sealed) -> Result<QByteArray> {
            return sealed == QByteArray(16, 'c') ? Result<QByteArray>(block) : failure(errors::BadFrame);
        };
        const auto read = penReportFrom(report, open);
        QVERIFY(read.has_value() && read->has_value());
        QCOMPARE((*read)->session, 0x0A0B0C0DU);
        QCOMPARE((*read)->pens.size(), size_t(samples));
        QCOMPARE((*read)->pens.back().x, 5000);
        const auto locked = penReportFrom(report, {});
        QVERIFY(!locked && locked.error().is(errors::BadFrame));
    }

    void otherReportsAreNoSamples()
    {
        QVERIFY(!penReportFrom(hex("7F0102"), {})->has_value());
        QVERIFY(!penReportFrom({}, {})->has_value());
        const auto tooShort = penReportFrom(hex("01915513"), {});
        QVERIFY(!tooShort && tooShort.error().is(errors::BadFrame));
        QVERIFY(!penReportFrom(hex("34915513880BB80005002A00"), {}).has_value());
    }

    void thePadIsUnderstood()
    {
        const auto capability = capabilityFrom(hex("092580177003FF014000C8C809EC010000"));
        QVERIFY(capability.has_value());
        QCOMPARE(capability->maxX, 9600);
        QCOMPARE(capability->maxY, 6000);
        QCOMPARE(capability->maxPressure, 1023);
        QCOMPARE(capability->width, 320);
        QCOMPARE(capability->height, 200);
        QCOMPARE(capability->rate, 200);
        QCOMPARE(capability->resolution, 2540);
        QCOMPARE(capability->encodings, quint8(1));
        QVERIFY(!capabilityFrom(QByteArray(17, '\0')).has_value());
        QVERIFY(!capabilityFrom(hex("09") + QByteArray(16, '\0')).has_value()); // no surface
        const auto information = informationFrom(hex("08 5354552D3433300000 0205 01 00000000"));
        QVERIFY(information.has_value());
        QCOMPARE(information->model, u"STU-430"_s);
        QCOMPARE(information->firmware, u"2.05"_s);
        const auto status = statusFrom(hex("0302030000"));
        QVERIFY(status && status->state == State::Capture);
        QCOMPARE(status->lastResult, quint8(3));
        QVERIFY(!statusFrom(hex("0302")).has_value());
    }

    void theListOfReportsIsRead()
    {
        QByteArray report(512, '\0');
        report[0] = '\xFF';
        report.replace(2 * 0x26, 2, hex("0A00"));
        report.replace(2 * 0x34, 2, hex("000B"));
        const auto sizes = reportSizesFrom(report);
        QVERIFY(sizes.has_value());
        QCOMPARE(*sizes, (ReportSizes{{0x26, 2560}, {0x34, 11}}));
        QVERIFY(!reportSizesFrom(report.first(511)).has_value());
    }

    void requestsAreAsWrittenDown()
    {
        QCOMPARE(switchReport(report::InkingMode, 1).toHex(), "2101");
        QCOMPARE(startCaptureReport(0x0A0B0C0D).toHex(), "150a0b0c0d");
        QCOMPARE(inkAreaReport({10, 20, 300, 100}).toHex(), "2a0a00140035017700");
        QCOMPARE(clearAreaReport({10, 20, 300, 100}).toHex(), "2300010a00140035017700");
        QCOMPARE(encryptionTypeReport(SymmetricKey::Aes256, KeyPadding::Oaep).first(4).toHex(), "40010282");
        QCOMPARE(encryptionTypeReport(SymmetricKey::Aes256, KeyPadding::Oaep).size(), 68);
        QCOMPARE(setPartReport(KeyPart::Exponent, hex("010001")).first(8).toHex(), "4002000301000100");
        QCOMPARE(getPartReport(KeyPart::WrappedKey, 3).first(4).toHex(), "40040203");
        QCOMPARE(generateKeyReport().first(4).toHex(), "40050000");
        QCOMPARE(partFrom(getPartReport(KeyPart::WrappedKey, 2)).value_or("x").size(), 2);
        QVERIFY(!partFrom(hex("4004024141")).has_value());
    }

    void aPictureTravelsInBlocks()
    {
        const QList<QByteArray> blocks = imageBlocks(QByteArray(8000, 'p'), 256);
        QCOMPARE(blocks.size(), 32);
        QCOMPARE(blocks.first().size(), 256);
        QCOMPARE(blocks.first().first(3).toHex(), "26fd00");
        QCOMPARE(blocks.last().size(), 256);
        QCOMPARE(blocks.last().first(3).toHex(), "269d00"); // 157
        QVERIFY(imageBlocks("x", 2).isEmpty());
    }

    void picturesAreEncoded()
    {
        QCOMPARE(encodedPicture(twoColours(), Encoding::OneBit).toHex(), "7f00ff80"); // red is dark
        const QByteArray high = encodedPicture(twoColours(), Encoding::Rgb565);
        QCOMPARE(high.size(), 36);
        QCOMPARE(high.mid(0, 4).toHex(), "0000ffff");
        QCOMPARE(high.mid(16, 2).toHex(), "f800");
        const QByteArray full = encodedPicture(twoColours(), Encoding::Rgb888);
        QCOMPARE(full.size(), 54);
        QCOMPARE(full.mid(24, 3).toHex(), "0000ff"); // blue, green, red
    }

    void thePadGetsWhatItCanShow()
    {
        Capability mono{.encodings = 0x01};
        QVERIFY(encodingFor(mono, u"00a4"_s, PictureChoice::Colour) == Encoding::OneBit);
        Capability colour{.encodings = 0x0F};
        QVERIFY(encodingFor(colour, u"00a5"_s, PictureChoice::Automatic) == Encoding::Rgb565);
        QVERIFY(encodingFor(colour, u"00a5"_s, PictureChoice::Colour) == Encoding::Rgb888);
        QVERIFY(encodingFor(colour, u"00a5"_s, PictureChoice::Mono) == Encoding::OneBit);
        Capability mute{.encodings = 0};
        QVERIFY(encodingFor(mute, u"00a3"_s, PictureChoice::Automatic) == Encoding::Rgb565);
        QVERIFY(encodingFor(mute, u"00a1"_s, PictureChoice::Automatic) == Encoding::OneBit);
        QVERIFY(showsColours(mute, u"00a8"_s));
    }

    void thePlainPictureFitsEveryPad_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("300") << 396 << 100;
        QTest::newRow("430") << 320 << 200;
        QTest::newRow("500") << 640 << 480;
        QTest::newRow("530") << 800 << 480;
        QTest::newRow("tiny") << 30 << 20;
    }

    void thePlainPictureFitsEveryPad()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const PadLayout layout = plainLayout(width, height);
        QVERIFY(layout.isSound());
        QCOMPARE(layout.buttons.size(), 3U);
        QVERIFY(layout.picture.rgb.contains('\0'));
        for (const auto &[button, place] : layout.buttons) {
            QVERIFY(place.y >= layout.writing.y + layout.writing.height);
        }
        const Result<PadLayout> back = PadLayout::fromJson(layout.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(*back, layout);
    }
};

} // namespace tonggui::devices::stu

QTEST_APPLESS_MAIN(tonggui::devices::stu::StuReportsTest)
#include "StuReportsTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/SlipBytes.h"

#include "devices/api/ticketprinter/TestSlip.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"
#include "devices/plugins/printer-escpos/GbkText.h"
#include "devices/plugins/printer-escpos/PrinterPort.h"
#include "devices/plugins/printer-escpos/PrinterReport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::escpos {

namespace {

QByteArray hex(const QByteArray &text)
{
    return QByteArray::fromHex(text);
}

QByteArray bytesOf(SlipPart part, SlipCut cut = SlipCut::None)
{
    return slipBytes({.parts = {std::move(part)}, .cut = cut}, paperWidth(80)).bytes;
}

} // namespace

// The bytes of the published command set, as printers take them.
class SlipBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsInitAlignBoldSizeAndGbk()
    {
        const SlipText text{u"请A012号"_s, SlipAlign::Centre, true, 2, 2};
        QCOMPARE(bytesOf(text, SlipCut::Partial).toHex(' ').toUpper(),
                 QByteArray("1B 40 1C 26 1B 61 01 1B 45 01 1D 21 11 C7 EB 41 30 31 32 BA C5 0A 1B 64 05 1D 56 01"));
    }

    void aQrCodeIsTheWorkedExample()
    {
        const QByteArray golden = hex("1D286B0400314132001D286B0300314306" // model 2, 6 dots
                                      "1D286B03003145311D286B0700315030"   // level M, store
                                      "413031321D286B0300315130");         // A012, print
        QVERIFY(bytesOf(SlipQr{u"A012"_s}).contains(golden));
    }

    void aLongQrCodeHasATwoByteLength()
    {
        const QByteArray bytes = bytesOf(SlipQr{QString(300, u'7')});
        QVERIFY(bytes.contains(hex("1D286B2F01315030") + QByteArray(300, '7'))); // 303 = 012F
    }

    void aPictureIsARaster()
    {
        const SlipPicture picture{10, 2, hex("FFC08040"), SlipAlign::Right};
        QVERIFY(bytesOf(picture).contains(hex("1B61021D7630000200" // two bytes a row
                                              "0200FFC08040")));
    }

    void cutsAreFullPartialOrNone()
    {
        QVERIFY(bytesOf(SlipText{u"x"_s}, SlipCut::Full).endsWith(hex("1B64051D5600")));
        QVERIFY(bytesOf(SlipText{u"x"_s}, SlipCut::Partial).endsWith(hex("1B64051D5601")));
        QVERIFY(bytesOf(SlipText{u"x"_s}, SlipCut::None).endsWith(hex("1B6405")));
    }

    void charactersOutsideGbkBecomeAMark()
    {
        const GbkText gbk = toGbk(u"𠮷a😀號镕"_s);
        QCOMPARE(gbk.bytes.toHex().toUpper(), QByteArray("A1FE61A1FECC96E946"));
        QCOMPARE(gbk.replaced, 2);
        QCOMPARE(toGbk(QString(QChar(MissingMark))).replaced, 0);
        QCOMPARE(toGbk(QString(QChar(0xD842))).replaced, 1); // half of a character
    }

    void controlCharactersNeverReachThePrinter()
    {
        for (const char16_t control : {u'\x1B', u'\x10', u'\n', u'\x7F'}) {
            const TicketSlip slip{.parts = {SlipText{u"a"_s + QChar(control)}}};
            const Result<void> checked = slip.check(576);
            QVERIFY(!checked && checked.error().is(errors::SlipUnprintable));
        }
    }

    void slipsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<TicketSlip>("slip");
        QTest::newRow("nothing") << TicketSlip{};
        QTest::newRow("qr empty") << TicketSlip{.parts = {SlipQr{}}};
        QTest::newRow("qr long") << TicketSlip{.parts = {SlipQr{QString(800, u'x')}}};
        QTest::newRow("qr square") << TicketSlip{.parts = {SlipQr{u"x"_s, SlipAlign::Left, 17}}};
        QTest::newRow("picture wide") << TicketSlip{.parts = {SlipPicture{577, 1, QByteArray(73, 'x')}}};
        QTest::newRow("picture short") << TicketSlip{.parts = {SlipPicture{8, 2, QByteArray(1, 'x')}}};
        QTest::newRow("picture none") << TicketSlip{.parts = {SlipPicture{0, 0, {}}}};
        QTest::newRow("text high") << TicketSlip{.parts = {SlipText{u"x"_s, SlipAlign::Left, false, 1, 0}}};
        QTest::newRow("text long") << TicketSlip{.parts = {SlipText{QString(3000, u'x')}}};
    }

    void slipsThatCannotBeAreRefused()
    {
        QFETCH(TicketSlip, slip);
        const Result<void> checked = slip.check(576);
        QVERIFY(!checked && checked.error().is(errors::SlipUnprintable));
    }

    void theTestSlipIsSound()
    {
        const TicketSlip slip = testSlip(QDateTime(QDate(2026, 11, 21), QTime(9, 30)), 32);
        QVERIFY(slip.check(384).has_value());
        QCOMPARE(slipBytes(slip, paperWidth(58)).replaced, 0);
        const auto again = TicketSlip::fromJson(slip.toJson());
        QVERIFY(again.has_value() && *again == slip);
    }

    void answersAreTakenByTheirMask()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const bool isAnswer = (byte & 0x02) != 0 && (byte & 0x10) != 0 && (byte & 0x01) == 0 && (byte & 0x80) == 0;
            QCOMPARE(isStatusAnswer(quint8(byte)), isAnswer);
        }
    }

    void answersSayWhatIsWrong_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("byte");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int n, int byte, const ErrorDefinition *error) {
            QTest::newRow(name) << n << byte << (error ? QString::fromLatin1(error->code) : QString());
        };
        row("normal", 1, 0x12, nullptr);
        row("offline", 1, 0x1A, &errors::SlipPrinterOffline);
        row("cover", 2, 0x16, &errors::SlipCoverOpen);
        row("paper stop", 2, 0x32, &errors::SlipPaperOut);
        row("error", 2, 0x52, &errors::SlipPrinterBroken);
        row("mechanical", 3, 0x16, &errors::SlipPrinterBroken);
        row("cutter", 3, 0x1A, &errors::CutterStuck);
        row("unrecoverable", 3, 0x32, &errors::SlipPrinterBroken);
        row("recoverable", 3, 0x52, &errors::SlipPrinterHot);
        row("near end", 4, 0x1E, nullptr);
        row("paper out", 4, 0x72, &errors::SlipPaperOut);
        row("no answer", 4, 0xFF, nullptr);
    }

    void answersSayWhatIsWrong()
    {
        QFETCH(int, n);
        QFETCH(int, byte);
        QFETCH(QString, code);
        PrinterReport report;
        report.take(n, quint8(byte));
        QCOMPARE(report.hindrance() ? report.hindrance()->code() : QString(), code);
        QCOMPARE(report.isPaperLow(), n == 4 && byte == 0x1E);
        QCOMPARE(statusQuestion(n), QByteArray("\x10\x04") + char(n));
    }

    void portsTellTheirWire()
    {
        QCOMPARE(transportFor(u"192.0.2.7"_s)->address(), u"192.0.2.7:9100"_s);
        QCOMPARE(transportFor(u"printer.example:9101"_s)->name(), u"network"_s);
        QCOMPARE(transportFor(u"[::1]:9100"_s)->name(), u"network"_s);
        QCOMPARE(transportFor(u"ttyUSB0"_s)->name(), u"serial"_s);
        QCOMPARE(transportFor(u"/dev/serial/by-id/usb-x:1.0"_s)->name(), u"serial"_s);
    }
};

} // namespace tonggui::devices::escpos

QTEST_GUILESS_MAIN(tonggui::devices::escpos::SlipBytesTest)
#include "SlipBytesTest.moc"

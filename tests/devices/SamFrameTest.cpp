// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/idcard/record/SamNumber.h"
#include "devices/plugins/idcard-sam/wire/FrameParser.h"
#include "devices/plugins/idcard-sam/wire/SamCommand.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

const QByteArray Found = bytes("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97");
const QByteArray Selected = bytes("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");
const QByteArray Nothing = bytes("AA AA AA 96 69 00 04 00 00 80 84");

// A sound reply of any size, made without the code under test.
QByteArray replyOf(const QByteArray &data, char code = '\x90')
{
    const qsizetype length = data.size() + 4;
    QByteArray body;
    body.append(char(length >> 8)).append(char(length & 0xFF)).append('\0').append('\0').append(code).append(data);
    char sum = 0;
    for (const char byte : std::as_const(body)) {
        sum = char(sum ^ byte);
    }
    return bytes("AA AA AA 96 69") + body + sum;
}

QList<SamReply> repliesIn(const QByteArray &stream, const std::function<qsizetype()> &piece)
{
    FrameParser parser;
    QList<SamReply> replies;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype count = std::min(piece(), stream.size() - at);
        parser.feed(QByteArrayView(stream).sliced(at, count));
        at += count;
        while (const auto reply = parser.next()) {
            replies << *reply;
        }
    }
    return replies;
}

} // namespace

class SamFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Published bytes; neither codec of ours has made them.
    void requestsAreTheGoldenBytes_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<QByteArray>("golden");
        QTest::newRow("status") << commands::Status.frame() << bytes("AA AA AA 96 69 00 03 11 FF ED");
        QTest::newRow("number") << commands::SamNumber.frame() << bytes("AA AA AA 96 69 00 03 12 FF EE");
        QTest::newRow("find") << commands::Find.frame() << bytes("AA AA AA 96 69 00 03 20 01 22");
        QTest::newRow("select") << commands::Select.frame() << bytes("AA AA AA 96 69 00 03 20 02 21");
        QTest::newRow("read") << commands::Read.frame() << bytes("AA AA AA 96 69 00 03 30 01 32");
        QTest::newRow("address") << commands::ReadLatestAddress.frame() << bytes("AA AA AA 96 69 00 03 30 03 30");
        QTest::newRow("read with finger")
            << commands::ReadWithFingerprint.frame() << bytes("AA AA AA 96 69 00 03 30 10 23");
        QTest::newRow("radio frame") << commands::MaximumRfFrame.frame() << bytes("AA AA AA 96 69 00 04 61 FF 50 CA");
        QTest::newRow("reset") << encodeRequest(0x10, 0xFF) << bytes("AA AA AA 96 69 00 03 10 FF EC");
        QTest::newRow("speed 9600") << encodeRequest(0x60, 0x04) << bytes("AA AA AA 96 69 00 03 60 04 67");
    }

    void requestsAreTheGoldenBytes()
    {
        QFETCH(QByteArray, made);
        QFETCH(QByteArray, golden);
        QCOMPARE(made.toHex(' '), golden.toHex(' '));
    }

    void repliesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("size");
        QTest::newRow("found") << Found << 0x9F << 4;
        QTest::newRow("selected") << Selected << 0x90 << 8;
        QTest::newRow("nothing there") << Nothing << 0x80 << 0;
        QTest::newRow("select failed") << bytes("AA AA AA 96 69 00 04 00 00 81 85") << 0x81 << 0;
        QTest::newRow("read failed") << bytes("AA AA AA 96 69 00 04 00 00 41 45") << 0x41 << 0;
        QTest::newRow("done") << bytes("AA AA AA 96 69 00 04 00 00 90 94") << 0x90 << 0;
        QTest::newRow("no item") << bytes("AA AA AA 96 69 00 04 00 00 91 95") << 0x91 << 0;
        QTest::newRow("checksum complaint") << bytes("AA AA AA 96 69 00 04 00 00 10 14") << 0x10 << 0;
        QTest::newRow("bad command") << bytes("AA AA AA 96 69 00 04 00 00 21 25") << 0x21 << 0;
        QTest::newRow("number")
            << bytes("AA AA AA 96 69 00 14 00 00 90 05 00 01 00 A7 EF 33 01 87 D6 12 00 3C 9D 49 78 29") << 0x90 << 16;
        QTest::newRow("one AA too many") << bytes("AA") + Nothing << 0x80 << 0;
        QTest::newRow("noise around") << bytes("FF 00 FF") + Nothing + bytes("00 FF") << 0x80 << 0;
        QTest::newRow("garbage before") << bytes("55 AA AA AA 00 96 69 C3") + Found << 0x9F << 4;
        QTest::newRow("a header of impossible length before") << bytes("AA AA AA 96 69 FF FF") + Found << 0x9F << 4;
        QTest::newRow("a header of too short length before") << bytes("AA AA AA 96 69 00 03") + Found << 0x9F << 4;
        QTest::newRow("a damaged frame before") << bytes("AA AA AA 96 69 00 04 00 00 80 85") + Found << 0x9F << 4;
        QTest::newRow("a header that swallows the frame") << bytes("AA AA AA 96 69 00 09") + Found << 0x9F << 4;
    }

    void repliesAreUnderstood()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, code);
        QFETCH(int, size);
        FrameParser parser;
        parser.feed(frame);
        const auto reply = parser.next();
        QVERIFY(reply.has_value());
        QCOMPARE(int(reply->sw3), code);
        QCOMPARE(reply->data.size(), size);
        QVERIFY(!parser.next().has_value());
    }

    void cardWordsOtherThanZeroAreKept()
    {
        FrameParser parser;
        parser.feed(bytes("AA AA AA 96 69 00 04 69 82 31 DE"));
        QCOMPARE(parser.next(), std::optional(SamReply{0x69, 0x82, 0x31, {}}));
    }

    void moduleNumberIsPrintedAsOnTheReader()
    {
        QCOMPARE(card::samNumberText(bytes("05 00 01 00 A7 EF 33 01 87 D6 12 00 3C 9D 49 78")),
                 u"05.01-20180903-0001234567-2018090300"_s);
        QCOMPARE(card::samNumberText(bytes("05 00 01")), QString());
    }

    // The same stream in any pieces gives the same replies.
    void piecesDoNotMatter()
    {
        QRandomGenerator dice(20261121);
        for (int round = 0; round < 200; ++round) {
            QByteArray stream;
            const int frames = dice.bounded(1, 6);
            for (int i = 0; i < frames; ++i) {
                QByteArray data(dice.bounded(0, 2400), Qt::Uninitialized);
                for (char &byte : data) {
                    byte = char(dice.bounded(256));
                }
                QByteArray noise(dice.bounded(0, 5), dice.bounded(2) == 0 ? '\xFF' : '\0');
                stream += noise + replyOf(data);
            }
            const QList<SamReply> whole = repliesIn(stream, [&stream] { return stream.size(); });
            const QList<SamReply> single = repliesIn(stream, [] { return qsizetype(1); });
            const QList<SamReply> any = repliesIn(stream, [&dice] { return qsizetype(dice.bounded(1, 700)); });
            QCOMPARE(whole.size(), frames);
            QCOMPARE(single, whole);
            QCOMPARE(any, whole);
        }
    }

    // Hostile bytes: no crash, little memory, and a sound frame is still found afterwards.
    void anyBytesAreSurvived()
    {
        QRandomGenerator dice(7);
        const QByteArray pieces[] = {bytes("AA AA AA 96 69"),
                                     bytes("AA AA AA 96 69 10 00"),
                                     bytes("AA AA AA 96 69 00 04"),
                                     bytes("AA"),
                                     bytes("00 00 90"),
                                     Found.first(9),
                                     bytes("AA AA AA 96 69 0F FF 00 00 90")};
        for (int round = 0; round < 60; ++round) {
            FrameParser parser;
            for (int i = 0; i < 400; ++i) {
                QByteArray piece = pieces[dice.bounded(int(std::size(pieces)))];
                for (int n = dice.bounded(40); n > 0; --n) {
                    piece.append(char(dice.bounded(256)));
                }
                parser.feed(piece);
                QVERIFY(parser.buffered() <= HeaderSize + MaximumLength + 512);
            }
            parser.reset();
            parser.feed(Found);
            QVERIFY(parser.next().has_value());
        }
    }

    void aFloodOfRepliesIsNotHoarded()
    {
        FrameParser parser;
        for (int i = 0; i < 1000; ++i) {
            parser.feed(Nothing);
        }
        int kept = 0;
        while (parser.next()) {
            ++kept;
        }
        QVERIFY(kept > 0 && kept <= 8);
    }

    void anUnfinishedFrameCanBeGivenUp()
    {
        FrameParser parser;
        parser.feed(bytes("AA AA AA 96 69 05 08 00 00 90") + Found);
        QVERIFY(parser.isInFrame());
        QVERIFY(!parser.next().has_value());
        parser.giveUpFrame();
        QVERIFY(!parser.isInFrame());
        QCOMPARE(int(parser.next()->sw3), 0x9F);
    }

    void silenceAndNoiseAreToldApart()
    {
        FrameParser parser;
        parser.feed(bytes("FF 00 FF 00"));
        QVERIFY(!parser.sawAnything());
        parser.feed(bytes("12"));
        QVERIFY(parser.sawAnything());
        parser.feed(bytes("AA AA AA 96 69 00 04 00 00 80 85"));
        QVERIFY(parser.sawDamage());
    }

    void everyCodeHasItsMeaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        const auto row = [](int code, const ErrorDefinition &error) {
            QTest::addRow("%02X", code) << code << QString::fromLatin1(error.code);
        };
        row(0x10, errors::RequestDamaged);
        row(0x11, errors::RequestLength);
        row(0x21, errors::RequestUnknown);
        row(0x24, errors::NotRecognised);
        row(0x31, errors::CardRefusedReader);
        row(0x32, errors::ReaderRefusedCard);
        row(0x33, errors::ContentUnproven);
        row(0x40, errors::WrongCard);
        row(0x41, errors::ReadFailed);
        row(0x47, errors::NoRandomNumber);
        row(0x60, errors::SelfTestFailed);
        row(0x66, errors::NotAuthorised);
        row(0x80, errors::NoCard);
        row(0x81, errors::SelectFailed);
        row(0x91, errors::ItemMissing);
        row(0x5C, errors::UnknownCode);
    }

    void everyCodeHasItsMeaning()
    {
        QFETCH(int, code);
        QFETCH(QString, error);
        QCOMPARE(errorOf(quint8(code)).code(), error);
        QVERIFY(!errorOf(quint8(code)).remedy().isEmpty());
        QVERIFY(!isSuccess(quint8(code)));
    }

    void unknownCodesAreNamed() { QVERIFY(errorOf(0x0C).text().contains(u"0C"_s)); }
};

} // namespace tonggui::devices::sam

QTEST_APPLESS_MAIN(tonggui::devices::sam::SamFrameTest)
#include "SamFrameTest.moc"

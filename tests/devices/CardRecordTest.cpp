// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/FingerprintBlock.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/idcard/PhotoBlock.h"
#include "devices/idcard/record/TextRecord.h"
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/idcard/SimulatedCard.h"
#include "tests/devices/SimulatedDesk.h"

#include <QCryptographicHash>

namespace tonggui::devices::card {

using namespace tonggui::tests;

namespace {

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes.append(char(unit.unicode() & 0xFF)).append(char(unit.unicode() >> 8));
    }
    return bytes;
}

// The demo record written down by hand from the published layout, not by a codec.
QByteArray demoRecord()
{
    QByteArray record = utf16(QString(128, u' '));
    const auto put = [&record](int offset, const QString &text) {
        record.replace(offset, text.size() * 2, utf16(text));
    };
    put(0, u"张三"_s);
    put(30, u"2"_s);
    put(32, u"01"_s);
    put(36, u"19491231"_s);
    put(52, u"某省某市某区某路1号"_s);
    put(122, u"11010519491231002X"_s);
    put(158, u"某市公安局某分局"_s);
    put(188, u"20200101"_s);
    put(204, u"长期"_s);
    return record;
}

QByteArray big(int number)
{
    return QByteArray(1, char(number >> 8)).append(char(number & 0xFF));
}

QByteArray changed(QByteArray record, int offset, const QString &text)
{
    return record.replace(offset, text.size() * 2, utf16(text));
}

Result<IdCard> cardFrom(const QByteArray &record)
{
    return cardOf({record, QByteArray(1024, '\0'), {}});
}

simulators::SimulatedCard simulated(const QJsonObject &card)
{
    return simulators::SimulatedCard::fromJson(card, u"card"_s).value();
}

} // namespace

class CardRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoRecordHasItsPublishedDigest()
    {
        QCOMPARE(demoRecord().size(), 256);
        QCOMPARE(demoRecord().first(8).toHex(), "205f094e20002000"_ba);
        QCOMPARE(demoRecord().mid(30, 22).toHex(), "32003000310031003900340039003100320033003100"_ba);
        QCOMPARE(demoRecord().mid(204, 8).toHex(), "7f951f6720002000"_ba);
        QCOMPARE(QCryptographicHash::hash(demoRecord(), QCryptographicHash::Sha256).toHex(),
                 "a8ae6af6f728c8f047debbb69870e39e2b61708d8ef712891a641e1f2b674eb7"_ba);
    }

    void simulatorWritesTheSameRecord()
    {
        QCOMPARE(simulated(zhangSan()).text.toHex(), demoRecord().toHex());
        QCOMPARE(simulated(zhangSan()).photo, QByteArray(1024, '\0'));
    }

    void mainlandCardIsRead()
    {
        const Result<IdCard> card = cardFrom(demoRecord());
        QVERIFY(card.has_value());
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
        QCOMPARE(card->photo.size(), 1024);
    }

    void namesOutsideTheBasicPlaneSurvive()
    {
        const Result<IdCard> card = cardFrom(changed(demoRecord(), 0, u"𠮷田小满"_s));
        QCOMPARE(card->name, u"𠮷田小满"_s);
    }

    void residencePermitIsRead()
    {
        QJsonObject permit = zhangSan();
        permit[u"kind"_s] = u"hk-mo-tw-residence"_s;
        permit[u"number"_s] = u"810000198001010014"_s;
        permit[u"passNumber"_s] = u"H12345678"_s;
        permit[u"issueCount"_s] = u"02"_s;
        permit[u"validTo"_s] = u"20300101"_s;
        const QByteArray record = simulated(permit).text;
        QCOMPARE(record.mid(248, 2).toHex(), "4a00"_ba);
        QCOMPARE(record.mid(220, 18), utf16(u"H12345678"_s));
        QCOMPARE(record.mid(32, 4), utf16(u"  "_s)); // reserved
        const Result<IdCard> card = cardFrom(record);
        QVERIFY(card.has_value());
        QCOMPARE(card->kind, CardKind::HkMoTwResidence);
        QCOMPARE(card->number, u"810000198001010014"_s);
        QCOMPARE(card->passNumber, u"H12345678"_s);
        QCOMPARE(card->issueCount, u"02"_s);
        QCOMPARE(card->nation, QString());
        QCOMPARE(card->validTo, std::optional(QDate(2030, 1, 1)));
    }

    void foreignersCardOf2017IsRead()
    {
        QByteArray record = utf16(QString(128, u' '));
        record = changed(record, 0, u"DOE, JOHN JAMES"_s);
        record = changed(record, 120, u"1"_s);
        record = changed(record, 122, u"ABC123456789012"_s);
        record = changed(record, 152, u"GBR"_s);
        record = changed(record, 158, u"多约翰"_s);
        record = changed(record, 188, u"20180102"_s);
        record = changed(record, 204, u"20280102"_s);
        record = changed(record, 220, u"19800304"_s);
        record = changed(record, 236, u"01"_s);
        record = changed(record, 240, u"1500"_s);
        record = changed(record, 248, u"I"_s);
        const Result<IdCard> card = cardFrom(record);
        QVERIFY(card.has_value());
        QCOMPARE(card->kind, CardKind::Foreigner2017);
        QCOMPARE(card->cardVersion, u"01"_s);
        QCOMPARE(card->name, u"多约翰"_s);
        QCOMPARE(card->latinName, u"DOE, JOHN JAMES"_s);
        QCOMPARE(card->nationality, u"GBR"_s);
        QCOMPARE(card->number, u"ABC123456789012"_s);
        QCOMPARE(card->birth, QDate(1980, 3, 4));
        QCOMPARE(card->sex, 1);
        const Result<IdCard> withoutChinese = cardFrom(changed(record, 158, u"   "_s));
        QCOMPARE(withoutChinese->name, u"DOE, JOHN JAMES"_s);
    }

    void foreignersCardOf2023IsRead()
    {
        QJsonObject card = zhangSan();
        card[u"kind"_s] = u"foreigner-2023"_s;
        card[u"latinName"_s] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEFG HIJKLM"_s; // 42 units: 35 and 7
        card[u"number"_s] = u"932682198501010017"_s;
        card[u"nationality"_s] = u"826"_s;
        card[u"issueCount"_s] = u"01"_s;
        card[u"earlierCard"_s] = u"A12"_s;
        const QByteArray record = simulated(card).text;
        QCOMPARE(record.mid(220, 14), utf16(u" HIJKLM"_s));
        const Result<IdCard> read = cardFrom(record);
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, CardKind::Foreigner2023);
        QCOMPARE(read->name, u"张三"_s);
        QCOMPARE(read->latinName, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ, ABCDEFG HIJKLM"_s);
        QCOMPARE(read->nationality, u"826"_s);
        QCOMPARE(read->issueCount, u"01"_s);
        QCOMPARE(read->earlierCard, u"A12"_s);
        const Result<IdCard> latinOnly = cardFrom(changed(record, 0, u"  "_s));
        QCOMPARE(latinOnly->name, read->latinName);
    }

    void unknownLayoutsAreRefusedByName()
    {
        const Result<IdCard> card = cardFrom(changed(demoRecord(), 248, u"Q"_s));
        QVERIFY(card.error().is(errors::UnknownLayout));
        QVERIFY(card.error().text().contains(u"Q"_s));
        QVERIFY(cardFrom(changed(demoRecord(), 248, u"\u0007"_s)).error().is(errors::UnknownLayout));
        QVERIFY(cardFrom(changed(demoRecord(), 248, QString(1, QChar()))).has_value()); // zero counts as blank
    }

    void unknownCodesAreShownAsTheyAre()
    {
        const Result<IdCard> card = cardFrom(changed(changed(demoRecord(), 30, u"7"_s), 32, u"84"_s));
        QCOMPARE(card->sex, 0);
        QCOMPARE(card->nation, u"84"_s);
    }

    void missingFieldsAreNamed_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << 0 << u"  "_s << u"姓名"_s;
        QTest::newRow("no number") << 122 << QString(18, u' ') << u"公民身份号码"_s;
        QTest::newRow("birth that is no day") << 36 << u"19490231"_s << u"出生"_s;
        QTest::newRow("no end of validity") << 204 << u"  "_s << u"有效期限"_s;
    }

    void missingFieldsAreNamed()
    {
        QFETCH(int, offset);
        QFETCH(QString, text);
        QFETCH(QString, field);
        const Result<IdCard> card = cardFrom(changed(demoRecord(), offset, text));
        QVERIFY(card.error().is(errors::UnreadableRecord));
        QVERIFY(card.error().text().contains(field));
    }

    void emptyAndOddRecordsAreRefused()
    {
        QVERIFY(cardFrom({}).error().is(errors::UnreadableRecord));
        QVERIFY(cardFrom(demoRecord().first(121)).error().is(errors::UnreadableRecord));
        QVERIFY(cardFrom(demoRecord() + QByteArray(64, 'x')).has_value()); // what follows is not ours
        QVERIFY(cardFrom(demoRecord().first(220)).has_value());            // only filling is missing
    }

    void partsAreFoundByTheirLengths()
    {
        const QByteArray text = demoRecord();
        const QByteArray photo(1024, 'p');
        const QByteArray finger(512, 'f');
        for (const bool isAsked : {false, true}) { // what was asked for matters only when bytes are left over
            const auto plain = blocksOf(big(256) + big(1024) + text + photo, isAsked);
            QCOMPARE(plain->text, text);
            QCOMPARE(plain->photo, photo);
            QVERIFY(plain->fingerprint.isEmpty());
            const auto full = blocksOf(big(256) + big(1024) + big(512) + text + photo + finger, isAsked);
            QCOMPARE(full->text, text);
            QCOMPARE(full->fingerprint, finger);
            const auto none = blocksOf(big(256) + big(1024) + big(0) + text + photo, isAsked);
            QCOMPARE(none->photo, photo);
            QVERIFY(none->fingerprint.isEmpty());
            const auto other = blocksOf(big(220) + big(700) + text.first(220) + photo.first(700), isAsked);
            QCOMPARE(other->photo.size(), 700);
            const auto noPhoto = blocksOf(big(256) + big(0) + text, isAsked);
            QCOMPARE(noPhoto->text, text);
        }
        QCOMPARE(blocksOf(big(256) + big(1024) + text + photo + "tail", false)->photo, photo);
        QCOMPARE(blocksOf(big(256) + big(1024) + big(512) + text + photo + finger + "tail", true)->fingerprint, finger);
    }

    void partsThatDoNotAddUpAreRefused()
    {
        const QByteArray text = demoRecord();
        for (const bool isAsked : {false, true}) {
            QVERIFY(blocksOf({}, isAsked).error().is(errors::BadFrame));
            QVERIFY(blocksOf(big(256), isAsked).error().is(errors::BadFrame));
            QVERIFY(blocksOf(big(256) + big(1024) + text, isAsked).error().is(errors::BadFrame));
            QVERIFY(blocksOf(big(0) + big(0), isAsked).error().is(errors::BadFrame));
            QVERIFY(blocksOf(big(0xFFFF) + big(0xFFFF) + text, isAsked).error().is(errors::BadFrame));
        }
    }

    void theNewestAddressCounts()
    {
        const QByteArray first = utf16(u"某市旧路1号"_s.leftJustified(35));
        const QByteArray second = utf16(u"某市新路2号"_s.leftJustified(35));
        QCOMPARE(latestAddressOf({}), QString());
        QCOMPARE(latestAddressOf(first), u"某市旧路1号"_s);
        QCOMPARE(latestAddressOf(first + second), u"某市新路2号"_s);
        QCOMPARE(latestAddressOf(first + second + utf16(QString(70, u' '))), u"某市新路2号"_s); // 280 bytes, two used
        QCOMPARE(latestAddressOf(utf16(u"短"_s)), u"短"_s); // a reader that does not fill up
    }

    void fingersAreParsed()
    {
        QJsonObject card = zhangSan();
        card[u"fingerprint"_s] = QJsonArray{QJsonObject{{u"finger"_s, 11}, {u"quality"_s, 80}},
                                            QJsonObject{{u"finger"_s, 97}, {u"registration"_s, 3}}};
        const auto fingers = fingerprintsOf(simulated(card).fingerprint);
        QCOMPARE(fingers.size(), size_t(2));
        QCOMPARE(fingers[0].finger, 11);
        QCOMPARE(fingers[0].quality, 80);
        QCOMPARE(fingers[0].registration, FingerprintTemplate::Registration::Registered);
        QCOMPARE(fingers[0].features.size(), 504);
        QCOMPARE(fingers[1].registration, FingerprintTemplate::Registration::NotRegistered);
        QVERIFY(fingerprintsOf({}).empty());
        QVERIFY(fingerprintsOf(QByteArray(1024, '\0')).empty());
        QVERIFY(fingerprintsOf(QByteArray(100, 'C')).empty());
    }

    void aSimulatedPhotoIsNeverTakenForARealOne()
    {
        QJsonObject card = zhangSan();
        card[u"photo"_s] = u"portrait"_s;
        const QByteArray block = simulated(card).photo;
        QCOMPARE(block.size(), 1024);
        QCOMPARE(photoKindOf(block), PhotoKind::Simulated);
        const auto picture = simulatedPicture(block);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->pixels.size(), picture->width * picture->height);
        QVERIFY(picture->pixels.count(picture->pixels[0]) < picture->pixels.size() * 3 / 4); // there is somebody in it
        QVERIFY(simulated(card).photo == block); // the same for the same name
        QVERIFY(simulated(with(card, u"name"_s, u"李四"_s)).photo != block);
        QCOMPARE(photoKindOf(QByteArray(1024, '\0')), PhotoKind::None);
        QCOMPARE(photoKindOf(QByteArray("WLf\0", 4)), PhotoKind::Wlt);
        QVERIFY(!simulatedPicture(QByteArray(1024, 'x')).has_value());
        QVERIFY(!simulatedPicture(block.first(100)).has_value()); // cut
        QVERIFY(!simulatedPicture(block.first(13)).has_value());
    }

    void longTextsAreRefusedByTheScenario()
    {
        const auto card =
            simulators::SimulatedCard::fromJson(with(zhangSan(), u"name"_s, QString(16, u'长')), u"cards[0]"_s);
        QVERIFY(card.error().is(simulators::errors::ScenarioInvalid));
        QVERIFY(card.error().text().contains(u"cards[0].name"_s));
    }
};

} // namespace tonggui::devices::card

QTEST_APPLESS_MAIN(tonggui::devices::card::CardRecordTest)
#include "CardRecordTest.moc"

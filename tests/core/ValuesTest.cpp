// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Handwriting.h"
#include "app/core/values/IdCard.h"
#include "app/core/values/MemberAccount.h"
#include "app/core/values/Staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

namespace {

IdCard sampleCard()
{
    return {.kind = CardKind::Mainland,
            .name = u"𠮷田小满"_s,
            .sex = 2,
            .nation = u"01"_s,
            .birth = QDate(1995, 3, 8),
            .address = u"某省某市某区某路1号"_s,
            .latestAddress = {},
            .number = u"11010519491231002X"_s,
            .issuer = u"某市公安局某分局"_s,
            .validFrom = QDate(2020, 1, 1),
            .validTo = std::nullopt,
            .photo = QByteArray(1024, '\x01'),
            .fingerprint = {}};
}

} // namespace

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardSurvivesItsJson()
    {
        const IdCard card = sampleCard();
        const Result<IdCard> back = IdCard::fromJson(card.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(back->name, card.name);
        QCOMPARE(back->photo, card.photo);
        QVERIFY(!back->validTo.has_value());
        QCOMPARE(back->toJson(), card.toJson());
    }

    void foreignersCardSurvivesItsJson()
    {
        IdCard card = sampleCard();
        card.kind = CardKind::Foreigner2023;
        card.latinName = u"MUSTERMANN, ERIKA"_s;
        card.nationality = u"276"_s;
        card.issueCount = u"02"_s;
        card.cardVersion = u"01"_s;
        card.earlierCard = u"A12"_s;
        card.passNumber = u"H12345678"_s;
        const Result<IdCard> back = IdCard::fromJson(card.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(back->latinName, card.latinName);
        QCOMPARE(back->nationality, card.nationality);
        QCOMPARE(back->issueCount, card.issueCount);
        QCOMPARE(back->cardVersion, card.cardVersion);
        QCOMPARE(back->earlierCard, card.earlierCard);
        QCOMPARE(back->passNumber, card.passNumber);
    }

    void brokenCardIsRefused()
    {
        QJsonObject object = sampleCard().toJson();
        object[u"kind"_s] = u"library-card"_s;
        QVERIFY(IdCard::fromJson(object).error().is(errors::MissingField));
    }

    void cardKeepsItsPictureOrWhyThereIsNone()
    {
        IdCard card = sampleCard();
        card.picture = {PhotoOutcome::Decoded, 2, 1, QByteArray::fromHex("0102030405FF"), {}};
        QCOMPARE(IdCard::fromJson(card.toJson())->picture, card.picture);
        card.picture = {PhotoOutcome::Refused, 0, 0, {}, u"-5"_s};
        QCOMPARE(IdCard::fromJson(card.toJson())->picture, card.picture);
        QJsonObject object = card.toJson();
        object.remove(u"picture"_s); // saved by an earlier version
        QCOMPARE(IdCard::fromJson(object)->picture, CardPicture());
    }

    void pictureMustFitItsSize_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("outcome") << u"outcome"_s << QJsonValue(u"guessed"_s);
        QTest::newRow("too wide") << u"width"_s << QJsonValue(3);
        QTest::newRow("negative") << u"height"_s << QJsonValue(-1);
        QTest::newRow("huge") << u"width"_s << QJsonValue(2000000000);
        QTest::newRow("no pixels") << u"pixels"_s << QJsonValue(QString());
    }

    void pictureMustFitItsSize()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const CardPicture picture{PhotoOutcome::Decoded, 2, 1, QByteArray(6, 'x'), {}};
        QJsonObject object = picture.toJson();
        object[key] = value;
        QVERIFY(CardPicture::fromJson(object).error().is(errors::MissingField));
    }

    void agesCountBirthdays()
    {
        IdCard card = sampleCard();
        QCOMPARE(card.ageOn(QDate(2026, 3, 7)), 30);
        QCOMPARE(card.ageOn(QDate(2026, 3, 8)), 31);
        card.validTo = QDate(2026, 3, 7);
        QVERIFY(!card.isExpiredOn(QDate(2026, 3, 7)));
        QVERIFY(card.isExpiredOn(QDate(2026, 3, 8)));
    }

    void unknownNationsAreShownAsTheyAre()
    {
        QCOMPARE(nationName(u"01"_s), u"汉"_s);
        QCOMPARE(nationName(u"56"_s), u"基诺"_s);
        QCOMPARE(nationName(u"97"_s), u"其他"_s);
        QCOMPARE(nationName(u"81"_s), u"81"_s);
        QCOMPARE(nationName(u"CHN"_s), u"CHN"_s);
    }

    void memberSurvivesItsJson()
    {
        Member member;
        member.name = u"欧阳小满"_s;
        member.idNumber = u"11010519491231002X"_s;
        member.asOf = QDateTime::fromString(u"2026-11-21T10:00:00.000+08:00"_s, Qt::ISODateWithMs);
        MemberAccount account;
        account.number = u"020718359964"_s;
        account.status = u"01"_s;
        account.balance = Money::fromFen(8641257);
        account.personalMonthly = Money::fromFen(158400);
        account.unitMonthly = Money::fromFen(158400);
        account.personalRatio = u"12.00"_s;
        account.unitRatio = u"12.00"_s;
        account.paidUntil = u"202610"_s;
        account.opened = QDate(2019, 7, 1);
        account.nextWithdrawal = QDate(2026, 11, 19);
        member.accounts.push_back(account);
        const Result<Member> back = Member::fromJson(member.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(back->toJson(), member.toJson());
        QCOMPARE(back->accounts.front().monthly(), Money::fromFen(316800));
        QCOMPARE(accountStatusName(u"06"_s), u"冻结"_s);
    }

    void handwritingKeepsEverySample()
    {
        Handwriting writing;
        writing.strokes = {
            {{0, 1000, 1200, 300}, {5, 1010, 1190, 340}, {10, 1030, 1150, 511}}, {}, {{420, 2000, 900, 1023}}};
        writing.width = 10800;
        writing.height = 6480;
        writing.device = u"mouse"_s;
        writing.startedAt = QDateTime::fromString(u"2026-11-21T10:29:00.123+08:00"_s, Qt::ISODateWithMs);
        const Result<Handwriting> back = Handwriting::fromJson(writing.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(*back, writing);
        QCOMPARE(back->duration(), 420);
        QVERIFY(!back->isEmpty());
        QVERIFY(Handwriting{}.isEmpty());
    }

    void cutHandwritingIsRefused()
    {
        Handwriting writing;
        writing.strokes = {{{0, 1, 2, 3}}};
        writing.device = u"mouse"_s;
        writing.startedAt = QDateTime::currentDateTimeUtc();
        QJsonObject object = writing.toJson();
        object[u"strokes"_s] = QJsonArray{QJsonArray{0, 1, 2}};
        QVERIFY(!Handwriting::fromJson(object).has_value());
    }

    void sessionSurvivesItsJson()
    {
        const StaffSession session{StaffId(u"0317"_s), u"林知夏"_s, StaffRole::Supervisor,
                                   QDateTime::currentDateTimeUtc(), true};
        const Result<StaffSession> back = StaffSession::fromJson(session.toJson());
        QVERIFY(back.has_value());
        QCOMPARE(back->role, StaffRole::Supervisor);
        QVERIFY(back->isOffline);
        QVERIFY(!roleFrom(u"king").has_value());
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "ValuesTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/visit/SampleVisit.h"

#include <QTest>

using namespace tonggui;

class VisitSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const Visit visit = sample::signedVisit();
        const Result<Visit> back = Visit::fromSnapshot(visit.toSnapshot());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toLine()));
        QCOMPARE(back->toSnapshot(), visit.toSnapshot());
        QCOMPARE(back->state, VisitState::Signed);
        QCOMPARE(*back->currentCase->handwriting, *visit.currentCase->handwriting);
        QCOMPARE(back->finishedCases.size(), size_t(1));
    }

    void anEarlyVisitHasLittle()
    {
        Visit visit = sample::signedVisit();
        visit.card.reset();
        visit.member.reset();
        visit.currentCase.reset();
        visit.state = VisitState::Called;
        const Result<Visit> back = Visit::fromSnapshot(visit.toSnapshot());
        QVERIFY(back.has_value());
        QVERIFY(!back->card && !back->member && !back->currentCase);
    }

    void brokenPartsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        using namespace Qt::StringLiterals;
        QTest::newRow("schema") << u"schema"_s << QJsonValue(u"tonggui.visit/9"_s);
        QTest::newRow("state") << u"state"_s << QJsonValue(u"flying"_s);
        QTest::newRow("clerk") << u"clerk"_s << QJsonValue(QJsonObject());
        QTest::newRow("card") << u"card"_s << QJsonValue(QJsonObject());
        QTest::newRow("member") << u"member"_s << QJsonValue(3);
        QTest::newRow("case") << u"case"_s << QJsonValue(QJsonObject{{u"id"_s, u"x"_s}});
        QTest::newRow("steps") << u"steps"_s << QJsonValue(QJsonArray{QJsonObject{{u"state"_s, u"flying"_s}}});
    }

    void brokenPartsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = *parseJsonObject(sample::signedVisit().toSnapshot());
        object[key] = value;
        QVERIFY(!Visit::fromSnapshot(canonicalJson(object)).has_value());
    }

    void garbageIsRefused()
    {
        QVERIFY(!Visit::fromSnapshot("").has_value());
        QVERIFY(!Visit::fromSnapshot("{\"schema\":").has_value());
    }
};

QTEST_APPLESS_MAIN(VisitSnapshotTest)
#include "VisitSnapshotTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "tests/node/SmallCentre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// The page that a member sees who scans the code on his receipt.
class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_centre.emplace();
        TestTerminal terminal = m_centre->enrol(u"0203-0007"_s);
        m_content = caseContent(terminal, 1);
        m_content.memberName = u"林晓彤"_s;
        QCOMPARE(m_centre->clientOf(terminal)
                     .call("POST", "/api/v1/envelopes", sealedEnvelope(terminal, m_content).toBytes())
                     .status,
                 201);
        auto certificate = caseContent(terminal, 2);
        certificate.service = ServiceId(u"certificate-deposit"_s);
        certificate.amount.reset();
        certificate.receipt = "unsigned";
        QCOMPARE(m_centre->clientOf(terminal)
                     .call("POST", "/api/v1/envelopes", sealedEnvelope(terminal, certificate).toBytes())
                     .status,
                 201);
    }
    void init() { m_centre->clock.advance(std::chrono::minutes(1)); }

    void findsACodeHoweverItIsTyped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed : {"7K3M-9201", "7k3m-9201", "7K3M9201", "7K3M%209201", "%207k3m%E2%80%939201"}) {
            QTest::newRow(typed) << QByteArray(typed);
        }
    }

    void findsACodeHoweverItIsTyped()
    {
        QFETCH(QByteArray, typed);
        const auto page = m_centre->anyone().call("GET", "/verify?c=" + typed);
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers["content-type"].startsWith("text/html"));
        for (const QString &told : {m_content.caseId.text(), u"租房提取"_s, u"2026-11-20"_s, u"7800.00"_s, u"已盖章"_s,
                                    u"云岭市住房公积金管理中心"_s}) {
            QVERIFY2(page.body.contains(told.toUtf8()), qPrintable(told));
        }
    }

    void tellsNothingAboutTheMember()
    {
        const auto page = m_centre->anyone().call("GET", "/verify?c=7K3M-9201");
        for (const QString &secret : {u"林晓彤"_s, u"林"_s, u"990101"_s, u"99150709000202"_s}) {
            QVERIFY2(!page.body.contains(secret.toUtf8()), qPrintable(secret));
        }
    }

    void saysWhenTheSealIsMissing()
    {
        const auto page = m_centre->anyone().call("GET", "/verify?c=7K3M-9202");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("待中心盖章"));
        QVERIFY(!page.body.contains("金额"));
    }

    void unknownCodesAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("unknown") << "?c=AAAA-AAAA"_ba;
        QTest::newRow("empty") << "?c="_ba;
        QTest::newRow("none") << QByteArray();
        QTest::newRow("long") << "?c=" + QByteArray(4000, 'A');
        QTest::newRow("script") << "?c=%3Cscript%3Ealert(1)%3C/script%3E"_ba;
        QTest::newRow("placeholders") << "?c=%251%252%253"_ba;
        QTest::newRow("quotes") << "?c='%20OR%201=1"_ba;
    }

    void unknownCodesAreNotFound()
    {
        QFETCH(QByteArray, query);
        const auto page = m_centre->anyone().call("GET", "/verify" + query);
        QCOMPARE(page.status, 404);
        QVERIFY(page.body.contains("未查到此验证码"));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.body.size() < 8000);
    }

    void loadsNothingFromElsewhere()
    {
        const auto page = m_centre->anyone().call("GET", "/verify?c=7K3M-9201");
        QVERIFY(page.headers["content-security-policy"].startsWith("default-src 'none'"));
        for (const char *trace : {"http://", "https://", "src=", "url(", "<script", "<link", "@import"}) {
            QVERIFY2(!page.body.contains(trace), trace);
        }
    }

    void codesCannotBeTriedInBulk()
    {
        PlainClient client = m_centre->anyone();
        int refused = 0;
        for (int i = 0; i < 80; ++i) {
            refused += client.call("GET", "/verify?c=AAAA-" + QByteArray::number(1000 + i)).status == 429 ? 1 : 0;
        }
        QVERIFY(refused >= 20);
    }

private:
    std::optional<SmallCentre> m_centre;
    protocol::CaseContent m_content;
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "VerificationTest.moc"

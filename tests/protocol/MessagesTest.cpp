// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/CaseContent.h"
#include "app/protocol/EnrolmentMessages.h"
#include "app/protocol/EnvelopeMessages.h"
#include "app/protocol/Routes.h"
#include "app/protocol/SealMessages.h"
#include "app/protocol/StaffMessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::protocol;

namespace {

const QDateTime Moment = QDateTime::fromString(u"2026-11-21T10:31:00.250+08:00"_s, Qt::ISODateWithMs);

// Says whether a decoder gives back what was written, and refuses the message when any required key is gone.
template <typename Message>
void checkMessage(const Message &message, const QStringList &optional)
{
    const QJsonObject written = message.toJson();
    const Result<Message> back = Message::fromJson(written);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toLine()));
    QCOMPARE(back->toJson(), written);
    for (const QString &key : written.keys()) {
        QJsonObject cut = written;
        cut.remove(key);
        QVERIFY2(Message::fromJson(cut).has_value() == optional.contains(key), qPrintable(u"without "_s + key));
    }
}

EnvelopeHeader sampleHeader()
{
    EnvelopeHeader header;
    header.id = EnvelopeId(u"0203-0007-261121-000003"_s);
    header.caseId = CaseId(u"0203-0007-261121-000002"_s);
    header.terminal = {u"0203"_s, u"0007"_s};
    header.sequence = 1;
    header.previous = QByteArray(32, '\0');
    header.payloadSha256 = QByteArray(32, '\x5a');
    header.payloadBytes = 4096;
    header.closedAt = Moment;
    return header;
}

CaseContent sampleCase()
{
    CaseContent content;
    content.visit = VisitId(u"0203-0007-261121-000001"_s);
    content.caseId = CaseId(u"0203-0007-261121-000002"_s);
    content.service = ServiceId(u"withdrawal-rent"_s);
    content.serviceVersion = u"1"_s;
    content.terminal = {u"0203"_s, u"0007"_s};
    content.clerk = u"0317"_s;
    content.memberName = u"𠮷田小满"_s;
    content.memberIdNumber = u"11010519491231002X"_s;
    content.verificationCode = u"7K3M-92QF"_s;
    content.amount = Money::fromFen(780000);
    content.startedAt = Moment;
    content.closedAt = Moment;
    content.form = {{u"YueZuJin"_s, u"2600.00"_s}};
    content.identity = {{u"means"_s, u"card"_s}};
    content.receipt = "%PDF-1.7";
    return content;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolment()
    {
        checkMessage(EnrolmentRequest{{u"0203"_s, u"0007"_s}, "-----BEGIN", "-----BEGIN", u"K7"_s}, {u"oneTimeCode"_s});
        checkMessage(EnrolmentTicket{u"e1"_s, u"123 456"_s}, {});
        checkMessage(EnrolmentState{EnrolmentStatus::Approved, "a", "b", "c", "d"}, {});
        checkMessage(EnrolmentDecision{StaffId(u"0001"_s), u"8642"_s, true}, {u"approved"_s});
        checkMessage(TrustAnswer{u"云岭市住房公积金管理中心"_s, "a", "b"}, {});
        QVERIFY(EnrolmentState::fromJson({{u"status"_s, u"pending"_s}}).has_value());
        QVERIFY(!EnrolmentState::fromJson({{u"status"_s, u"maybe"_s}}).has_value());
    }

    void staff()
    {
        checkMessage(LogInRequest{StaffId(u"0317"_s), u"135790"_s}, {});
        checkMessage(LogInAnswer{{StaffId(u"0317"_s), u"林知夏"_s, StaffRole::Clerk, Moment, false}, u"t"_s, Moment},
                     {});
        checkMessage(ClerkCertificateRequest{u"t"_s, "-----BEGIN"}, {});
        checkMessage(ClerkCertificateAnswer{"c", "d"}, {u"chain"_s});
        checkMessage(MemberLookup{u"11010519491231002X"_s, VisitId(u"v"_s), u"t"_s}, {});
    }

    void seals()
    {
        checkMessage(SealRequest{CaseId(u"c"_s), "%PDF"}, {});
        checkMessage(SealAnswer{CaseId(u"c"_s), "more"}, {});
        checkMessage(ReceiptAnswer{CaseId(u"c"_s), "%PDF", true}, {u"sealed"_s});
    }

    void envelopeAnswers()
    {
        checkMessage(EnvelopeAcknowledgement{EnvelopeId(u"e"_s), 4, Moment}, {});
        const EnvelopeEntry entry{EnvelopeId(u"e"_s), CaseId(u"c"_s), u"0203-0007"_s, 4, 900, Moment, u"s"_s, true};
        checkMessage(entry, {u"service"_s, u"sealed"_s});
        checkMessage(EnvelopeListing{{entry, entry}, u"e"_s}, {u"envelopes"_s, u"next"_s});
    }

    void envelopeHeaderIsTheSameBytesAgain()
    {
        const EnvelopeHeader header = sampleHeader();
        const Result<EnvelopeHeader> back = EnvelopeHeader::fromBytes(header.toBytes());
        QVERIFY(back.has_value());
        QCOMPARE(back->toBytes(), header.toBytes());
    }

    void envelopeHeaderRefusesOddValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("schema") << u"schema"_s << QJsonValue(u"tonggui.envelope/2"_s);
        QTest::newRow("id") << u"id"_s << QJsonValue(u"../../etc"_s);
        QTest::newRow("terminal") << u"terminal"_s << QJsonValue(u"x"_s);
        QTest::newRow("sequence 0") << u"sequence"_s << QJsonValue(0);
        QTest::newRow("fraction") << u"sequence"_s << QJsonValue(1.5);
        QTest::newRow("short hash") << u"previous"_s << QJsonValue(u"00"_s);
        QTest::newRow("no hex") << u"payloadSha256"_s << QJsonValue(QString(64, u'g'));
        QTest::newRow("date") << u"closedAt"_s << QJsonValue(u"yesterday"_s);
    }

    void envelopeHeaderRefusesOddValues()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = *parseJsonObject(sampleHeader().toBytes());
        object[key] = value;
        const Result<EnvelopeHeader> header = EnvelopeHeader::fromBytes(canonicalJson(object));
        QVERIFY(!header.has_value());
        QCOMPARE(header.error().path(), key);
    }

    void wireKeepsBytes()
    {
        const EnvelopeWire wire{sampleHeader().toBytes(), QByteArray(300, '\xff'), "sig"};
        const Result<EnvelopeWire> back = EnvelopeWire::fromBytes(wire.toBytes());
        QVERIFY(back.has_value());
        QCOMPARE(back->toBytes(), wire.toBytes());
        QVERIFY(!EnvelopeWire::fromBytes("{}").has_value());
        QVERIFY(EnvelopeWire::fromBytes("{").error().is(tonggui::errors::MalformedJson));
    }

    void caseContentKeepsEverything()
    {
        const CaseContent content = sampleCase();
        const Result<CaseContent> back = CaseContent::fromBytes(content.toBytes());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toLine()));
        QCOMPARE(back->toBytes(), content.toBytes());
        CaseContent without = content;
        without.amount.reset();
        QVERIFY(!CaseContent::fromBytes(without.toBytes())->amount.has_value());
        without.receipt.clear();
        QCOMPARE(CaseContent::fromBytes(without.toBytes()).error().path(), u"receipt"_s);
    }

    void routesFillTheirSegments()
    {
        QCOMPARE(pathOf(routes::ReadEnvelope, u"0203-0007-261121-000003"_s),
                 u"/api/v1/envelopes/0203-0007-261121-000003"_s);
        QCOMPARE(pathOf(routes::ReadReceipt, u"a/b"_s), u"/api/v1/receipts/a%2Fb"_s);
        QSet<QString> seen;
        for (const Route *route : allRoutes()) {
            const QString key = QString::fromLatin1(route->method) + u' ' + QString::fromLatin1(route->path);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "MessagesTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/ApiErrors.h"

#include "app/core/values/Staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class ApiErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasAStatusAndSurvivesTheWire()
    {
        for (const ErrorDefinition *definition : protocol::errors::all()) {
            const Error error = Error(*definition, {u"9"_s}).at(u"field"_s);
            const int status = protocol::statusOf(error);
            QVERIFY2(status >= 400 && status < 600, definition->code);
            const Error back = protocol::errorFrom(protocol::toAnswer(error));
            QVERIFY2(back.is(*definition), definition->code);
            QCOMPARE(back.text(), error.text());
            QCOMPARE(back.path(), error.path());
        }
    }

    void contractStatuses()
    {
        QCOMPARE(protocol::statusOf(Error(protocol::errors::EnvelopeConflict)), 409);
        QCOMPARE(protocol::statusOf(Error(protocol::errors::TooLarge)), 413);
        QCOMPARE(protocol::statusOf(Error(protocol::errors::EnvelopeRefused)), 422);
        QCOMPARE(protocol::statusOf(Error(protocol::errors::EnvelopeGap)), 422);
        QCOMPARE(protocol::statusOf(Error(errors::StaffLocked)), 423);
        QCOMPARE(protocol::statusOf(Error(errors::Internal)), 500);
    }

    void unknownCodesAreTheServersTrouble()
    {
        const Error error = protocol::errorFrom({{u"code"_s, u"future.thing"_s}});
        QVERIFY(error.is(protocol::errors::ServerTrouble));
        QCOMPARE(error.detail(), u"future.thing"_s);
    }
};

QTEST_APPLESS_MAIN(ApiErrorsTest)
#include "ApiErrorsTest.moc"

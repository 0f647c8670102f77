// SPDX-License-Identifier: Apache-2.0
#include "app/sync/RetryPolicy.h"

#include "app/core/ports/CoreSystem.h"
#include "app/core/values/Staff.h"
#include "app/protocol/ApiErrors.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::sync;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTimeUpToFiveMinutes()
    {
        const Error gone(errors::NodeUnreachable);
        std::chrono::milliseconds before{0};
        for (int attempt = 1; attempt <= 40; ++attempt) {
            const RetryDecision decision = afterError(gone, attempt, 0.0);
            QCOMPARE(decision.choice, RetryChoice::Later);
            QVERIFY(decision.delay >= before);
            QVERIFY(decision.delay <= 5min);
            before = decision.delay;
        }
        QCOMPARE(afterError(gone, 1, 0.0).delay, std::chrono::milliseconds(2s));
        QCOMPARE(before, std::chrono::milliseconds(5min));
        QCOMPARE(afterError(gone, 40, 0.0, 30s).delay, std::chrono::milliseconds(30s));
    }

    void terminalsDoNotComeBackAllAtOnce()
    {
        const Error gone(errors::NodeUnreachable);
        QCOMPARE(afterError(gone, 3, 1.0).delay, std::chrono::milliseconds(6s));
        QVERIFY(afterError(gone, 3, 0.5).delay > 6s);
        QCOMPARE(afterError(gone, 3, 7.0).delay, std::chrono::milliseconds(6s));
    }

    void aNodeThatWillNeverTakeItIsNotAskedAgain()
    {
        for (const ErrorDefinition *final :
             {&protocol::errors::EnvelopeConflict, &protocol::errors::EnvelopeRefused, &protocol::errors::TooLarge}) {
            QCOMPARE(afterError(Error(*final), 1, 0.0).choice, RetryChoice::Refuse);
        }
    }

    void whatMayPassIsTriedAgain()
    {
        for (const ErrorDefinition *passing : {&protocol::errors::EnvelopeGap, &protocol::errors::ServerTrouble,
                                               &protocol::errors::NotEnrolled, &protocol::errors::TooMany}) {
            QCOMPARE(afterError(Error(*passing), 1, 0.0).choice, RetryChoice::Later);
        }
        QCOMPARE(afterSuccess().choice, RetryChoice::Acknowledge);
    }
};

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "RetryPolicyTest.moc"

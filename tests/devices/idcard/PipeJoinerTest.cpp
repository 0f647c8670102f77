// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/PipeJoiner.h"

#include <QTest>

namespace tonggui::devices::sam {

namespace {

const QByteArray FoundHead = QByteArray::fromHex("AAAAAA96690008");
const QByteArray FoundRest = QByteArray::fromHex("00009F0000000097");

} // namespace

class PipeJoinerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsInOrder()
    {
        PipeJoiner joiner;
        QCOMPARE(joiner.head(FoundHead), FoundHead);
        QCOMPARE(joiner.rest(FoundRest.left(3)), FoundRest.left(3));
        QCOMPARE(joiner.rest(FoundRest.mid(3)), FoundRest.mid(3));
        QCOMPARE(joiner.buffered(), 0);
    }

    void waitsForTheHead()
    {
        PipeJoiner joiner;
        QVERIFY(joiner.rest(FoundRest).isEmpty());
        QVERIFY(joiner.head(FoundHead.left(4)).isEmpty());
        QCOMPARE(joiner.head(FoundHead.mid(4)), FoundHead + FoundRest);
    }

    void keepsTheNextFrameApart()
    {
        PipeJoiner joiner;
        QCOMPARE(joiner.head(FoundHead + FoundHead), FoundHead);
        QCOMPARE(joiner.rest(FoundRest + FoundRest), FoundRest + FoundHead + FoundRest);
    }

    void forgetsWhatWasLeft()
    {
        PipeJoiner joiner;
        QVERIFY(joiner.rest("late").isEmpty());
        joiner.reset();
        QCOMPARE(joiner.head(FoundHead), FoundHead);
        QCOMPARE(joiner.rest(FoundRest), FoundRest);
    }

    void takesLittleMemory()
    {
        PipeJoiner joiner;
        for (int i = 0; i < 1000; ++i) {
            (void)joiner.rest(QByteArray(1000, 'x'));
            QVERIFY(joiner.buffered() <= 4096);
        }
        const QByteArray endless = QByteArray::fromHex("AAAAAA9669FFFF");
        PipeJoiner other;
        for (int i = 0; i < 1000; ++i) {
            (void)other.head(endless);
            QVERIFY(other.buffered() <= 64);
        }
    }
};

} // namespace tonggui::devices::sam

QTEST_APPLESS_MAIN(tonggui::devices::sam::PipeJoinerTest)
#include "PipeJoinerTest.moc"

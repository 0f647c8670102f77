// SPDX-License-Identifier: Apache-2.0
#include "app/store/keys/RowCipher.h"

#include "app/crypto/CryptoErrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;

class RowCipherTest : public QObject
{
    Q_OBJECT

    SystemRandomness m_randomness;
    const RowCipher m_cipher{QByteArray(32, 'a'), m_randomness};
    const RowCipher m_other{QByteArray(32, 'b'), m_randomness};

    static FieldBytes place(const QString &row) { return FieldBytes("visit").add(row).add(qint64(7)); }

private Q_SLOTS:
    void aValueOpensInItsPlaceOnly()
    {
        const QByteArray sealed = m_cipher.seal("欧阳小满", place(u"V1"_s));
        QCOMPARE(m_cipher.open(sealed, place(u"V1"_s)).value(), "欧阳小满");
        QVERIFY(m_cipher.open(sealed, place(u"V2"_s)).error().is(crypto::errors::WrongKey));
        QVERIFY(m_other.open(sealed, place(u"V1"_s)).error().is(crypto::errors::WrongKey));
    }

    void theSameValueNeverLooksTheSame()
    {
        QVERIFY(m_cipher.seal("x", place(u"V1"_s)) != m_cipher.seal("x", place(u"V1"_s)));
        QVERIFY(!m_cipher.seal("欧阳小满", place(u"V1"_s)).contains("欧阳小满"));
    }

    void everyByteOfASealedValueCounts()
    {
        const QByteArray sealed = m_cipher.seal("value", place(u"V1"_s));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 0x40);
            QVERIFY(!m_cipher.open(changed, place(u"V1"_s)));
            QVERIFY(!m_cipher.open(sealed.first(i), place(u"V1"_s)));
        }
    }

    void anEmptyValueIsAValue()
    {
        const QByteArray sealed = m_cipher.seal({}, place(u"V1"_s));
        QVERIFY(!sealed.isEmpty());
        QCOMPARE(m_cipher.open(sealed, place(u"V1"_s)).value(), QByteArray());
    }

    void lookUpsAreTheSameForTheSameKeyOnly()
    {
        const FieldBytes staff = FieldBytes("staff").add(u"1001"_s);
        QCOMPARE(m_cipher.lookup(staff), m_cipher.lookup(staff));
        QCOMPARE(m_cipher.lookup(staff).size(), 32);
        QVERIFY(m_cipher.lookup(staff) != m_other.lookup(staff));
        QVERIFY(m_cipher.lookup(staff) != m_cipher.mac(staff)); // each purpose has a key of its own
        QVERIFY(m_cipher.lookup(staff) != m_cipher.lookup(FieldBytes("staff").add(u"1002"_s)));
    }

    void aMacHoldsForItsFieldsOnly()
    {
        const QByteArray mac = m_cipher.mac(place(u"V1"_s));
        QVERIFY(m_cipher.isMac(mac, place(u"V1"_s)));
        QVERIFY(!m_cipher.isMac(mac, place(u"V2"_s)));
        QVERIFY(!m_cipher.isMac(mac.first(16), place(u"V1"_s)));
        QVERIFY(!m_cipher.isMac({}, place(u"V1"_s)));
        QVERIFY(!m_other.isMac(mac, place(u"V1"_s)));
    }

    void fieldsCannotFlowIntoEachOther_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("another");
        const auto fields = [] { return FieldBytes("row"); };
        QTest::newRow("border between two")
            << fields().add(u"ab"_s).add(u"c"_s).bytes() << fields().add(u"a"_s).add(u"bc"_s).bytes();
        QTest::newRow("one or two") << fields().add(u"ab"_s).bytes() << fields().add(u"a"_s).add(u"b"_s).bytes();
        QTest::newRow("an empty one more") << fields().add(u"a"_s).bytes() << fields().add(u"a"_s).add(u""_s).bytes();
        QTest::newRow("a zero inside") << fields().add(QByteArrayView("a\0b", 3)).bytes()
                                       << fields().add(u"a"_s).bytes();
        QTest::newRow("purpose and field") << FieldBytes("rowa").bytes() << fields().add(u"a"_s).bytes();
        QTest::newRow("numbers") << fields().add(qint64(12)).add(qint64(3)).bytes()
                                 << fields().add(qint64(1)).add(qint64(23)).bytes();
    }

    void fieldsCannotFlowIntoEachOther()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, another);
        QVERIFY(one != another);
    }

    void theWayFieldsAreWrittenIsFixed() // every database in the field depends on it
    {
        QCOMPARE(FieldBytes("a").add(u"满"_s).add(qint64(-5)).bytes().toHex(), "0000000161"
                                                                               "00000003e6bba1"
                                                                               "000000022d35");
    }
};

QTEST_APPLESS_MAIN(RowCipherTest)
#include "RowCipherTest.moc"

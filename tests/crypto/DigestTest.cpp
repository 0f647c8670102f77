// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256KnowsThePublishedAnswers_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("digest");
        // FIPS 180-4 examples
        QTest::newRow("empty") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
        QTest::newRow("abc") << "abc"_ba
                             << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
        QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                    << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
    }

    void sha256KnowsThePublishedAnswers()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, digest);
        QCOMPARE(crypto::sha256(data).toHex(), digest);
    }

    void hmacKnowsRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("case 1") << QByteArray(20, '\x0b') << "Hi There"_ba
                                << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
        QTest::newRow("case 2") << "Jefe"_ba
                                << "what do ya want for nothing?"_ba
                                << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
        QTest::newRow("case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
        QTest::newRow("case 6, long key")
            << QByteArray(131, '\xaa') << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
            << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
        QTest::newRow("empty key and data")
            << QByteArray() << QByteArray() << "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba;
    }

    void hmacKnowsRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        QCOMPARE(crypto::hmacSha256(key, data).toHex(), mac);
    }

    void comparesEveryByte()
    {
        const QByteArray secret(32, '\x5a');
        QVERIFY(crypto::equalInConstantTime(secret, QByteArray(32, '\x5a')));
        for (int i = 0; i < secret.size(); ++i) {
            QByteArray other = secret;
            other[i] = '\x5b';
            QVERIFY(!crypto::equalInConstantTime(secret, other));
        }
        QVERIFY(!crypto::equalInConstantTime(secret, secret.first(31)));
        QVERIFY(!crypto::equalInConstantTime(secret, {}));
        QVERIFY(crypto::equalInConstantTime({}, {}));
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "DigestTest.moc"

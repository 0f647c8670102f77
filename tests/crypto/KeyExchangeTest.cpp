// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/KeyExchange.h"

#include "app/crypto/BlockCipher.h"
#include "app/crypto/CryptoErrors.h"

#include <QTest>

using namespace tonggui::crypto;

class KeyExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 197, appendix C.
    void aBlockIsAsPublished_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("cipher");
        QTest::newRow("128") << QByteArray("000102030405060708090a0b0c0d0e0f")
                             << QByteArray("69c4e0d86a7b0430d8cdb78070b4c55a");
        QTest::newRow("192") << QByteArray("000102030405060708090a0b0c0d0e0f1011121314151617")
                             << QByteArray("dda97ca4864cdfe06eaf70a0ec0d7191");
        QTest::newRow("256") << QByteArray("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
                             << QByteArray("8ea2b7ca516745bfeafc49904b496089");
    }

    void aBlockIsAsPublished()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, cipher);
        const QByteArray plain = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        const auto encrypted = encryptBlock(QByteArray::fromHex(key), plain);
        QCOMPARE(encrypted.value_or(QByteArray()).toHex(), cipher);
        QCOMPARE(decryptBlock(QByteArray::fromHex(key), *encrypted).value_or(QByteArray()), plain);
    }

    void otherSizesAreRefused()
    {
        const QByteArray block(16, 'x');
        const auto shortKey = encryptBlock(QByteArray(15, 'k'), block);
        QVERIFY(!shortKey && shortKey.error().is(errors::Failed));
        QVERIFY(!decryptBlock(QByteArray(16, 'k'), QByteArray(17, 'x')));
        QVERIFY(!decryptBlock(QByteArray(), {}));
    }

    void powersAreAsCalculated()
    {
        // 3^200 mod 1000003, calculated with bc
        const auto power =
            modularPower(QByteArray::fromHex("03"), QByteArray::fromHex("C8"), QByteArray::fromHex("0F4243"));
        QCOMPARE(power.value_or(QByteArray()).toHex(), "0518a2");
        QVERIFY(!modularPower("3", "5", QByteArray::fromHex("10")));
        QVERIFY(!modularPower("3", "5", QByteArray::fromHex("01")));
        QVERIFY(!modularPower("3", "5", {}));
    }

    void bothSidesComeToTheSameKey()
    {
        const QByteArray prime = QByteArray::fromHex("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF61"); // 2^128 - 159
        const QByteArray base = QByteArray::fromHex("0003");
        const QByteArray a = QByteArray::fromHex("0123456789abcdef0123456789abcdef");
        const QByteArray b = QByteArray::fromHex("7766554433221100ffeeddccbbaa9988");
        const QByteArray publicA = modularPower(base, a, prime).value_or(QByteArray());
        const QByteArray publicB = modularPower(base, b, prime).value_or(QByteArray());
        QCOMPARE(publicA.size(), 16);
        QCOMPARE(modularPower(publicB, a, prime).value_or("a"), modularPower(publicA, b, prime).value_or("b"));
    }

    void aSecretReachesTheOwnerOfTheKey_data()
    {
        QTest::addColumn<RsaPadding>("padding");
        QTest::newRow("bare") << RsaPadding::None;
        QTest::newRow("PKCS #1") << RsaPadding::Pkcs1;
        QTest::newRow("OAEP") << RsaPadding::Oaep;
    }

    void aSecretReachesTheOwnerOfTheKey()
    {
        QFETCH(RsaPadding, padding);
        const auto to = rsaPublicKeyOf(m_key);
        QVERIFY(to.has_value());
        QCOMPARE(to->modulus.size(), 256);
        QCOMPARE(to->exponent.toHex(), "010001");
        const QByteArray secret = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        const auto wrapped = wrapKey(*to, padding, secret);
        QVERIFY(wrapped.has_value());
        QCOMPARE(wrapped->size(), 256);
        const auto back = unwrapKey(m_key, padding, *wrapped);
        QCOMPARE(back.value_or(QByteArray()).last(16), secret);
    }

    void whatWasNotMeantForItIsRefused()
    {
        const auto wrong = unwrapKey(m_key, RsaPadding::Oaep, QByteArray(256, '\x11'));
        QVERIFY(!wrong && wrong.error().is(errors::Failed));
        QVERIFY(!unwrapKey(m_key, RsaPadding::None, QByteArray(300, '\xFF')));
        QVERIFY(!wrapKey({}, RsaPadding::Oaep, "secret"));
        QVERIFY(!rsaPublicKeyOf(PrivateKey::generateP256()));
    }

private:
    const PrivateKey m_key = PrivateKey::generateRsa();
};

QTEST_APPLESS_MAIN(KeyExchangeTest)
#include "KeyExchangeTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Aead.h"

#include "app/crypto/CryptoErrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheVectorsOfTheGcmSpecification_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("cipher");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("plain");
        // The Galois/Counter Mode of Operation (McGrew, Viega), appendix B, test cases 13 to 16
        const QByteArray zeroKey(64, '0');
        const QByteArray key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"_ba;
        const QByteArray nonce = "cafebabefacedbaddecaf888"_ba;
        const QByteArray plain =
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16a"
            "edf5aa0de657ba637b391aafd255"_ba;
        const QByteArray cipher =
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f6"
            "1e6393ba7a0abcc9f662898015ad"_ba;
        QTest::newRow("13") << zeroKey << QByteArray(24, '0') << QByteArray() << QByteArray()
                            << "530f8afbc74536b9a963b4f1c4cb738b"_ba << QByteArray();
        QTest::newRow("14") << zeroKey << QByteArray(24, '0') << "cea7403d4d606b6e074ec5d3baf39d18"_ba << QByteArray()
                            << "d0d1c8a799996bf0265b98b5d48ab919"_ba << QByteArray(32, '0');
        QTest::newRow("15") << key << nonce << cipher << QByteArray() << "b094dac5d93471bdec1a502270e3cc6c"_ba << plain;
        QTest::newRow("16") << key << nonce << cipher.first(120) << "feedfacedeadbeeffeedfacedeadbeefabaddad2"_ba
                            << "76fc6ece0f4e1768cddf8853bb2d551b"_ba << plain.first(120);
    }

    void opensTheVectorsOfTheGcmSpecification()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, cipher);
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, plain);
        const auto opened = crypto::open(QByteArray::fromHex(key), QByteArray::fromHex(nonce + cipher + tag),
                                         QByteArray::fromHex(context));
        QVERIFY2(opened.has_value(), "the published vector does not open");
        QCOMPARE(opened->toHex(), plain);
    }

    void whatWasSealedOpensAgain_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 17, 4096, 1'000'000}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }

    void whatWasSealedOpensAgain()
    {
        QFETCH(int, size);
        const QByteArray plain = m_randomness.bytes(size);
        const QByteArray sealed = crypto::seal(m_key, plain, "visit/7/snapshot", m_randomness);
        QCOMPARE(sealed.size(), size + 28);
        QCOMPARE(crypto::open(m_key, sealed, "visit/7/snapshot").value(), plain);
    }

    void theSameValueNeverLooksTheSame()
    {
        QVERIFY(crypto::seal(m_key, "x", "c", m_randomness) != crypto::seal(m_key, "x", "c", m_randomness));
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray sealed = crypto::seal(m_key, "张三 11010519491231002X", "member/1", m_randomness);
        for (int i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            const auto opened = crypto::open(m_key, changed, "member/1");
            QVERIFY(!opened);
            QVERIFY(opened.error().is(crypto::errors::WrongKey));
        }
    }

    void anotherPlaceKeyOrLengthIsRefused()
    {
        const QByteArray sealed = crypto::seal(m_key, "value", "member/1", m_randomness);
        QVERIFY(!crypto::open(m_key, sealed, "member/2"));
        QVERIFY(!crypto::open(m_randomness.bytes(32), sealed, "member/1"));
        QVERIFY(!crypto::open(m_key.first(16), sealed, "member/1"));
        QVERIFY(!crypto::open(m_key, {}, "member/1"));
        QVERIFY(!crypto::open(m_key, sealed.first(27), "member/1"));
        QVERIFY(!crypto::open(m_key, sealed.chopped(1), "member/1"));
        QVERIFY(!crypto::open(m_key, sealed + '\0', "member/1"));
    }

private:
    SystemRandomness m_randomness;
    QByteArray m_key = m_randomness.bytes(32);
};

QTEST_APPLESS_MAIN(AeadTest)
#include "AeadTest.moc"

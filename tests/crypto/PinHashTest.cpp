// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/PinHash.h"

#include "app/crypto/native/Scrypt.h"
#include "tests/support/OutsideTool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class PinHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scryptKnowsRfc7914_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("logN");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("N=16") << QByteArray() << QByteArray() << 4 << 1 << 1
                              << "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a7"
                                 "53a0fc81f17e8d3e0fb2e"
                                 "0d3628cf35e20c38d18906"_ba;
        QTest::newRow("N=1024") << "password"_ba
                                << "NaCl"_ba << 10 << 8 << 16
                                << "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff"
                                   "109279d9830dac727afb94a"
                                   "83ee6d8360cbdfa2cc0640"_ba;
        QTest::newRow("N=16384") << "pleaseletmein"_ba
                                 << "SodiumChloride"_ba << 14 << 8 << 1
                                 << "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62"
                                    "d49705242a9af9e61e85dc0"
                                    "d651e40dfcf017b45575887"_ba;
    }

    void scryptKnowsRfc7914()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(int, logN);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, key);
        QCOMPARE(crypto::native::scrypt(password, salt, {logN, r, p}, 64).toHex(), key);
    }

    void keyFromPinIsWhatOpensslDerives()
    {
        const QByteArray salt = "0123456789abcdef"_ba;
        const auto tool =
            tests::openssl({u"kdf"_s, u"-keylen"_s, u"32"_s, u"-kdfopt"_s, u"pass:2468"_s, u"-kdfopt"_s,
                            u"hexsalt:"_s + QString::fromLatin1(salt.toHex()), u"-kdfopt"_s, u"n:32768"_s, u"-kdfopt"_s,
                            u"r:8"_s, u"-kdfopt"_s, u"p:1"_s, u"-kdfopt"_s, u"maxmem_bytes:67108864"_s, u"SCRYPT"_s});
        QCOMPARE(tool.exitCode, 0);
        QCOMPARE(crypto::keyFromPin(u"2468"_s, salt).toHex(':').toUpper(), tool.output.trimmed());
    }

    void onlyTheRightPinFits()
    {
        const QString hash = crypto::hashedPin(u"密码2468"_s, m_randomness);
        QVERIFY(hash.startsWith(u"scrypt$15$8$1$"_s));
        QVERIFY(crypto::isRightPin(u"密码2468"_s, hash));
        QVERIFY(!crypto::isRightPin(u"密码2469"_s, hash));
        QVERIFY(!crypto::isRightPin({}, hash));
        QVERIFY(crypto::hashedPin(u"密码2468"_s, m_randomness) != hash);
    }

    void aMalformedHashFitsNoPin_data()
    {
        QTest::addColumn<QString>("hash");
        const QString salt = QString::fromLatin1(QByteArray(16, 's').toBase64());
        const QString key =
            QString::fromLatin1(crypto::native::scrypt("2468", QByteArray(16, 's'), {15, 8, 1}, 32).toBase64());
        QTest::newRow("empty") << QString();
        QTest::newRow("plain PIN") << u"2468"_s;
        QTest::newRow("other method") << u"md5$15$8$1$"_s + salt + u'$' + key;
        QTest::newRow("part missing") << u"scrypt$15$8$"_s + salt + u'$' + key;
        QTest::newRow("exhausting cost") << u"scrypt$40$8$1$"_s + salt + u'$' + key;
        QTest::newRow("exhausting blocks") << u"scrypt$15$100000$1$"_s + salt + u'$' + key;
        QTest::newRow("negative cost") << u"scrypt$-1$8$1$"_s + salt + u'$' + key;
        QTest::newRow("no number") << u"scrypt$x$8$1$"_s + salt + u'$' + key;
        QTest::newRow("short hash") << u"scrypt$15$8$1$"_s + salt + u"$AAAA"_s;
        QTest::newRow("bad base64") << u"scrypt$15$8$1$"_s + salt + u"$*"_s + key.mid(1);
        QTest::newRow("empty hash") << u"scrypt$15$8$1$"_s + salt + u'$';
    }

    void aMalformedHashFitsNoPin()
    {
        QFETCH(QString, hash);
        QVERIFY(!crypto::isRightPin(u"2468"_s, hash));
        QVERIFY(!crypto::isRightPin({}, hash));
    }

private:
    SystemRandomness m_randomness;
};

QTEST_APPLESS_MAIN(PinHashTest)
#include "PinHashTest.moc"

// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsSignature.h"
#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::SigningCertificateRule;
using tests::need;

namespace {

const QByteArray Content = "content of somebody else's paper\n"_ba;

QByteArray digestOf(const QByteArray &algorithm)
{
    const auto kind = algorithm == "SHA256"   ? QCryptographicHash::Sha256
                      : algorithm == "SHA384" ? QCryptographicHash::Sha384
                                              : QCryptographicHash::Sha512;
    return QCryptographicHash::hash(Content, kind);
}

} // namespace

// Signatures that other programs make: what we take, with what remark, and what we refuse.
class ForeignCmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write(u"content"_s, Content);
        m_folder.write(u"clerk.pem"_s, m_pki.clerk().certificate.toPem());
        m_folder.write(u"clerk.key"_s, m_pki.clerk().key.toPem());
        m_folder.write(u"seal.pem"_s, m_pki.seal().certificate.toPem());
        m_folder.write(u"seal.key"_s, m_pki.seal().key.toPem());
    }

    void takesCadesOfOpenssl_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("DER") << QStringList{};
        QTest::newRow("SHA-384") << QStringList{u"-md"_s, u"sha384"_s};
        QTest::newRow("SHA-512") << QStringList{u"-md"_s, u"sha512"_s};
        QTest::newRow("PSS padding") << QStringList{u"-keyopt"_s, u"rsa_padding_mode:pss"_s};
        QTest::newRow("key identifier") << QStringList{u"-keyid"_s};
    }

    void takesCadesOfOpenssl()
    {
        QFETCH(QStringList, options);
        const auto found = need(crypto::verifyCms(signedWith(options + QStringList{u"-cades"_s}), digestOf));
        QVERIFY(found.signer == m_pki.clerk().certificate);
        QVERIFY(found.isStrictDer);
    }

    // NSS and others open the outer structure with an indefinite length and close it with two zero bytes.
    void berIsTakenWithARemark()
    {
        const QByteArray der = signedWith({u"-cades"_s});
        QCOMPARE(der.first(2).toHex(), "3082"_ba);
        const QByteArray ber = QByteArray::fromHex("3080") + der.sliced(4) + QByteArray(2, '\0');
        const auto found = need(crypto::verifyCms(ber, digestOf));
        QVERIFY(found.signer == m_pki.clerk().certificate);
        QVERIFY(!found.isStrictDer);
        QVERIFY(!need(crypto::verifyCms(ber + QByteArray(40, '\0'), digestOf)).isStrictDer);
        refused(ber + 'x', u"stands behind it"_s);
    }

    void plainPkcs7NeedsTheLenientRule()
    {
        const QByteArray der = signedWith({});
        refused(der, u"name its certificate"_s);
        const auto found = need(crypto::verifyCms(der, digestOf, SigningCertificateRule::IfPresent));
        QVERIFY(!found.namesItsCertificate);
        QVERIFY(found.signer == m_pki.clerk().certificate);
    }

    void refusesWhatIsNotOneDetachedSignature_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        QTest::newRow("SHA-1") << QStringList{u"-cades"_s, u"-md"_s, u"sha1"_s} << u"digest algorithm"_s;
        QTest::newRow("two signers") << QStringList{u"-cades"_s, u"-signer"_s, m_folder.path(u"seal.pem"_s),
                                                    u"-inkey"_s, m_folder.path(u"seal.key"_s)}
                                     << u"exactly one signer"_s;
        QTest::newRow("content inside") << QStringList{u"-cades"_s, u"-nodetach"_s} << u"no detached signature"_s;
        QTest::newRow("content inside, streamed")
            << QStringList{u"-cades"_s, u"-stream"_s} << u"no detached signature"_s;
        QTest::newRow("no attributes") << QStringList{u"-noattr"_s} << u"content type"_s;
        QTest::newRow("no certificate") << QStringList{u"-cades"_s, u"-nocerts"_s} << u"not sent along"_s;
        QTest::newRow("another content type")
            << QStringList{u"-cades"_s, u"-econtent_type"_s, u"1.2.3.4"_s} << u"no detached signature"_s;
    }

    void refusesWhatIsNotOneDetachedSignature()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        refused(signedWith(options), reason);
    }

    void refusesOtherCmsKinds()
    {
        const auto encrypted = tests::openssl({u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s,
                                               m_folder.path(u"content"_s), m_folder.path(u"clerk.pem"_s)});
        refused(encrypted.output, u"no detached signature"_s);
    }

    void aTwinCertificateOfTheSameIssuerAndNumberIsNoticed()
    {
        // same issuer and serial number, another key: only the ESS attribute and the value tell them apart
        const QByteArray der = signedWith({u"-cades"_s});
        const QByteArray serial = QByteArray::fromHex(m_pki.clerk().certificate.serialNumber().toLatin1());
        QVERIFY(der.contains(serial));
        QByteArray changed = der;
        const qsizetype at =
            der.indexOf(m_pki.clerk().certificate.toDer()) + m_pki.clerk().certificate.toDer().size() - 8;
        changed[at] = static_cast<char>(changed[at] ^ 1); // inside the certificate's own signature
        refused(changed, u"name its certificate"_s);
    }

private:
    QByteArray signedWith(const QStringList &options)
    {
        const auto tool =
            tests::openssl(QStringList{u"cms"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s,
                                       m_folder.path(u"content"_s), u"-out"_s, m_folder.path(u"out"_s), u"-signer"_s,
                                       m_folder.path(u"clerk.pem"_s), u"-inkey"_s, m_folder.path(u"clerk.key"_s)} +
                           options);
        if (tool.exitCode != 0) {
            qFatal("openssl: %s", tool.output.constData());
        }
        return m_folder.read(u"out"_s);
    }

    static void refused(const QByteArray &der, const QString &reason)
    {
        const auto result = crypto::verifyCms(der, digestOf);
        QVERIFY(!result);
        QVERIFY(result.error().is(crypto::errors::BadSignature));
        QVERIFY2(result.error().text().contains(reason), qPrintable(result.error().toLine()));
    }

    tests::SmallPki m_pki;
    tests::ScratchFolder m_folder;
};

QTEST_APPLESS_MAIN(ForeignCmsTest)
#include "ForeignCmsTest.moc"

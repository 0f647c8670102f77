// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

namespace {

struct Answer
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString firstCode() const
    {
        return json()[u"errors"_s].toArray().at(0).toObject()[u"code"_s].toString();
    }
};

Answer program(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui"_s,
                  QStringList{u"--language"_s, u"en"_s} + arguments);
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString example(const QString &service, const QString &file)
{
    return qEnvironmentVariable("TONGGUI_SOURCE") + u"/forms/catalogue/%1/examples/%2"_s.arg(service, file);
}

} // namespace

// The program “tonggui receipt …”, as a script uses it.
class ReceiptVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = m_folder.path(u"rent.pdf"_s);
        m_made = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                          example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s), u"--out"_s, m_pdf,
                          u"--pki"_s, m_folder.path(u"keys"_s), u"--json"_s});
        m_root = m_folder.path(u"keys/root.pem"_s);
    }

    void aReceiptIsMadeAndVerified()
    {
        QVERIFY2(m_made.exitCode == 0, (m_made.output + m_made.errors).constData());
        const QJsonObject made = m_made.json();
        QCOMPARE(made[u"schema"_s].toString(), u"tonggui.receipt/1"_s);
        QCOMPARE(made[u"ok"_s].toBool(), true);
        QCOMPARE(made[u"trust"_s].toString(), m_root);
        QCOMPARE(made[u"signatures"_s].toInt(), 3);
        QCOMPARE(made[u"bytes"_s].toInteger(), m_folder.read(u"rent.pdf"_s).size());
        const Answer verified = verify(m_pdf, m_root);
        QVERIFY2(verified.exitCode == 0, (verified.output + verified.errors).constData());
        const QJsonObject report = verified.json();
        QCOMPARE(report[u"verdict"_s].toString(), u"valid"_s);
        QCOMPARE(report[u"case"_s], made[u"case"_s]);
        QCOMPARE(report[u"signatures"_s].toArray().size(), 3);
        QVERIFY(report[u"errors"_s].toArray().isEmpty());
    }

    void peopleAreToldInWords()
    {
        const Answer answer = program({u"receipt"_s, u"verify"_s, m_pdf, u"--trust"_s, m_root});
        QCOMPARE(answer.exitCode, 0);
        const QString text = QString::fromUtf8(answer.output);
        QVERIFY2(text.startsWith(u"Valid: every signature fits"_s), answer.output.constData());
        for (const QString &word : {u"MemberSignature"_s, u"ClerkSignature"_s, u"CentreSeal"_s, u"trusted"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        QVERIFY(answer.errors.isEmpty());
    }

    void theKeysAreKeptForTheNextReceipt()
    {
        const QString second = m_folder.path(u"certificate.pdf"_s);
        const Answer made = program({u"receipt"_s, u"make"_s, u"certificate-deposit"_s,
                                     example(u"certificate-deposit"_s, u"valid/name-outside-the-bmp.json"_s),
                                     u"--out"_s, second, u"--pki"_s, m_folder.path(u"keys"_s)});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(made.output.contains(m_root.toUtf8()));
        QCOMPARE(verify(second, m_root).exitCode, 0);
        QVERIFY(!(QFile::permissions(m_folder.path(u"keys/clerk.p12"_s)) & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void keysLieBesideThePdfUnlessTold()
    {
        const QString pdf = m_folder.path(u"beside/rent.pdf"_s);
        QVERIFY(QDir().mkpath(m_folder.path(u"beside"_s)));
        const Answer made =
            program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                     example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s), u"--out"_s, pdf, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        const QString root = made.json()[u"trust"_s].toString();
        QCOMPARE(root, m_folder.path(u"beside/tonggui-trial-keys/root.pem"_s));
        QCOMPARE(verify(pdf, root).exitCode, 0);
        // another trial's root does not vouch for it
        const Answer foreign = verify(pdf, m_root);
        QCOMPARE(foreign.exitCode, 1);
        QCOMPARE(foreign.json()[u"verdict"_s].toString(), u"valid-untrusted"_s);
        QCOMPARE(foreign.firstCode(), u"crypto.not-trusted"_s);
    }

    void aFolderThatIsMissingIsNotMade()
    {
        const QString form = example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s);
        const QString keys = m_folder.path(u"keys-of-nothing"_s);
        for (const QStringList &options : {QStringList(), QStringList{u"--pki"_s, keys}}) {
            const Answer made = program(QStringList{u"receipt"_s, u"make"_s, u"withdrawal-rent"_s, form, u"--out"_s,
                                                    m_folder.path(u"nonexist/deep/x.pdf"_s), u"--json"_s} +
                                        options);
            QCOMPARE(made.exitCode, 3);
            QCOMPARE(made.firstCode(), u"common.file-unwritable"_s);
            QVERIFY(!QFile::exists(m_folder.path(u"nonexist"_s)));
            QVERIFY(!QFile::exists(keys));
        }
    }

    void withoutSignaturesItSaysSo()
    {
        const QString pdf = m_folder.path(u"unsigned.pdf"_s);
        const Answer made = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                                     example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s), u"--out"_s, pdf,
                                     u"--unsigned"_s, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json()[u"signatures"_s].toInt(), 0);
        QVERIFY(!made.json().contains(u"trust"_s));
        const Answer verified = verify(pdf, m_root);
        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.json()[u"verdict"_s].toString(), u"unsigned"_s);
        QCOMPARE(verified.firstCode(), u"receipts.not-signed"_s);
    }

    void whatWasTouchedIsNotValid_data()
    {
        QTest::addColumn<QString>("touch");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("a byte") << u"byte"_s << u"invalid"_s;
        QTest::newRow("something behind") << u"tail"_s << u"changed-after"_s;
        QTest::newRow("cut off") << u"half"_s << u"invalid"_s;
    }

    void whatWasTouchedIsNotValid()
    {
        QFETCH(QString, touch);
        QFETCH(QString, verdict);
        QByteArray bytes = m_folder.read(u"rent.pdf"_s);
        if (touch == u"byte"_s) {
            bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        } else if (touch == u"tail"_s) {
            bytes += "% one thing more\n";
        } else {
            bytes.truncate(bytes.size() / 2);
        }
        const QString file = m_folder.write(u"touched.pdf"_s, bytes);
        const Answer answer = verify(file, m_root);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json()[u"verdict"_s].toString(), verdict);
        QVERIFY(!answer.json()[u"errors"_s].toArray().isEmpty());
        const Answer words = program({u"receipt"_s, u"verify"_s, file, u"--trust"_s, m_root});
        QCOMPARE(words.exitCode, 1);
        QVERIFY(!words.errors.isEmpty()); // what it is, and what to do
    }

    // Each revision is a whole file; only the seal may be missing, as the node puts it there later.
    void aPaperCutBackToTheMembersSignatureIsNotFinished()
    {
        const QByteArray paper = m_folder.read(u"rent.pdf"_s);
        QList<QByteArray> revisions; // the draft, then as each of the three left it
        for (qsizetype end = paper.indexOf("%%EOF\n"); end >= 0; end = paper.indexOf("%%EOF\n", end + 6)) {
            revisions.append(paper.left(end + 6));
        }
        QCOMPARE(revisions.size(), 4);
        const QString cut = m_folder.write(u"cut.pdf"_s, revisions[1]);
        const Answer answer = verify(cut, m_root);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json()[u"verdict"_s].toString(), u"valid"_s); // what is there fits
        QVERIFY(answer.json()[u"clerkMissing"_s].toBool() && !answer.json()[u"ok"_s].toBool());
        QCOMPARE(answer.firstCode(), u"receipts.clerk-missing"_s);
        const Answer words = program({u"receipt"_s, u"verify"_s, cut, u"--trust"_s, m_root});
        QCOMPARE(words.exitCode, 1);
        QVERIFY2(words.output.startsWith("Not finished:"), words.output.constData());
        QVERIFY(words.errors.contains("clerk"));
        const Answer offline = verify(m_folder.write(u"offline.pdf"_s, revisions[2]), m_root);
        QCOMPARE(offline.exitCode, 0);
        QVERIFY(offline.json()[u"sealMissing"_s].toBool() && !offline.json()[u"clerkMissing"_s].toBool());
        QCOMPARE(verify(m_folder.write(u"draft.pdf"_s, revisions[0]), m_root).firstCode(), u"receipts.not-signed"_s);
    }

    void whatIsNoPdfIsTold()
    {
        const Answer answer = verify(m_folder.write(u"letter.pdf"_s, "Dear customer"), m_root);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.firstCode(), u"receipts.not-a-pdf"_s);
        const QJsonObject error = answer.json()[u"errors"_s].toArray().at(0).toObject();
        QVERIFY(!error[u"remedy"_s].toString().isEmpty());
        QVERIFY(error[u"path"_s].toString().endsWith(u"letter.pdf"_s));
    }

    void whatIsMissingIsTheEnvironments()
    {
        const Answer pdf = verify(m_folder.path(u"none.pdf"_s), m_root);
        QCOMPARE(pdf.exitCode, 3);
        QCOMPARE(pdf.firstCode(), u"common.file-unreadable"_s);
        const Answer root = verify(m_pdf, m_folder.path(u"none.pem"_s));
        QCOMPARE(root.exitCode, 3);
        QCOMPARE(root.firstCode(), u"common.file-unreadable"_s);
        const Answer noPem = verify(m_pdf, m_folder.write(u"no.pem"_s, "hello"));
        QCOMPARE(noPem.exitCode, 3);
        QCOMPARE(noPem.firstCode(), u"crypto.bad-certificate"_s);
        const Answer place = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                                      example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s), u"--out"_s,
                                      m_folder.path(u"no/such/place.pdf"_s), u"--unsigned"_s, u"--json"_s});
        QCOMPARE(place.exitCode, 3);
        QCOMPARE(place.firstCode(), u"common.file-unwritable"_s);
    }

    void whatNeverEndsIsNotRead()
    {
        QFile large(m_folder.path(u"large.pdf"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((64 << 20) + 1)); // a hole: takes no space
        const QStringList make{u"receipt"_s,   u"make"_s,  u"withdrawal-rent"_s,
                               u"/dev/zero"_s, u"--out"_s, m_folder.path(u"endless.pdf"_s),
                               u"--json"_s};
        const QStringList check{u"forms"_s, u"check"_s, u"withdrawal-rent"_s, u"/dev/zero"_s, u"--json"_s};
        for (const Answer &answer : {verify(u"/dev/zero"_s, m_root), verify(large.fileName(), m_root),
                                     verify(m_pdf, u"/dev/zero"_s), program(make), program(check)}) {
            QCOMPARE(answer.exitCode, 3);
            QCOMPARE(answer.firstCode(), u"common.not-an-ordinary-file"_s);
        }
        QVERIFY(!QFile::exists(m_folder.path(u"endless.pdf"_s)));
    }

    void withoutARootNothingIsVerified()
    {
        QCOMPARE(program({u"receipt"_s, u"verify"_s, m_pdf, u"--json"_s}).exitCode, 2);
        QCOMPARE(program({u"receipt"_s}).exitCode, 2);
    }

    void aFormThatIsNotCompleteMakesNoReceipt()
    {
        const QDir invalid(example(u"withdrawal-rent"_s, u"invalid"_s));
        const QStringList files = invalid.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        const QString out = m_folder.path(u"never.pdf"_s);
        const Answer answer = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s, invalid.filePath(files.first()),
                                       u"--out"_s, out, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!answer.json()[u"errors"_s].toArray().isEmpty());
        QVERIFY(!QFile::exists(out));
        const Answer noForm = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                                       m_folder.write(u"bad.json"_s, "{"), u"--out"_s, out, u"--json"_s});
        QCOMPARE(noForm.exitCode, 1);
        const Answer noService =
            program({u"receipt"_s, u"make"_s, u"no-such-service"_s, m_pdf, u"--out"_s, out, u"--json"_s});
        QCOMPARE(noService.exitCode, 2);
        QVERIFY(!QFile::exists(out));
    }

    void brokenKeysAreNamed()
    {
        QVERIFY(QDir().mkpath(m_folder.path(u"broken"_s)));
        const QString key = m_folder.write(u"broken/root.p12"_s, "garbage");
        const Answer answer = program({u"receipt"_s, u"make"_s, u"withdrawal-rent"_s,
                                       example(u"withdrawal-rent"_s, u"valid/affordable-rental.json"_s), u"--out"_s,
                                       m_folder.path(u"x.pdf"_s), u"--pki"_s, m_folder.path(u"broken"_s), u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.firstCode(), u"crypto.bad-key"_s);
        QCOMPARE(answer.json()[u"errors"_s].toArray().at(0).toObject()[u"path"_s].toString(), key);
    }

private:
    static Answer verify(const QString &pdf, const QString &root)
    {
        return program({u"receipt"_s, u"verify"_s, pdf, u"--trust"_s, root, u"--json"_s});
    }

    ScratchFolder m_folder;
    QString m_pdf;
    QString m_root;
    Answer m_made;
};

QTEST_GUILESS_MAIN(ReceiptVerbTest)
#include "ReceiptVerbTest.moc"

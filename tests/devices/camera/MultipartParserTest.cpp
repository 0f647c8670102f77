// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/MultipartParser.h"

#include "devices/api/camera/CameraErrors.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::streamcamera {

class MultipartParserTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray head(const QByteArray &boundary = "pictures")
    {
        return "HTTP/1.0 200 OK\r\nServer: x\r\nContent-Type: multipart/x-mixed-replace; boundary=" + boundary +
               "\r\n\r\n";
    }

    static QByteArray part(const QByteArray &content, qsizetype length = -2, const QByteArray &boundary = "pictures")
    {
        QByteArray bytes = "--" + boundary + "\r\nContent-Type: image/jpeg\r\n";
        if (length != -2) {
            bytes += "Content-Length: " + QByteArray::number(length) + "\r\n";
        }
        return bytes + "\r\n" + content + "\r\n";
    }

    static Result<QList<QByteArray>> parse(const QByteArray &bytes, qsizetype piece)
    {
        MultipartParser parser;
        QList<QByteArray> parts;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const auto fed = parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), u"x"_s);
            if (!fed) {
                return failure(fed.error());
            }
            while (const auto one = parser.next()) {
                parts << *one;
            }
        }
        return parts;
    }

private Q_SLOTS:
    void takesPartsOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("parts");
        const QList<QByteArray> two{"abc", "defg"};
        const QByteArray end = "--pictures\r\n";
        QTest::newRow("with lengths") << head() + part("abc", 3) + part("defg", 4) + end << two;
        QTest::newRow("without lengths") << head() + part("abc") + part("defg") + end << two;
        QTest::newRow("quoted boundary") << head("\"pictures\"") + part("abc") + part("defg") + end << two;
        QTest::newRow("dashes in the name") << head("--pictures") + part("abc") + part("defg") + end << two;
        QTest::newRow("words before") << head() + "preamble\r\n" + part("abc", 3) + part("defg", 4) + end << two;
        QTest::newRow("boundary within a length")
            << head() + part("a\n--pictures\r\nz", 14) + part("b", 1) + end
            << QList<QByteArray>{"a", "b"}; // a camera that was cut off, not a picture with our boundary in it
        QTest::newRow("cut off") << head() + part("ab", 500) + part("defg", 4) + end << QList<QByteArray>{"ab", "defg"};
        QTest::newRow("bare line ends")
            << QByteArray("HTTP/1.0 200 OK\ncontent-type: multipart/x-mixed-replace;boundary=pictures\n\n") +
                   "--pictures\ncontent-length: 3\n\nabc\n--pictures\n\ndefg\n--pictures\n"
            << two;
    }

    void takesPartsOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArray>, parts);
        for (const qsizetype piece : {1, 3, 1000}) {
            const auto found = parse(bytes, piece);
            QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().toLine()));
            if (qstrcmp(QTest::currentDataTag(), "boundary within a length") == 0) {
                QVERIFY(found->contains("b"));
                continue;
            }
            QCOMPARE(*found, parts);
        }
    }

    void refusesWhatIsNoSuchAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not found") << QByteArray("HTTP/1.0 404 Not Found\r\n\r\n");
        QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        QTest::newRow("no boundary") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace\r\n\r\n");
        QTest::newRow("something else") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("endless head") << QByteArray("HTTP/1.0 200 OK\r\n") + QByteArray(20000, 'x');
    }

    void refusesWhatIsNoSuchAnswer()
    {
        QFETCH(QByteArray, bytes);
        const auto found = parse(bytes, 1000);
        QVERIFY(!found && found.error().is(errors::SourceUnusable));
    }

    void refusesWhatBreaksItsOwnRules_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no boundary comes") << head() + QByteArray(20000, 'x');
        QTest::newRow("endless boundary") << head() + "--pictures" + QByteArray(40000, 'x');
        QTest::newRow("endless part head") << head() + "--pictures\r\nX: " + QByteArray(20000, 'x');
        QTest::newRow("negative length") << head() + part("abc", -5);
        QTest::newRow("length of a world") << head() + part("abc", qsizetype(1) << 40);
    }

    void refusesWhatBreaksItsOwnRules()
    {
        QFETCH(QByteArray, bytes);
        const auto found = parse(bytes, 1000);
        QVERIFY(!found && found.error().is(errors::PictureDamaged));
    }

    void aPartWithoutEndIsGivenUp()
    {
        MultipartParser parser;
        QVERIFY(parser.feed(head() + "--pictures\r\n\r\n", u"x"_s).has_value());
        const QByteArray piece(1 << 20, 'x');
        Result<void> fed;
        for (int i = 0; i < 40 && fed; ++i) {
            fed = parser.feed(piece, u"x"_s);
            QVERIFY(parser.buffered() <= MultipartParser::LargestPart + piece.size());
        }
        QVERIFY(!fed && fed.error().is(errors::PictureDamaged));
    }
};

} // namespace tonggui::devices::streamcamera

QTEST_GUILESS_MAIN(tonggui::devices::streamcamera::MultipartParserTest)
#include "MultipartParserTest.moc"

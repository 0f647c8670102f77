// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/VideoReader.h"

#include "app/imaging/ImagingErrors.h"
#include "tests/imaging/VideoFile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::imaging {

class VideoReaderTest : public QObject
{
    Q_OBJECT

private:
    struct Seen
    {
        std::atomic<int> count = 0;
        std::atomic<int> width = 0;
        std::atomic<int> light = 0;
    };

    static VideoReader::Sink into(Seen &seen)
    {
        return [&seen](const Picture &picture, qint64) {
            seen.width = picture.width;
            seen.light = picture.planes[0][0];
            ++seen.count;
        };
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(tests::writeVideo(path(u"film.mjpeg"_s), 10));
        QVERIFY(tests::writeVideo(path(u"picture.jpg"_s), 1, 320, 240));
        QFile none(path(u"none.avi"_s));
        QVERIFY(none.open(QIODevice::WriteOnly));
        none.write("this is no video");
    }

    void aFileBeginsAnewAndKeepsItsPace()
    {
        Seen seen;
        VideoReader reader(path(u"film.mjpeg"_s));
        QSignalSpy opened(&reader, &VideoReader::opened);
        QElapsedTimer clock;
        clock.start();
        reader.open(into(seen));
        QTRY_VERIFY(seen.count >= 14);  // ten pictures are in it
        QVERIFY(clock.elapsed() > 300); // 25 pictures a second, not as fast as it can
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<VideoShape>().width, 160);
        QCOMPARE(seen.width.load(), 160);
    }

    void aPictureIsAVideoThatNeverMoves()
    {
        Seen seen;
        VideoReader reader(path(u"picture.jpg"_s));
        reader.open(into(seen));
        QTRY_VERIFY(seen.count >= 4);
        QCOMPARE(seen.width.load(), 320);
    }

    void nothingComesAfterClosing()
    {
        Seen seen;
        VideoReader reader(path(u"film.mjpeg"_s));
        reader.open(into(seen));
        QTRY_VERIFY(seen.count >= 2);
        reader.close();
        const int count = seen.count;
        QTest::qWait(150);
        QCOMPARE(seen.count.load(), count);
        reader.open(into(seen));
        QTRY_VERIFY(seen.count > count);
    }

    void saysWhatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no file") << path(u"missing.avi"_s);
        QTest::newRow("no video") << path(u"none.avi"_s);
        QTest::newRow("no host") << u"rtsp://someone:secret@127.0.0.1:1/video"_s;
    }

    void saysWhatCannotBeOpened()
    {
        QFETCH(QString, place);
        Seen seen;
        VideoReader reader(place, {.open = 1s, .read = 1s});
        std::optional<Error> error;
        connect(&reader, &VideoReader::failed, this, [&error](const Error &cause) { error = cause; });
        reader.open(into(seen));
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), 5000);
        QVERIFY(error->is(errors::VideoNotOpen));
        QVERIFY(!error->toLine().contains(u"secret"_s));
        QVERIFY(!reader.isOpen());
    }

    void aFileThatGoesAwayEnds()
    {
        const QString film = path(u"short.mjpeg"_s);
        QVERIFY(tests::writeVideo(film, 3));
        Seen seen;
        VideoReader reader(film);
        int failures = 0;
        connect(&reader, &VideoReader::failed, this, [&failures] { ++failures; });
        reader.open(into(seen));
        QTRY_VERIFY(seen.count >= 1);
        QVERIFY(QFile::remove(film));
        QTRY_COMPARE(failures, 1);
    }
};

} // namespace tonggui::imaging

Q_DECLARE_METATYPE(tonggui::imaging::VideoShape)

QTEST_GUILESS_MAIN(tonggui::imaging::VideoReaderTest)
#include "VideoReaderTest.moc"

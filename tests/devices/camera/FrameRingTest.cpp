// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Completion.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/api/camera/FrameGate.h"
#include "devices/api/camera/FrameRingLayout.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QTest>

#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

class FrameRingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Slots = 4;
    static constexpr PictureSize Size{8, 4};
    static constexpr qint64 SlotBytes = 8 * 4 * 4;

    FrameRing makeRing(int count = Slots, qint64 bytes = SlotBytes)
    {
        Result<FrameRing> ring = FrameRing::make(count, bytes, m_randomness);
        if (!ring) {
            qFatal("%s", ring.error().toLine().toUtf8().constData());
        }
        return std::move(*ring);
    }

    static FrameRingWriter openRing(const FrameRing &ring)
    {
        Result<FrameRingWriter> writer = FrameRingWriter::open(ring.address());
        if (!writer) {
            qFatal("%s", writer.error().toLine().toUtf8().constData());
        }
        return std::move(*writer);
    }

    static bool put(FrameRingWriter &writer, uchar value, PictureSize size = Size)
    {
        return writer.put(size, value * 1000, [value, size](uchar *to, int bytesPerLine) {
            std::memset(to, value, size_t(bytesPerLine) * size_t(size.height));
        });
    }

    static bool isAll(const CameraFrame &frame, uchar value)
    {
        const uchar *const end = frame.pixels + qsizetype(frame.bytesPerLine) * frame.height;
        return std::all_of(frame.pixels, end, [value](uchar byte) { return byte == value; });
    }

    SystemRandomness m_randomness;

private Q_SLOTS:
    void aPictureArrivesAsItWasPainted()
    {
        FrameRing ring = makeRing();
        FrameRingWriter writer = openRing(ring);
        QVERIFY(!ring.take().has_value());
        QVERIFY(put(writer, 7));
        const std::optional<CameraFrame> frame = ring.take();
        QVERIFY(frame.has_value());
        QCOMPARE(frame->width, Size.width);
        QCOMPARE(frame->height, Size.height);
        QCOMPARE(frame->bytesPerLine, Size.width * 4);
        QCOMPARE(frame->timestampUs, 7000);
        QCOMPARE(frame->sequence, 1ULL);
        QVERIFY(isAll(*frame, 7));
        QVERIFY(!ring.take().has_value()); // the same is not taken twice
    }

    void theNewestIsTaken()
    {
        FrameRing ring = makeRing();
        FrameRingWriter writer = openRing(ring);
        for (uchar value = 1; value <= 50; ++value) {
            QVERIFY(put(writer, value));
        }
        const std::optional<CameraFrame> frame = ring.take();
        QVERIFY(frame && isAll(*frame, 50));
        QCOMPARE(frame->sequence, 50ULL);
    }

    void aHeldPictureIsNeverPaintedOver()
    {
        FrameRing ring = makeRing();
        FrameRingWriter writer = openRing(ring);
        QVERIFY(put(writer, 1));
        const std::optional<CameraFrame> held = ring.take();
        for (uchar value = 2; value < 100; ++value) {
            QVERIFY(put(writer, value));
        }
        QVERIFY(isAll(*held, 1));
    }

    void whoHoldsAllBlocksNobody()
    {
        FrameRing ring = makeRing();
        FrameRingWriter writer = openRing(ring);
        std::vector<CameraFrame> held;
        for (uchar value = 1; value <= Slots; ++value) {
            QVERIFY(put(writer, value));
            held.push_back(*ring.take());
        }
        QVERIFY(!put(writer, 99)); // left out, at once
        held.erase(held.begin());
        QVERIFY(put(writer, 100));
        QVERIFY(isAll(*ring.take(), 100));
        QVERIFY(isAll(held.front(), 2));
    }

    void picturesOutliveTheRing()
    {
        std::optional<CameraFrame> frame;
        {
            FrameRing ring = makeRing();
            FrameRingWriter writer = openRing(ring);
            QVERIFY(put(writer, 3));
            frame = ring.take();
        }
        QVERIFY(isAll(*frame, 3));
    }

    void theReaderIsToldOnceUntilItLooks()
    {
        FrameRing ring = makeRing();
        FrameRingWriter writer = openRing(ring);
        QVERIFY(put(writer, 1));
        QVERIFY(writer.shouldTell());
        QVERIFY(put(writer, 2));
        QVERIFY(!writer.shouldTell());
        QVERIFY(ring.take().has_value());
        QVERIFY(put(writer, 3));
        QVERIFY(writer.shouldTell());
    }

    void theNameGoesWithTheFirstWhoOpens()
    {
        const FrameRing ring = makeRing();
        const QString file = u"/dev/shm"_s + ring.address().name;
        struct stat about = {};
        QCOMPARE(::stat(file.toLatin1().constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0600U);
        const FrameRingWriter writer = openRing(ring);
        QVERIFY(!QFile::exists(file));
        const auto second = FrameRingWriter::open(ring.address());
        QVERIFY(!second && second.error().is(errors::RingUnusable));
    }

    void namesCannotBeGuessed()
    {
        const QString one = makeRing().address().name;
        const QString other = makeRing().address().name;
        QVERIFY(one != other);
        QCOMPARE(one.section(u'-', 3).size(), 32);
    }

    void whatTheDeadLeftIsRemoved()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0); // nobody has this number now
        const QString name = FrameRing::nameBegin() + QString::number(child) + u"-0123456789abcdef0123456789abcdef"_s;
        QFile left(u"/dev/shm"_s + name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        (void)makeRing();
        QVERIFY(!left.exists());
    }

    void refusesWhatNoRingCanBe_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("no slot") << 0 << qint64(4096);
        QTest::newRow("too many") << 17 << qint64(4096);
        QTest::newRow("no byte") << 3 << qint64(0);
        QTest::newRow("negative") << 3 << qint64(-4096);
        QTest::newRow("endless") << 3 << (qint64(1) << 62);
    }

    void refusesWhatNoRingCanBe()
    {
        QFETCH(int, count);
        QFETCH(qint64, bytes);
        const auto ring = FrameRing::make(count, bytes, m_randomness);
        QVERIFY(!ring && ring.error().is(errors::RingUnusable));
        const auto writer =
            FrameRingWriter::open({u"/tonggui-frames-1-0123456789abcdef0123456789abcdef"_s, count, bytes});
        QVERIFY(!writer && writer.error().is(errors::RingUnusable));
        QVERIFY(!FrameRingAddress::fromJson(FrameRingAddress{u"/x"_s, count, bytes}.toJson()).has_value());
    }

    void theDriverOpensNothingButRings()
    {
        const FrameRing ring = makeRing();
        FrameRingAddress address = ring.address();
        address.slotCount = Slots - 1; // another size than it has
        QVERIFY(!FrameRingWriter::open(address).has_value());
        for (const QString &name : {u"/etc/passwd"_s, u"../etc/passwd"_s, u"/tonggui-frames-1-xyz"_s, QString()}) {
            QVERIFY(!FrameRingWriter::open({name, Slots, SlotBytes}).has_value());
        }
    }

    void aLyingDriverCannotLeadUsOut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("bytesPerLine");
        QTest::addColumn<quint64>("newest");
        QTest::newRow("too high") << 8 << 5 << 32 << quint64(0x101);
        QTest::newRow("lines too long") << 8 << 4 << 64 << quint64(0x101);
        QTest::newRow("lines too short") << 9 << 3 << 32 << quint64(0x101);
        QTest::newRow("negative width") << -8 << 4 << 32 << quint64(0x101);
        QTest::newRow("negative height") << 8 << -4 << 32 << quint64(0x101);
        QTest::newRow("negative line") << 8 << 4 << -32 << quint64(0x101);
        QTest::newRow("overflow") << 0x7fffffff << 0x7fffffff << 0x7ffffffc << quint64(0x101);
        QTest::newRow("nothing") << 0 << 0 << 0 << quint64(0x101);
        QTest::newRow("no such slot") << 8 << 4 << 32 << quint64(0x1ff);
        QTest::newRow("slot zero") << 8 << 4 << 32 << quint64(0x100);
    }

    void aLyingDriverCannotLeadUsOut()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, bytesPerLine);
        QFETCH(quint64, newest);
        FrameRing ring = makeRing();
        const auto memory = SharedMemory::open(ring.address().name, ring::totalBytes(Slots, SlotBytes));
        QVERIFY(memory.has_value());
        auto &header = *reinterpret_cast<ring::Header *>(memory->bytes());
        auto &note = *reinterpret_cast<ring::SlotNote *>(memory->bytes() + sizeof(ring::Header));
        note.width = width;
        note.height = height;
        note.bytesPerLine = bytesPerLine;
        note.sequence = 1;
        header.slotCount = 4000; // its own copy of the geometry is not believed either
        header.slotBytes = qint64(1) << 40;
        header.newest = newest;
        QVERIFY(!ring.take().has_value());
    }

    void readerAndWriterNeverMeet()
    {
        FrameRing ring = makeRing(3);
        FrameRingWriter writer = openRing(ring);
        std::atomic<bool> isOver = false;
        std::thread painter([&writer, &isOver] {
            for (int i = 0; !isOver; ++i) {
                put(writer, uchar(i));
            }
        });
        int seen = 0;
        bool isWhole = true;
        while (seen < 20000 && isWhole) {
            if (const auto frame = ring.take()) {
                isWhole = isAll(*frame, frame->pixels[0]) && frame->timestampUs == frame->pixels[0] * 1000;
                ++seen;
            }
        }
        isOver = true;
        painter.join();
        QVERIFY(isWhole);
    }

    void theGateKnowsWhatStandsStill()
    {
        FrameRing ring = makeRing(2, 64 * 64 * 4);
        FrameGate gate;
        int told = 0;
        gate.openStream(openRing(ring), {64, 64}, [&told] { ++told; });
        const auto offer = [&gate](uchar value) {
            gate.offer({64, 64}, 1, [value](PictureSize size, uchar *to, int bytesPerLine) {
                std::memset(to, value, size_t(bytesPerLine) * size_t(size.height));
            });
        };
        gate.restart();
        QVERIFY(!gate.ages().sincePicture.has_value());
        offer(1);
        QVERIFY(gate.ages().hasChanged);
        QVERIFY(gate.ages().sincePicture.has_value());
        gate.restart();
        offer(1); // the same as before
        QVERIFY(!gate.ages().hasChanged);
        offer(2);
        QVERIFY(gate.ages().hasChanged);
        QCOMPARE(told, 1); // nobody has looked
    }

    void formatsSurviveTheirText()
    {
        const std::vector<CameraFormat> formats{{{1280, 720}, 30}, {{640, 480}, 25}, {{2592, 1944}, 7.5}};
        QCOMPARE(formatsFrom(formatsText(formats)), formats);
        QVERIFY(formatsFrom(u"x@ 1x@3 -4x5@6 99999999999x4@5 640x480 axb@c 70000x4@1").empty());
    }

    void theBestFormatIsLargeEnough_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("fps");
        QTest::addColumn<QString>("best");
        QTest::newRow("exact") << 640 << 480 << 30.0 << u"640x480@30"_s;
        QTest::newRow("next larger") << 800 << 600 << 0.0 << u"1280x720@60"_s;
        QTest::newRow("slower") << 1280 << 720 << 20.0 << u"1280x720@30"_s;
        QTest::newRow("too large for all") << 4000 << 3000 << 0.0 << u"2592x1944@8"_s;
        QTest::newRow("as large as can be") << 0 << 0 << 0.0 << u"2592x1944@8"_s;
    }

    void theBestFormatIsLargeEnough()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, fps);
        QFETCH(QString, best);
        const auto formats = formatsFrom(u"640x480@30 1280x720@30 1280x720@60 2592x1944@8");
        const auto chosen = bestFormat(formats, {{width, height}, fps});
        QVERIFY(chosen.has_value());
        QCOMPARE(formatsText({*chosen}), best);
        QVERIFY(!bestFormat({}, {}).has_value());
    }

    void everyErrorEndsAJobInItsWay()
    {
        for (const ErrorDefinition *definition : errors::cameraErrors()) {
            QVERIFY2(completionOf(Error(*definition)) != Completion::InternalError, definition->code);
        }
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::FrameRingTest)
#include "FrameRingTest.moc"

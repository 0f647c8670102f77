// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/CameraContract.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/camera/CameraErrors.h"

#include <unistd.h>

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

namespace {

constexpr qint64 UsualBytes = 1280 * 720 * 4;

// Waits for a picture that is taken after now.
bool seesMore(const int &count, int more, int limitMs = 10000)
{
    const int goal = count + more;
    return QTest::qWaitFor([&count, goal] { return count >= goal; }, limitMs);
}

} // namespace

CameraContract::Watching::Watching(Camera &camera, Randomness &randomness)
    : feed(camera, randomness)
{
    QObject::connect(&feed, &CameraFeed::frameCame, &feed, [this](const CameraFrame &frame) {
        ++count;
        last = frame;
    });
    QObject::connect(&feed, &CameraFeed::pictureLost, &feed, [this](const Error &error) { lost << error.code(); });
}

std::unique_ptr<CameraContract::Watching> CameraContract::watch(const CameraStreamOptions &options)
{
    auto watching = std::make_unique<Watching>(camera(), m_randomness);
    watching->feed.start(options);
    return watching;
}

Result<CameraFrame> CameraContract::still(const CameraStillOptions &options)
{
    return QCoro::waitFor(takeStill(camera(), options, m_randomness, {}));
}

quint64 CameraContract::markOf(const CameraFrame &frame)
{
    quint64 mark = 1469598103934665603ULL;
    for (int y = 0; y < frame.height; ++y) {
        const uchar *line = frame.pixels + qsizetype(y) * frame.bytesPerLine;
        for (int x = 0; x < frame.width * 4; ++x) {
            mark = (mark ^ line[x]) * 1099511628211ULL;
        }
    }
    return mark;
}

CameraContract::UsualJob CameraContract::usualJob()
{
    Result<FrameRing> ring = FrameRing::make(1, UsualBytes, m_randomness);
    if (!ring) {
        return {};
    }
    QJsonObject arguments = CameraStillOptions{.timeout = 6s}.toJson();
    arguments[u"ring"_s] = ring->address().toJson();
    m_rings.push_back(std::move(*ring));
    return {u"still"_s, arguments};
}

void CameraContract::saysWhichPicturesItSends()
{
    QTRY_COMPARE_WITH_TIMEOUT(camera().status().state, DeviceState::Online, 10000);
    QVERIFY(camera().capabilities().has(camera::Live));
    QVERIFY(camera().capabilities().has(camera::Still));
    const auto formats = formatsFrom(camera().capabilities().limit<QString>(camera::Formats).value_or(QString()));
    QVERIFY(!formats.empty());
    QCOMPARE(formats.front().size, (PictureSize{640, 480}));
}

void CameraContract::showsWhatMoves()
{
    const auto watching = watch();
    QVERIFY(seesMore(watching->count, 1));
    QCOMPARE(watching->last.width, 640);
    QCOMPARE(watching->last.height, 480);
    QVERIFY(watching->last.bytesPerLine >= 640 * 4);
    QCOMPARE(camera().status().state, DeviceState::Busy);
    const CameraFrame first = watching->last;
    QVERIFY(seesMore(watching->count, 5));
    QVERIFY(watching->last.sequence > first.sequence);
    QVERIFY(watching->last.timestampUs > first.timestampUs);
    QVERIFY(markOf(watching->last) != markOf(first));
    watching->feed.stop();
    QTRY_COMPARE(camera().status().state, DeviceState::Online);
    QVERIFY(watching->lost.isEmpty());
}

void CameraContract::scalesDownWhatIsTooLarge()
{
    const auto watching = watch({.largest = {320, 200}});
    QVERIFY(seesMore(watching->count, 2));
    QCOMPARE(watching->last.height, 200);
    QCOMPARE(watching->last.width, 266);
}

void CameraContract::takesAStill()
{
    QTRY_COMPARE_WITH_TIMEOUT(camera().status().state, DeviceState::Online, 10000);
    const Result<CameraFrame> first = still();
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().toLine()));
    QCOMPARE(first->width, 640);
    QCOMPARE(first->height, 480);
    QTest::qWait(120); // something moves
    const Result<CameraFrame> second = still();
    QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().toLine()));
    QVERIFY(second->timestampUs > first->timestampUs);
    QVERIFY(markOf(*second) != markOf(*first));
}

void CameraContract::takesAStillBesideTheLivePicture()
{
    const auto watching = watch({.largest = {320, 240}});
    QVERIFY(seesMore(watching->count, 1));
    const Result<CameraFrame> picture = still();
    QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().toLine()));
    QCOMPARE(picture->width, 640);
    QVERIFY(seesMore(watching->count, 2));
    QCOMPARE(watching->last.width, 320);
    QVERIFY(watching->lost.isEmpty());
}

void CameraContract::refusesASecondStream()
{
    const auto first = watch();
    QVERIFY(seesMore(first->count, 1));
    const auto second = watch();
    QTRY_VERIFY(second->lost.contains(QLatin1StringView(errors::Busy.code)));
    QCOMPARE(second->count, 0);
    QVERIFY(seesMore(first->count, 2));
}

void CameraContract::noticesThatThePictureStandsStill()
{
    const auto watching = watch();
    QVERIFY(seesMore(watching->count, 2));
    stopPictures();
    QTRY_VERIFY_WITH_TIMEOUT(watching->lost.contains(QLatin1StringView(errors::PictureFrozen.code)), 8000);
    QCOMPARE(camera().status().state, DeviceState::HardwareError);
    QVERIFY(camera().status().reason.has_value());
    QVERIFY(!camera().status().reason->remedy().isEmpty());
    goOnWithPictures();
    QVERIFY(seesMore(watching->count, 2, 15000));
    QTRY_COMPARE(camera().status().state, DeviceState::Busy);
}

void CameraContract::theLivePictureComesBackAfterUnplugging()
{
    const auto watching = watch();
    QVERIFY(seesMore(watching->count, 2));
    order(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!watching->lost.isEmpty(), 8000);
    QTRY_VERIFY_WITH_TIMEOUT(!camera().status().isUsable(), 8000);
    order(u"plug"_s);
    QVERIFY(seesMore(watching->count, 2, 15000));
}

void CameraContract::theLivePictureComesBackAfterACrash()
{
    const auto watching = watch();
    QVERIFY(seesMore(watching->count, 2));
    const CameraFrame kept = watching->last;
    const quint64 mark = markOf(kept);
    crash();
    QVERIFY(seesMore(watching->count, 2, 10000));
    QCOMPARE(markOf(kept), mark); // outlives the driver
}

void CameraContract::aHeldPictureStaysAsItIs()
{
    const auto watching = watch();
    QVERIFY(seesMore(watching->count, 1));
    const CameraFrame held = watching->last;
    const quint64 mark = markOf(held);
    std::vector<CameraFrame> more;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(seesMore(watching->count, 1));
        more.push_back(watching->last);
    }
    QVERIFY(seesMore(watching->count, 10)); // with three held, the others go round
    QCOMPARE(markOf(held), mark);
}

void CameraContract::refusesMemoryThatIsNoRing()
{
    QJsonObject arguments = CameraStreamOptions{}.toJson();
    const FrameRingAddress none{u"/tonggui-frames-1-00000000000000000000000000000000"_s, 3, 4096};
    arguments[u"ring"_s] = none.toJson();
    const Result<QJsonObject> outcome = runJob({u"stream"_s, arguments});
    QVERIFY(!outcome && outcome.error().is(errors::RingUnusable));
    arguments[u"ring"_s] = FrameRingAddress{u"/etc/passwd"_s, 3, 4096}.toJson();
    const Result<QJsonObject> other = runJob({u"still"_s, arguments});
    QVERIFY(!other);
}

void CameraContract::leavesNoMemoryBehind()
{
    const QString mine = FrameRing::nameBegin().sliced(1) + QString::number(::getpid()) + u"-*"_s;
    const auto names = [&mine] { return QDir(u"/dev/shm"_s).entryList({mine}, QDir::Files | QDir::System); };
    {
        const auto watching = watch();
        QVERIFY(seesMore(watching->count, 2));
        QVERIFY(names().isEmpty()); // the driver took the name away
    }
    m_rings.clear();
    QVERIFY(names().isEmpty());
}

} // namespace tonggui::devices

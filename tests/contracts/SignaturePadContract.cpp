// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/SignaturePadContract.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "tests/support/Until.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

namespace {

constexpr size_t Strokes = 3;
constexpr size_t SamplesOfAStroke = 40;

QCoro::Task<void> follow(Task<Result<Handwriting>> work, std::shared_ptr<std::optional<Result<Handwriting>>> answer)
{
    const Result<Handwriting> written = co_await std::move(work);
    answer->emplace(written);
}

SignatureCaptureOptions within(std::chrono::milliseconds timeout)
{
    SignatureCaptureOptions options;
    options.timeout = timeout;
    return options;
}

std::string lineOf(const Result<Handwriting> &written)
{
    return written ? "written" : written.error().toLine().toStdString();
}

// The ink that was told, as strokes.
std::vector<PenStroke> strokesOf(const std::vector<PadProgress> &progress)
{
    std::vector<PenStroke> strokes;
    bool isDown = false;
    for (const PadProgress &step : progress) {
        if (step.step == PadStep::BegunAnew) {
            strokes.clear();
        }
        if (step.step == PadStep::StrokeDropped) {
            strokes.pop_back();
        }
        isDown = isDown && step.step == PadStep::Pen;
        for (const PenMotion &motion : step.motions) {
            if (motion.isDown && !isDown) {
                strokes.emplace_back();
            }
            isDown = motion.isDown;
            if (isDown) {
                strokes.back().push_back(motion.sample);
            }
        }
    }
    return strokes;
}

void compareWays(const std::vector<PenStroke> &told, const std::vector<PenStroke> &kept)
{
    QCOMPARE(told.size(), kept.size());
    for (size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].size(), kept[i].size());
        for (size_t j = 0; j < told[i].size(); ++j) {
            QCOMPARE(told[i][j].x, kept[i][j].x);
            QCOMPARE(told[i][j].y, kept[i][j].y);
            QCOMPARE(told[i][j].pressure, kept[i][j].pressure);
        }
    }
}

void checkSound(const Handwriting &written)
{
    QVERIFY(written.width > 1000 && written.height > 200); // a centimetre by two millimetres at least
    QVERIFY(!written.device.isEmpty());
    QVERIFY(written.startedAt.isValid());
    QCOMPARE(written.strokes.size(), Strokes);
    qint32 last = 0;
    QCOMPARE(written.strokes.front().front().time, 0);
    for (const PenStroke &stroke : written.strokes) {
        QCOMPARE(stroke.size(), SamplesOfAStroke);
        for (const PenSample &sample : stroke) {
            QVERIFY(sample.time >= last);
            last = sample.time;
            QVERIFY(sample.x >= 0 && sample.x <= written.width);
            QVERIFY(sample.y >= 0 && sample.y <= written.height);
            QVERIFY(sample.pressure > 0 && sample.pressure <= 1023);
        }
    }
}

} // namespace

DeviceContract::UsualJob SignaturePadContract::usualJob()
{
    return {u"capture"_s, within(20s).toJson()};
}

void SignaturePadContract::prepareUsualJob()
{
    member(u"forget"_s);
    member(u"sign"_s);
    member(u"finish"_s);
}

void SignaturePadContract::makeJobLong()
{
    member(u"forget"_s);
}

Result<Handwriting> SignaturePadContract::capture(SignatureCaptureOptions options)
{
    m_progress.clear();
    const auto answer = std::make_shared<std::optional<Result<Handwriting>>>();
    const SignatureProgress progress = [this](const PadProgress &step) {
        m_progress.push_back(step);
        if (m_onProgress) {
            m_onProgress(step);
        }
    };
    follow(pad().capture(options, progress, {}), answer);
    if (!test::until([&answer] { return answer->has_value(); }, 30000)) {
        return failure(Error(errors::Cancelled).because(u"no answer within 30 s"_s));
    }
    m_onProgress = {};
    return **answer;
}

qsizetype SignaturePadContract::count(PadStep step) const
{
    return std::ranges::count(m_progress, step, &PadProgress::step);
}

void SignaturePadContract::takesASignature()
{
    member(u"sign"_s);
    member(u"finish"_s);
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(written.has_value(), lineOf(written).c_str());
    checkSound(*written);
    QCOMPARE(written->attempts, 1);
    QCOMPARE(m_progress.front().step, PadStep::Ready);
    QCOMPARE(m_progress.front().width, written->width);
    QCOMPARE(m_progress.front().height, written->height);
    compareWays(strokesOf(m_progress), written->strokes); // what was shown is what is signed
}

void SignaturePadContract::tellsInkWhileItIsWritten()
{
    bool wasAsked = false;
    m_onProgress = [this, &wasAsked](const PadProgress &step) {
        const bool isInk = std::ranges::any_of(step.motions, &PenMotion::isDown);
        if (isInk && !std::exchange(wasAsked, true)) {
            member(u"finish"_s); // only after ink was seen
        }
    };
    member(u"sign"_s);
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(written.has_value(), lineOf(written).c_str());
    QVERIFY(wasAsked);
    checkSound(*written);
}

void SignaturePadContract::beginsAnew()
{
    for (const QString &act : {u"sign"_s, u"anew"_s, u"sign"_s, u"finish"_s}) {
        member(act);
    }
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(written.has_value(), lineOf(written).c_str());
    checkSound(*written);
    QCOMPARE(written->attempts, 2);
    QCOMPARE(count(PadStep::BegunAnew), 1);
    compareWays(strokesOf(m_progress), written->strokes);
}

void SignaturePadContract::isCancelledByTheMember()
{
    member(u"sign"_s);
    member(u"cancel"_s);
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(!written && written.error().is(errors::PadCancelled), lineOf(written).c_str());
    QCOMPARE(pad().statistics().failed, 0); // nobody's fault
    QTRY_COMPARE(pad().status().state, DeviceState::Online);
}

void SignaturePadContract::endsWhenNothingIsWritten()
{
    QTRY_COMPARE_WITH_TIMEOUT(pad().status().state, DeviceState::Online, 10000);
    const Result<Handwriting> written = capture(within(400ms));
    QVERIFY2(!written && written.error().is(errors::PadNothingWritten), lineOf(written).c_str());
    QTRY_COMPARE(pad().status().state, DeviceState::Online);
}

void SignaturePadContract::endsWhenTheMemberDoesNotFinish()
{
    QTRY_COMPARE_WITH_TIMEOUT(pad().status().state, DeviceState::Online, 10000);
    member(u"sign"_s);
    const Result<Handwriting> written = capture(within(1200ms));
    QVERIFY2(!written && written.error().is(errors::PadNotFinished), lineOf(written).c_str());
}

void SignaturePadContract::takesNoEmptySignature()
{
    for (const QString &act : {u"finish"_s, u"sign"_s, u"finish"_s}) {
        member(act);
    }
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(written.has_value(), lineOf(written).c_str());
    QCOMPARE(count(PadStep::NothingYet), 1);
    checkSound(*written);
}

void SignaturePadContract::hoveringIsNoInk()
{
    m_onProgress = [this](const PadProgress &step) {
        if (step.step == PadStep::Ready) {
            member(u"hover"_s);
        }
    };
    member(u"sign"_s);
    member(u"finish"_s);
    const Result<Handwriting> written = capture(within(20s));
    QVERIFY2(written.has_value(), lineOf(written).c_str());
    checkSound(*written);
}

void SignaturePadContract::refusesOptionsThatAreNone()
{
    const Result<QJsonObject> negative = runJob({u"capture"_s, {{u"timeoutMs"_s, -1}}});
    QVERIFY(!negative && negative.error().is(tonggui::errors::MissingField));
    const QJsonObject layout{{u"width"_s, 100000}, {u"height"_s, 2}};
    const Result<QJsonObject> huge = runJob({u"capture"_s, {{u"timeoutMs"_s, 10}, {u"layout"_s, layout}}});
    QVERIFY(!huge && huge.error().is(tonggui::errors::MissingField));
}

} // namespace tonggui::devices

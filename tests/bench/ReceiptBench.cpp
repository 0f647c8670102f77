// SPDX-License-Identifier: Apache-2.0
// One receipt made, signed three times and written, in a warm process ÷ three RSA-2048 signatures + the same bytes
// written. Says where the time goes.
#include "app/crypto/Digest.h"
#include "app/receipts/page/ReceiptLayout.h"
#include "tests/receipts/ReceiptWorld.h"
#include "tests/support/OutsideTool.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

constexpr int WarmUp = 5;
constexpr int Rounds = 100;

// Milliseconds by step; the order of the steps is that of their names.
class Times
{
public:
    template <typename Work>
    auto measured(const char *step, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        auto value = work();
        m_times[step].push_back(double(timer.nsecsElapsed()) / 1e6);
        return value;
    }

    [[nodiscard]] double median(const char *step)
    {
        std::vector<double> &times = m_times[step];
        std::ranges::sort(times);
        return times[times.size() / 2];
    }

    void clear() { m_times.clear(); }

private:
    std::map<QByteArray, std::vector<double>> m_times;
};

bool written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// One receipt from the model to the file.
QByteArray makeOne(ReceiptWorld &world, Times &times, const QString &path)
{
    const ReceiptModel model = rentReceipt();
    return times.measured("whole", [&] {
        const ReceiptDraft draft = times.measured("draft", [&] { return world.draftOf(model); });
        QByteArray pdf = times.measured("member", [&] { return world.memberSigned(draft, model.memberName); });
        pdf = times.measured("clerk", [&] { return world.clerkSigned(pdf); });
        pdf = times.measured("seal", [&] { return world.centreSealed(pdf); });
        if (!times.measured("write", [&] { return written(path, pdf); })) {
            qFatal("the file cannot be written");
        }
        return pdf;
    });
}

void makeFloor(ReceiptWorld &world, Times &times, const QByteArray &pdf, const QString &path)
{
    const crypto::PrivateKey &key = world.pki().clerk().key;
    const bool isDone = times.measured("floor", [&] {
        qsizetype size = 0;
        for (int i = 0; i < 3; ++i) {
            size += key.signSha256("a receipt's digest").size();
        }
        return size > 0 && written(path, pdf);
    });
    if (!isDone) {
        qFatal("the floor cannot be measured");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ReceiptWorld &world = ReceiptWorld::instance();
    const ScratchFolder folder;
    Times times;
    QByteArray pdf;
    for (int round = 0; round < WarmUp + Rounds; ++round) {
        if (round == WarmUp) {
            times.clear();
        }
        pdf = makeOne(world, times, folder.path(u"receipt.pdf"_s));
        makeFloor(world, times, pdf, folder.path(u"floor.pdf"_s));
        (void)times.measured("layout", [&] { return need(layOut(rentReceipt(), *world.fonts())).pages.size(); });
        if (times.measured("verify", [&] { return world.verdictOn(pdf); }) != Verdict::Valid) {
            qFatal("the receipt is not valid");
        }
    }
    const double whole = times.median("whole");
    const double floor = times.median("floor");
    std::printf("receipt, medians of %d in one warm process\n", Rounds);
    std::printf("  page made          %7.2f ms, of it layout %.2f ms\n", times.median("draft"), times.median("layout"));
    std::printf("  member signs       %7.2f ms (one-time key, its certificate, pen data sealed)\n",
                times.median("member"));
    std::printf("  clerk signs        %7.2f ms\n", times.median("clerk"));
    std::printf("  centre seals       %7.2f ms\n", times.median("seal"));
    std::printf("  file written       %7.2f ms\n", times.median("write"));
    std::printf("  altogether         %7.2f ms\n", whole);
    std::printf("  three RSA-2048 signatures + the same bytes written: %.2f ms\n", floor);
    std::printf("  ratio              %7.1f\n", whole / floor);
    std::printf("  verified again in  %7.2f ms\n", times.median("verify"));
    std::printf("  one page, three signatures: %lld bytes\n", static_cast<long long>(pdf.size()));
    return 0;
}

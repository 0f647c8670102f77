// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/IdCard.h"
#include "devices/api/camera/Camera.h"
#include "devices/api/camera/FrameRing.h"
#include "devices/api/idcard/IdCardReader.h"
#include "devices/api/printer/PrintJob.h"
#include "devices/api/signature/SignatureCapture.h"
#include "devices/api/ticketprinter/TicketPrinter.h"
#include "devices/api/ticketprinter/TicketSlip.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/fuzz/JsonEdits.h"

#include <cstdlib>

namespace tonggui::devices {

namespace {

// What was understood is said again in the same words.
template <typename T>
void checkSaidAgain(const QJsonObject &object)
{
    const Result<T> value = T::fromJson(object);
    if (!value) {
        return;
    }
    const QJsonObject said = value->toJson();
    const Result<T> again = T::fromJson(said);
    if (!again || again->toJson() != said) {
        std::abort();
    }
}

struct Kind
{
    QByteArray sound;
    void (*check)(const QJsonObject &);
};

template <typename T>
Kind kindOf(const T &value)
{
    const QJsonObject object = value.toJson();
    if (!T::fromJson(object)) {
        std::abort(); // a seed that is refused tests nothing
    }
    return {canonicalJson(object), &checkSaidAgain<T>};
}

PadLayout layout()
{
    PadLayout layout;
    layout.picture = {40, 30, QByteArray(40 * 30 * 3, 'p')};
    layout.writing = {0, 0, 40, 20};
    layout.buttons = {{PadButton::Finish, {0, 20, 20, 10}}};
    return layout;
}

// All that jobs carry, to drivers and back.
const QList<Kind> &jobValues()
{
    using namespace Qt::StringLiterals;
    IdCard card;
    card.name = u"张三"_s;
    card.number = u"11010519491231002X"_s;
    card.birth = QDate(1949, 12, 31);
    card.validFrom = QDate(2020, 1, 1);
    card.photo = QByteArray(64, 'w');
    static const QList<Kind> all{
        kindOf(card),
        kindOf(IdCardReadOptions()),
        kindOf(PrintOptions{.title = u"Receipt"_s}),
        kindOf(PrintProgress()),
        kindOf(PrintedPaper{.job = 1, .pages = 2}),
        kindOf(SignatureCaptureOptions{.prompt = u"Sign"_s, .layout = layout()}),
        kindOf(PadProgress{.width = 9600, .height = 6000, .motions = {PenMotion{}, PenMotion{}}}),
        kindOf(SlipOptions()),
        kindOf(SlipProgress()),
        kindOf(PrintedSlip{.isConfirmed = true}),
        kindOf(TicketSlip{.parts = {SlipText{.text = u"A001"_s}, SlipQr{.text = u"x"_s}}}),
        kindOf(CameraStreamOptions()),
        kindOf(CameraStillOptions()),
        kindOf(FrameRingAddress{.name = u"/ring"_s, .slotCount = 3, .slotBytes = 1 << 20}),
    };
    return all;
}

} // namespace

} // namespace tonggui::devices

using namespace tonggui;

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds;
    for (const devices::Kind &kind : devices::jobValues()) {
        seeds << kind.sound;
    }
    return seeds;
}

// Any bytes as what a job carries, and as edits of what is sound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const devices::Kind &kind = devices::jobValues()[qsizetype(size) % devices::jobValues().size()];
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<QJsonObject> object = parseJsonObject(bytes)) {
        for (const devices::Kind &any : devices::jobValues()) {
            any.check(*object);
        }
    }
    kind.check(JsonEdits(data, size).applyTo(parseJsonObject(kind.sound).value()));
    return 0;
}

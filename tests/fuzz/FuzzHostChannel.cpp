// SPDX-License-Identifier: Apache-2.0
#include "devices/api/Completion.h"
#include "devices/api/DeviceCapabilities.h"
#include "devices/api/DeviceDescriptor.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/DeviceEvent.h"
#include "devices/api/DeviceStatus.h"
#include "devices/api/ErrorWire.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/fuzz/JsonEdits.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
namespace tonggui::devices {

namespace {

QList<QByteArray> messages()
{
    const DeviceDescriptor descriptor{.kind = u"camera"_s,
                                      .driver = u"camera-qt"_s,
                                      .model = u"M 1"_s,
                                      .transport = u"usb-bulk"_s,
                                      .address = u"/dev/video0"_s};
    const DeviceCapabilities capabilities({u"fingerprint"_s, u"sam-number"_s},
                                          {{u"width"_s, qint64(1280)}, {u"isColour"_s, true}, {u"form"_s, u"mjpeg"_s}});
    const DeviceStatus status{DeviceState::Offline, MediaPosition::InPosition,
                              Error(errors::PortNotOpen, {u"/dev/x"_s}).at(u"a"_s).because(u"b"_s)};
    const Error error = Error(errors::DriverSwitchedOff, {u"camera-qt"_s, u"5"_s});
    return {canonicalJson(descriptor.toJson()),
            canonicalJson(capabilities.toJson()),
            canonicalJson(status.toJson()),
            canonicalJson(DeviceEvent{u"card-placed"_s, {{u"x"_s, 1}}}.toJson()),
            canonicalJson(errorToWire(error)),
            encodeOutcome(QJsonObject{{u"number"_s, u"7"_s}}),
            encodeOutcome(failure(error)),
            R"({"completion":"time-out","error":{"code":"odd.own","arguments":["a"],"path":"","detail":""}})"};
}

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

void check(const QByteArray &bytes)
{
    const Result<QJsonObject> outcome = decodeOutcome(bytes);
    const Result<QJsonObject> again = decodeOutcome(encodeOutcome(outcome));
    if (outcome.has_value() != again.has_value() || (outcome && *outcome != *again) ||
        (!outcome && outcome.error().text().isEmpty())) {
        std::abort();
    }
    if (const Result<QJsonObject> object = parseJsonObject(bytes)) {
        checkSaidAgain<DeviceDescriptor>(*object);
        checkSaidAgain<DeviceCapabilities>(*object);
        checkSaidAgain<DeviceStatus>(*object);
        checkSaidAgain<DeviceEvent>(*object);
        (void)errorFromWire(*object).toLine();
    }
}

} // namespace

} // namespace tonggui::devices

using namespace tonggui;

QList<QByteArray> fuzzSeeds()
{
    return devices::messages() + QList<QByteArray>{R"({"completion":"success","result":[]})",
                                                   R"({"limits":{"a":1e400}})", "[[[[[[[[", "\"%1%2%3%99%L1\""};
}

// Any bytes as what a driver's process says, and as edits of what a sound one says: understood or refused, never more
// than that.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> sound = devices::messages();
    devices::check(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QByteArray &message = sound[qsizetype(size) % sound.size()];
    devices::check(canonicalJson(JsonEdits(data, size).applyTo(parseJsonObject(message).value())));
    return 0;
}

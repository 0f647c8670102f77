// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceMatch.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/fuzz/JsonEdits.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::devices;

QList<QByteArray> fuzzSeeds()
{
    return {
        R"({"schema":"tonggui.plugin/1","id":"odd-reader","kind":"id-card-reader","version":"1.0.0",
"abi":"org.tonggui.DevicePlugin/1","library":"odd-reader.so","title":{"en":"Odd","zh_CN":"怪"},"models":["none"],
"match":[{"transport":"usb-hid","vendorId":"056a","productId":"00a8"},{"transport":"network","port":"9100",
"host":"192.0.2.*","service":"_ipp._tcp","name":"*a*b?"}],"capabilities":["fingerprint"],"isolation":"process",
"limits":{"memoryMb":64},"help":{"text":{"en":"Try.","zh_CN":"请试。"},"picture":"card"},"settings":[
{"key":"port","type":"text","default":"","title":{"en":"Port","zh_CN":"端口"}},
{"key":"count","type":"integer","default":1,"minimum":1,"maximum":9,"title":{"en":"Count","zh_CN":"数"}},
{"key":"shine","type":"boolean","default":false,"title":{"en":"Shine","zh_CN":"光"}},
{"key":"colour","type":"choice","default":"red","choices":["red","green"],"title":{"en":"Colour","zh_CN":"色"}}]})",
        R"({"schema":"tonggui.plugin/1","id":"a-b","kind":"camera","version":"0.0.1","abi":"org.tonggui.DevicePlugin/0",
"library":"x","title":{"en":"a","zh_CN":"b"},"models":["m"],"match":[],"capabilities":[],"isolation":"in-process",
"settings":[]})",
        R"(,"default":1e30)",
        R"("minimum":-9223372036854775808,)",
        R"([[[[[[)",
        R"({"a":{"a":)",
        "\"\\ud800\""};
}

namespace {

// Refused with a reason, or a driver whose own defaults suit it and that can be matched.
void check(const Result<QJsonObject> &object)
{
    const Result<PluginManifest> plugin =
        object.and_then([](const QJsonObject &manifest) { return PluginManifest::fromJson(manifest, u"fuzz.json"_s); });
    if (!plugin) {
        if (plugin.error().text().isEmpty()) {
            std::abort();
        }
        return;
    }
    const bool isWithin = plugin->memoryLimitMb == 0 || (plugin->memoryLimitMb >= 32 && plugin->memoryLimitMb <= 4096);
    if (plugin->id.isEmpty() || !isWithin || !plugin->completeSettings({})) {
        std::abort();
    }
    const FoundDevice found{.transport = u"network"_s, .address = u"192.0.2.7:9100"_s, .name = u"aab"_s};
    if (match(*plugin, found).value_or(1) < 1) {
        std::abort();
    }
}

} // namespace

// Any bytes as a manifest, and as edits of a sound one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QJsonObject sound = parseJsonObject(fuzzSeeds().first()).value();
    check(parseJsonObject(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    check(JsonEdits(data, size).applyTo(sound));
    return 0;
}

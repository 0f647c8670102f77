// SPDX-License-Identifier: Apache-2.0
#include "devices/api/PluginErrors.h"
#include "devices/plugins/idcard-vendor/VendorReader.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

namespace {

constexpr int FirstUsb = 1001;
constexpr int PortCount = 16;

} // namespace

std::optional<QList<int>> portsOf(const QString &setting)
{
    const QString text = setting.trimmed().toUpper();
    if (text.isEmpty() || text == u"AUTO"_s) {
        QList<int> all;
        for (const int first : {FirstUsb, 1}) {
            for (int i = 0; i < PortCount; ++i) {
                all << first + i;
            }
        }
        return all;
    }
    const bool isUsb = text.startsWith(u"USB"_s);
    const bool isNamed = isUsb || text.startsWith(u"COM"_s);
    bool isNumber = false;
    const int number = (isNamed ? text.mid(3) : text).toInt(&isNumber);
    const bool isSmall = number >= 1 && number <= PortCount;
    const bool isLarge = number >= FirstUsb && number < FirstUsb + PortCount;
    if (!isNumber || !(isSmall || (isLarge && !isNamed))) {
        return std::nullopt;
    }
    return QList<int>{isUsb ? FirstUsb - 1 + number : number};
}

Result<std::unique_ptr<VendorReader>> VendorReader::fromSettings(const PluginContext &context)
{
    const QJsonObject &settings = context.settings;
    const auto duration = [&settings](const QString &key) {
        return std::chrono::milliseconds(settings[key].toInteger());
    };
    const QString portText = settings[u"port"_s].toString();
    const std::optional<QList<int>> ports = portsOf(portText);
    if (!ports) {
        return failure(errors::SettingInvalid,
                       {u"port"_s, context.driver, portText + u" (1–16, 1001–1016, COM1, USB1, auto)"_s});
    }
    const auto library = std::make_shared<card::VendorLibrary>();
    const Result<void> loaded = library->load(settings[u"library"_s].toString());
    if (!loaded) {
        return failure(loaded.error());
    }
    const VendorOptions options{settings[u"openEachTime"_s].toBool(), settings[u"speed"_s].toString().toInt()};
    Result<std::unique_ptr<VendorApi>> api = apiOf(library, settings[u"style"_s].toString(), options);
    if (!api) {
        return failure(api.error());
    }
    const VendorTimes times{duration(u"callMs"_s), duration(u"pollGapMs"_s), duration(u"watchMs"_s)};
    auto session = std::make_shared<VendorSession>(std::move(*api), *ports, times);
    auto decoder = std::make_shared<card::PhotoDecoder>(settings[u"photoLibrary"_s].toString());
    return std::make_unique<VendorReader>(context.driver, std::move(session), std::move(decoder), context.clock);
}

} // namespace tonggui::devices::vendor

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/IdCardReader.h"
#include "devices/idcard/vendor/VendorLibrary.h"

#include <memory>

namespace tonggui::devices::vendor {

struct VendorOptions
{
    bool opensEachTime = false; // the port is open during each call only
    int speed = 0;              // baud of a serial port; 0 leaves it as it is
};

// What one try to find a card has led to.
enum class Found { Nothing, Slipped, Ready };

// What a maker's library can do. Every function blocks and is called in the thread of BlockingCalls.
class VendorApi
{
public:
    virtual ~VendorApi() = default;

    [[nodiscard]] virtual QString name() const = 0;         // "sdtapi", "simple", "cvr"
    [[nodiscard]] virtual QStringList features() const = 0; // words of DeviceCapabilities, by what it exports
    [[nodiscard]] virtual Result<void> open(int port) = 0;  // errors::PortNotOpen
    virtual void close() = 0;
    [[nodiscard]] virtual Result<void> check() = 0;        // whether the reader is still there and well
    [[nodiscard]] virtual Result<QString> samNumber() = 0; // empty when it is not told
    [[nodiscard]] virtual Result<Found> find() = 0;        // finds and selects
    [[nodiscard]] virtual Result<IdCard> read(bool withFingerprint) = 0;
    [[nodiscard]] virtual Result<QString> latestAddress() = 0;        // empty when the card has none
    [[nodiscard]] virtual Result<QByteArray> managementNumbers() = 0; // 28 bytes
};

// How a library is spoken to. "auto" takes the first whose functions it has.
//   sdtapi  SDT_…       codes of the module itself; text, photo and fingerprint as they are on the card
//   simple  InitComm …  1 is good; text in GBK, a picture when the library can decode it
//   cvr     CVR_…       likewise
// errors::VendorFunctionMissing names the first function that is missing.
[[nodiscard]] Result<std::unique_ptr<VendorApi>> apiOf(const std::shared_ptr<card::VendorLibrary> &library,
                                                       const QString &style, VendorOptions options);

// A fault that a library reports in its own way: 1 the port is not open (any more), 2 no answer, 3 a damaged frame,
// 4 a wrong length, 5 no such port; anything else is a code of the module.
[[nodiscard]] Error errorOfSdt(int code);
// Of one for which 1 is good.
[[nodiscard]] Error errorOfSimple(const char *function, int code);

[[nodiscard]] Result<std::unique_ptr<VendorApi>> sdtApi(const std::shared_ptr<card::VendorLibrary> &library,
                                                        VendorOptions options);
[[nodiscard]] Result<std::unique_ptr<VendorApi>> simpleApi(const std::shared_ptr<card::VendorLibrary> &library);
[[nodiscard]] Result<std::unique_ptr<VendorApi>> cvrApi(const std::shared_ptr<card::VendorLibrary> &library);

} // namespace tonggui::devices::vendor

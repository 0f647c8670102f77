// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorApi.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/idcard/record/SamCodes.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

Result<std::unique_ptr<VendorApi>> apiOf(const std::shared_ptr<card::VendorLibrary> &library, const QString &style,
                                         VendorOptions options)
{
    const auto has = [&library](const char *function) { return library->find<void()>(function) != nullptr; };
    if (style == u"simple"_s || (style == u"auto"_s && !has("SDT_OpenPort") && has("InitComm"))) {
        return simpleApi(library);
    }
    if (style == u"cvr"_s || (style == u"auto"_s && !has("SDT_OpenPort") && has("CVR_InitComm"))) {
        return cvrApi(library);
    }
    return sdtApi(library, options);
}

Error errorOfSdt(int code)
{
    const QString words = u"code %1"_s.arg(code);
    switch (code) {
    case 1:
        return Error(errors::Unplugged).because(words);
    case 2:
        return Error(errors::Silent).because(words);
    case 3:
        return Error(errors::BadChecksum).because(words);
    case 4:
        return Error(errors::BadFrame).because(words);
    case 5:
        return Error(errors::PortNotOpen, {u"5"_s}).because(words);
    default:
        return code < 0 || code > 0xFF ? Error(errors::UnknownCode, {QString::number(code)})
                                       : card::errorOf(quint8(code));
    }
}

Error errorOfSimple(const char *function, int code)
{
    return Error(errors::VendorCode, {QString::fromLatin1(function), QString::number(code)});
}

} // namespace tonggui::devices::vendor

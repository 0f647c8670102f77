// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceDescriptor.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

QJsonObject DeviceDescriptor::toJson() const
{
    return {{u"kind"_s, kind},           {u"driver"_s, driver},   {u"model"_s, model},
            {u"transport"_s, transport}, {u"address"_s, address}, {u"vendorId"_s, vendorId},
            {u"productId"_s, productId}, {u"serial"_s, serial},   {u"firmware"_s, firmware}};
}

Result<DeviceDescriptor> DeviceDescriptor::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    DeviceDescriptor device;
    device.kind = read.text(u"kind"_s);
    device.driver = read.text(u"driver"_s);
    device.model = read.optionalText(u"model"_s);
    device.transport = read.optionalText(u"transport"_s);
    device.address = read.optionalText(u"address"_s);
    device.vendorId = read.optionalText(u"vendorId"_s);
    device.productId = read.optionalText(u"productId"_s);
    device.serial = read.optionalText(u"serial"_s);
    device.firmware = read.optionalText(u"firmware"_s);
    return read.finish(std::move(device));
}

} // namespace tonggui::devices

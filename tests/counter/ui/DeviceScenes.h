// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/pages/DevicesPage.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/printer/PrinterErrors.h"
#include "tests/counter/ui/CounterStand.h"

namespace tonggui::counter::sample {

// A week with that many uses and failures a day, ending today.
inline std::vector<DeviceDay> weekOf(QDate today, const QList<std::pair<int, int>> &days)
{
    std::vector<DeviceDay> week;
    for (qsizetype i = 0; i < days.size(); ++i) {
        week.push_back({today.addDays(i + 1 - days.size()), days[i].first, days[i].second});
    }
    return week;
}

inline const QList<std::pair<int, int>> GoodWeek{{40, 0}, {38, 1}, {0, 0}, {52, 0}, {47, 1}, {44, 0}, {12, 0}};
inline const QList<std::pair<int, int>> FadingWeek{{20, 0}, {18, 1}, {0, 0}, {22, 1}, {17, 2}, {14, 2}, {3, 1}};
inline const QList<std::pair<int, int>> BrokenWeek{{20, 0}, {18, 0}, {0, 0}, {22, 0}, {17, 1}, {14, 4}, {3, 7}};

// Five kinds and two that could step in; all is well.
inline void furnish(FakeShelf &shelf, const QDateTime &now)
{
    shelf.add(devices::kinds::IdCardReader, u"reader"_s, u"思远 IDR-210"_s);
    shelf.add(devices::kinds::IdCardReader, u"reader-2"_s, u"思远 IDR-210"_s).name = u"4号窗口"_s;
    shelf.add(devices::kinds::Camera, u"camera"_s, u"明视 C-1080"_s);
    shelf.add(devices::kinds::SignaturePad, u"pad"_s, u"汉墨 SP-10"_s);
    shelf.add(devices::kinds::Printer, u"printer"_s, u"墨石 L-400"_s);
    shelf.add(devices::kinds::Printer, u"printer-2"_s, u"墨石 L-400"_s).name = u"大厅 2 号"_s;
    shelf.add(devices::kinds::TicketPrinter, u"slips"_s, u"墨石 T-80"_s);
    for (ShelfDevice &device : shelf.all) {
        device.week = weekOf(now.date(), GoodWeek);
        device.lastGood = now.addSecs(-130);
        device.descriptor.firmware = u"2.31"_s;
        device.driverTitle = {{u"en"_s, u"A driver"_s}, {u"zh_CN"_s, u"驱动"_s}};
        device.settings = {{{{u"en"_s, u"Port"_s}, {u"zh_CN"_s, u"端口"_s}}, u"/dev/ttyUSB0"_s},
                           {{{u"en"_s, u"Line speed (baud)"_s}, {u"zh_CN"_s, u"串口速率（波特）"_s}}, u"auto"_s}};
    }
    ShelfDevice &slips = shelf.all.back();
    slips.descriptor.transport = u"serial"_s;
    slips.descriptor.address = u"/dev/ttyS1"_s;
}

// The printer is stuck, the camera fades, the pad's driver was switched off, a driver was refused.
inline void trouble(FakeShelf &shelf, const QDateTime &now)
{
    for (ShelfDevice &device : shelf.all) {
        if (device.id == u"printer"_s) {
            device.descriptor.transport = u"network"_s;
            device.descriptor.address = u"10.0.3.21"_s;
            device.week = weekOf(now.date(), BrokenWeek);
            device.lastGood = now.addSecs(-47 * 60);
            device.status = {devices::DeviceState::HardwareError, devices::MediaPosition::Unknown,
                             Error(devices::errors::PaperJam)};
        } else if (device.id == u"camera"_s) {
            device.week = weekOf(now.date(), FadingWeek);
            device.lastErrorCode = Error(devices::errors::Silent).code();
            device.restarts = 2;
            device.name = u"东湖管理部三号窗口面向群众的高清宽动态摄像头"_s; // as long as anything in life
            device.descriptor.transport = u"network"_s;
            device.descriptor.address = u"[2001:db8:85a3:8d3:1319:8a2e:370:7348]:8554"_s;
        } else if (device.id == u"pad"_s) {
            device.life = DriverLife::SwitchedOff;
            device.restarts = 5;
            device.status = {devices::DeviceState::Offline, devices::MediaPosition::Unknown,
                             Error(devices::errors::DriverSwitchedOff, {u"signature-stu"_s, u"5"_s})};
        }
    }
    shelf.refused = {Error(devices::errors::WrongAbi,
                           {u"finger-acme"_s, u"org.tonggui.DevicePlugin/0"_s, u"org.tonggui.DevicePlugin/1"_s})};
    shelf.happened = {
        {now.addDays(-1), devices::kinds::Printer, u"printer"_s, Error(devices::errors::PaperOut).code()},
        {now.addSecs(-6000), devices::kinds::IdCardReader, u"reader"_s, Error(devices::errors::Unplugged).code()},
        {now.addSecs(-5900), devices::kinds::IdCardReader, u"reader"_s, {}},
        {now.addSecs(-300), devices::kinds::SignaturePad, u"pad"_s, Error(devices::errors::DriverSwitchedOff).code()},
        {now.addSecs(-120), devices::kinds::Printer, u"printer"_s, Error(devices::errors::PaperJam).code()}};
    Q_EMIT shelf.changed();
}

} // namespace tonggui::counter::sample

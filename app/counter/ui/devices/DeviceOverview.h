// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceWords.h"
#include "widgets/devices/DeviceCard.h"
#include "widgets/lists/EventRow.h"

namespace tonggui::counter {

// One card: the device of a kind that is used.
struct OverviewCard
{
    QString kind;
    QString id; // empty: there is none of this kind
    DeviceCondition condition = DeviceCondition::Well;
    widgets::DeviceCardContent content;
};

// Another device of a kind, that could step in.
struct OtherDevice
{
    QString words; // 打印机 · 大厅 2 号
    QString state;
    widgets::Tone tone = widgets::Tone::Neutral;

    friend bool operator==(const OtherDevice &, const OtherDevice &) = default;
};

// What the device page shows, in words, made of the shelf as it is now. `language` as in manifests: "en", "zh_CN".
struct DeviceOverview
{
    std::vector<OverviewCard> cards; // in the order of the house; a card reader is always among them
    std::vector<OtherDevice> others;
    std::vector<widgets::Happening> happenings; // today's, the last one first
    QString counts;                             // 共 10 台：8 台正常，1 台需留意，1 台不可用

    [[nodiscard]] static DeviceOverview of(const DeviceShelf &shelf, const QDateTime &now, const QString &language);
};

// The worst there is of the devices in use; starting ones and those that are well count the same.
[[nodiscard]] DeviceCondition worstOf(const std::vector<ShelfDevice> &devices);

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"
#include "widgets/icons/Icon.h"
#include "widgets/style/Tone.h"

namespace tonggui::counter {

// How a device is, as a clerk sees it.
enum class DeviceCondition { Well, Attention, Unusable, Starting };

// A device that often fails, or whose driver had to be started again and again, needs attention though it works.
[[nodiscard]] DeviceCondition conditionOf(const ShelfDevice &device);
[[nodiscard]] QString conditionWord(DeviceCondition condition); // 正常
[[nodiscard]] widgets::Tone conditionTone(DeviceCondition condition);

[[nodiscard]] QString kindTitle(const QString &kind); // 身份证阅读器; a kind that is not known by its own name
[[nodiscard]] widgets::Icon kindIcon(const QString &kind);

// The text of the language of the program; any when it has none.
[[nodiscard]] QString inLanguage(const Titles &titles, const QString &language);

[[nodiscard]] QString deviceTitle(const ShelfDevice &device, const QString &language); // what to call it in a sentence
[[nodiscard]] QString deviceLine(const ShelfDevice &device, const QString &language); // name · model · 串口 · ttyUSB0
[[nodiscard]] QString agoWords(const QDateTime &then, const QDateTime &now);          // 2 分前
[[nodiscard]] QString rateWords(const ShelfDevice &device); // 0.4%; — when nothing was tried

// A remedy of several sentences as the steps it consists of.
[[nodiscard]] QStringList stepsOf(const QString &remedy);
// What a code of a device's list says; what its arguments were is not known any more.
[[nodiscard]] QString codeWords(const QString &code);

// Why the device is not well, if it is not.
[[nodiscard]] std::optional<Error> reasonOf(const ShelfDevice &device);

} // namespace tonggui::counter

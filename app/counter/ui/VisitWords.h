// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/Visit.h"
#include "widgets/status/StepLine.h"

namespace tonggui::counter {

// The visit as the step line tells it. `missing`: how many things the form still lacks.
[[nodiscard]] std::vector<widgets::Step> visitSteps(const Visit *visit, const QString &serviceName, int missing);

// 填单，10:05 开始: where an unfinished visit stopped.
[[nodiscard]] QString unfinishedWords(const Visit &visit);

// 女，31 岁
[[nodiscard]] QString personWords(const IdCard &card, QDate today);

// Why the card's photo cannot be shown, and what to do; empty when it can.
[[nodiscard]] QString missingPhotoWords(const CardPicture &picture);

} // namespace tonggui::counter

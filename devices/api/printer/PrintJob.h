// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <chrono>
#include <functional>

namespace tonggui::devices {

enum class Media { A4, A5 };
enum class Sides { One, LongEdge, ShortEdge };

[[nodiscard]] QString mediaWord(Media media); // "a4"
[[nodiscard]] std::optional<Media> mediaFrom(QStringView word);
[[nodiscard]] QString sidesWord(Sides sides); // "one", "long-edge", "short-edge"
[[nodiscard]] std::optional<Sides> sidesFrom(QStringView word);

struct PrintOptions
{
    QString title; // shown in the queue to anybody: never a person's data
    int copies = 1;
    Media media = Media::A4;
    Sides sides = Sides::One;
    std::chrono::milliseconds timeout{300000}; // until the paper has come out; then it is taken out of the queue

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PrintOptions> fromJson(const QJsonObject &object);
};

// Where a paper is on its way.
enum class PrintStep { Sending, Waiting, Printing };

struct PrintProgress
{
    PrintStep step = PrintStep::Sending;
    int pages = 0;                  // that have come out so far, as far as the printer tells
    std::optional<Error> attention; // why it does not go on, and what the operator can do; the job goes on then

    bool operator==(const PrintProgress &other) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PrintProgress> fromJson(const QJsonObject &object);
};

using PrintProgressed = std::function<void(const PrintProgress &)>;

// A paper that has come out, as its queue says.
struct PrintedPaper
{
    int job = 0;   // its number in the queue
    int pages = 0; // 0: the printer does not count

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PrintedPaper> fromJson(const QJsonObject &object);
};

} // namespace tonggui::devices

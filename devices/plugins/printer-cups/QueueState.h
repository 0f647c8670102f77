// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/printer/PrintJob.h"
#include "devices/plugins/printer-cups/QueueReasons.h"

namespace tonggui::devices::cups {

// A queue as its server describes it.
struct QueueState
{
    QString name;
    QString model;
    QString firmware;
    bool isAccepting = true;
    QueueReasons reasons;
    QStringList media; // PWG 5101.1 names; empty: the queue does not tell
    bool hasDuplex = false;
    bool hasColour = false;

    [[nodiscard]] bool hasMedia(Media size) const;
    [[nodiscard]] QStringList features() const;
};

[[nodiscard]] QByteArray mediaName(Media media); // "iso_a4_210x297mm"

// RFC 8011 job-state.
enum class JobStage { Waiting, Held, Printing, Stopped, Cancelled, Aborted, Done };

struct JobState
{
    JobStage stage = JobStage::Waiting;
    int pages = 0;
    QStringList reasons;

    // Why it does not go on, if it does not.
    [[nodiscard]] std::optional<Error> attention(const QueueState &queue) const;
};

} // namespace tonggui::devices::cups

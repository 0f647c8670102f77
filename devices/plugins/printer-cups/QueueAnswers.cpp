// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/QueueAnswers.h"

namespace tonggui::devices::cups {

namespace {

constexpr int MostTexts = 500;

bool isTrue(ipp_t *answer, const char *name, bool absent)
{
    ipp_attribute_t *const attribute = ippFindAttribute(answer, name, IPP_TAG_BOOLEAN);
    return attribute ? ippGetBoolean(attribute, 0) != 0 : absent;
}

QString textIn(ipp_t *answer, const char *name)
{
    return textsIn(answer, name).value(0);
}

JobStage stageOf(int state)
{
    switch (state) {
    case IPP_JSTATE_HELD:
        return JobStage::Held;
    case IPP_JSTATE_PROCESSING:
        return JobStage::Printing;
    case IPP_JSTATE_STOPPED:
        return JobStage::Stopped;
    case IPP_JSTATE_CANCELED:
        return JobStage::Cancelled;
    case IPP_JSTATE_ABORTED:
        return JobStage::Aborted;
    case IPP_JSTATE_COMPLETED:
        return JobStage::Done;
    default:
        return JobStage::Waiting;
    }
}

} // namespace

int integerIn(ipp_t *answer, const char *name, int absent)
{
    ipp_attribute_t *const attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    const ipp_tag_t tag = attribute ? ippGetValueTag(attribute) : IPP_TAG_ZERO;
    return tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM ? ippGetInteger(attribute, 0) : absent;
}

QStringList textsIn(ipp_t *answer, const char *name)
{
    QStringList texts;
    ipp_attribute_t *const attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    for (int i = 0; attribute && i < std::min(ippGetCount(attribute), MostTexts); ++i) {
        if (const char *const text = ippGetString(attribute, i, nullptr)) {
            texts << QString::fromUtf8(text);
        }
    }
    return texts;
}

QueueState queueStateFrom(ipp_t *answer)
{
    QueueState queue;
    const bool isStopped = integerIn(answer, "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED;
    queue.name = textIn(answer, "printer-name");
    queue.model = textIn(answer, "printer-make-and-model");
    queue.firmware = textIn(answer, "printer-firmware-string-version");
    queue.isAccepting = isTrue(answer, "printer-is-accepting-jobs", true);
    queue.reasons = QueueReasons::of(textsIn(answer, "printer-state-reasons"), isStopped);
    queue.media = textsIn(answer, "media-supported");
    queue.hasDuplex = textsIn(answer, "sides-supported").contains(QStringLiteral("two-sided-long-edge"));
    queue.hasColour = isTrue(answer, "color-supported", false);
    return queue;
}

JobState jobStateFrom(ipp_t *answer)
{
    JobState job;
    job.stage = stageOf(integerIn(answer, "job-state", IPP_JSTATE_PENDING));
    job.pages = std::max(
        {integerIn(answer, "job-impressions-completed", 0), integerIn(answer, "job-media-sheets-completed", 0), 0});
    job.reasons = textsIn(answer, "job-state-reasons");
    return job;
}

} // namespace tonggui::devices::cups

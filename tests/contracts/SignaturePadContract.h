// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/SignaturePad.h"
#include "tests/contracts/DeviceContract.h"

namespace tonggui::devices {

// What everything promises that a member signs on, wherever its driver runs.
class SignaturePadContract : public DeviceContract
{
    Q_OBJECT

protected:
    virtual SignaturePad &pad() = 0;
    // What the member does as soon as the pad takes ink, one after the other: "sign" (three strokes of forty samples),
    // "anew", "finish", "cancel"; at once "hover", and "forget" what was still to be done.
    virtual void member(const QString &act) = 0;

    Device &device() override { return pad(); }
    QString kind() const override { return kinds::SignaturePad; }
    UsualJob usualJob() override;
    void prepareUsualJob() override;
    void makeJobLong() override;

    [[nodiscard]] Result<Handwriting> capture(SignatureCaptureOptions options = {});
    [[nodiscard]] qsizetype count(PadStep step) const;

    std::vector<PadProgress> m_progress;
    std::function<void(const PadProgress &)> m_onProgress;

private Q_SLOTS:
    void takesASignature();
    void tellsInkWhileItIsWritten();
    void beginsAnew();
    void isCancelledByTheMember();
    void endsWhenNothingIsWritten();
    void endsWhenTheMemberDoesNotFinish();
    void takesNoEmptySignature();
    void hoveringIsNoInk();
    void refusesOptionsThatAreNone();
};

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/PaperDevices.h"

#include "app/counter/ui/paper/PadPrompt.h"

using namespace Qt::StringLiterals;

namespace tonggui::counter {

PaperDevices::PaperDevices(const CounterWorld &world, StepRunner &steps, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_steps(steps)
    , m_pad(world.devices.used(devices::kinds::SignaturePad), world.clock)
    , m_printer(world.devices.used(devices::kinds::Printer), world.clock)
{
    connect(&m_steps, &StepRunner::ended, this, &PaperDevices::onStepEnded);
}

PaperDevices::~PaperDevices()
{
    stopSigning();
}

bool PaperDevices::has(const QString &kind) const
{
    const std::vector<ShelfDevice> devices = m_world.devices.devices();
    return std::ranges::find(devices, kind, &ShelfDevice::kind) != devices.end();
}

void PaperDevices::sign(const QString &signer)
{
    if (isSigning() || !has(devices::kinds::SignaturePad)) {
        return;
    }
    m_signer = signer;
    m_signing.emplace();
    devices::SignatureCaptureOptions options;
    options.prompt = tr("Please sign your name");
    options.signer = signer;
    if (const std::optional<devices::PadScreen> screen = devices::screenOf(m_pad.capabilities())) {
        options.layout = padPrompt(*screen, options.prompt, signer);
    }
    const devices::SignatureProgress progress = [self = QPointer(this)](const devices::PadProgress &step) {
        if (self && self->isSigning()) {
            Q_EMIT self->padTold(step);
        }
    };
    follow(this, m_pad.capture(std::move(options), progress, m_signing->get_token()));
    Q_EMIT signingChanged();
}

Task<void> PaperDevices::follow(QPointer<PaperDevices> self, Task<Result<Handwriting>> work)
{
    const Result<Handwriting> writing = co_await std::move(work);
    if (self) {
        self->onSigned(writing);
    }
}

void PaperDevices::onSigned(const Result<Handwriting> &writing)
{
    m_signing.reset();
    if (std::exchange(m_signsAgain, false)) {
        sign(m_signer);
        return;
    }
    Q_EMIT signingChanged();
    if (writing) {
        m_steps.run(tr("Taking the signature"), m_world.desk.takeHandwriting(*writing));
    } else {
        m_steps.report(writing.error());
    }
}

void PaperDevices::stopSigning()
{
    m_signsAgain = false;
    if (m_signing) {
        m_signing->request_stop();
    }
}

void PaperDevices::print(const QByteArray &pdf)
{
    m_pdf = pdf;
    m_printing.emplace();
    m_steps.run(tr("Printing"), printed(pdf, m_printing->get_token()), this, {}, m_printing);
}

Task<Result<void>> PaperDevices::printed(QByteArray pdf, std::stop_token stop)
{
    const QPointer<PaperDevices> self(this);
    const devices::PrintOptions options{.title = u"Tonggui receipt"_s};
    const devices::PrintProgressed progress = [self](const devices::PrintProgress &step) {
        if (self) {
            self->onPrinting(step);
        }
    };
    const Result<devices::PrintedPaper> paper = co_await m_printer.print(std::move(pdf), options, progress, stop);
    if (!paper) {
        co_return failure(paper.error());
    }
    if (self) {
        self->m_steps.clearError(); // what was mended meanwhile
    }
    co_return Result<void>();
}

void PaperDevices::onPrinting(const devices::PrintProgress &step)
{
    m_steps.goOn(step.step == devices::PrintStep::Sending   ? tr("Sending the paper to the printer")
                 : step.step == devices::PrintStep::Waiting ? tr("The paper waits in the printer's queue")
                 : step.pages > 0                           ? tr("Printing, page %1").arg(step.pages + 1)
                                                            : tr("Printing"));
    if (step.attention) {
        m_steps.report(*step.attention);
    } else if (m_printerWaits) {
        m_steps.clearError(); // it was mended
    }
    m_printerWaits = step.attention.has_value();
}

void PaperDevices::beginAgain(const QString &kind)
{
    if (kind == devices::kinds::SignaturePad && isSigning()) {
        stopSigning();
        m_signsAgain = true;
    } else if (kind == devices::kinds::Printer && m_printing) {
        m_printsAgain = true;
        m_printing->request_stop();
    }
}

void PaperDevices::onStepEnded()
{
    m_printing.reset();
    m_printerWaits = false;
    if (std::exchange(m_printsAgain, false)) {
        print(m_pdf);
    } else {
        m_pdf.clear();
    }
}

} // namespace tonggui::counter

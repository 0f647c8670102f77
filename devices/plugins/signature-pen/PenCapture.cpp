// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-pen/PenCapture.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"

namespace tonggui::devices {

namespace {
constexpr qsizetype MostSamples = 200'000; // a quarter of an hour of writing
}

PenCapture::PenCapture(PenSurface &surface, const SignatureCaptureOptions &options, SignatureProgress progress,
                       const Clock &clock)
    : m_surface(surface)
    , m_progress(std::move(progress))
    , m_recorder(clock)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_reply.set(failure(m_recorder.isEmpty() ? errors::PadNothingWritten : errors::PadNotFinished));
    });
    connect(&surface, &PenSurface::moved, this, &PenCapture::onMoved);
    connect(&surface, &PenSurface::pressed, this, &PenCapture::onPressed);
    connect(&surface, &PenSurface::presenceChanged, this, &PenCapture::onPresence);
    connect(&surface, &PenSurface::penLeft, this, [this] {
        m_recorder.lift();
        m_progress({.step = PadStep::PenAway, .motions = {}});
    });
    connect(&surface, &PenSurface::strokeDropped, this, [this] {
        m_recorder.dropStroke();
        m_progress({.step = PadStep::StrokeDropped, .motions = {}});
    });
    m_limit.start(options.timeout);
    m_progress({.step = PadStep::Ready, .width = surface.width(), .height = surface.height(), .motions = {}});
    surface.open(options.prompt, options.signer);
}

PenCapture::~PenCapture()
{
    disconnect(&m_surface, nullptr, this, nullptr);
    m_surface.close();
}

void PenCapture::onMoved(const std::vector<PenMotion> &motions)
{
    for (const PenMotion &motion : motions) {
        m_recorder.add(motion);
    }
    m_progress({.step = PadStep::Pen, .motions = motions});
    if (m_recorder.sampleCount() > MostSamples) {
        m_reply.set(failure(errors::PadFlooded));
    }
}

void PenCapture::onPressed(PadButton button)
{
    switch (button) {
    case PadButton::Cancel:
        m_reply.set(failure(errors::PadCancelled));
        break;
    case PadButton::BeginAnew:
        m_recorder.beginAnew();
        m_surface.clear();
        m_progress({.step = PadStep::BegunAnew, .motions = {}});
        m_progress({.step = PadStep::Ready, .width = m_surface.width(), .height = m_surface.height(), .motions = {}});
        break;
    case PadButton::Finish:
        if (m_recorder.isEmpty()) {
            m_progress({.step = PadStep::NothingYet, .motions = {}});
        } else {
            m_reply.set(m_recorder.take(m_surface.width(), m_surface.height(), m_surface.pen()));
        }
        break;
    }
}

void PenCapture::onPresence()
{
    if (!m_surface.isThere()) {
        m_reply.set(failure(errors::Unplugged));
    }
}

} // namespace tonggui::devices

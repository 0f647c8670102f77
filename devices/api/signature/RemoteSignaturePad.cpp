// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/RemoteSignaturePad.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// A pad may first exchange keys and be sent a large picture in small pieces, twice.
constexpr std::chrono::seconds WireGrace(40);

Result<Handwriting> writingFrom(const Result<QJsonObject> &answer)
{
    return answer.and_then([](const QJsonObject &object) { return Handwriting::fromJson(object); });
}

} // namespace

RemoteSignaturePad::RemoteSignaturePad(JobChannel &channel, const Clock &clock, QObject *parent)
    : SignaturePad(clock, parent)
    , m_channel(channel)
{
    connect(&channel, &JobChannel::descriptorChanged, this, &Device::descriptorChanged);
    connect(&channel, &JobChannel::statusChanged, this, &Device::statusChanged);
    connect(&channel, &JobChannel::eventHappened, this, &Device::eventHappened);
}

Task<Result<Handwriting>> RemoteSignaturePad::capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                      std::stop_token stop)
{
    const QPointer<RemoteSignaturePad> self(this);
    const JobProgress steps = [progress](const QJsonObject &step) {
        const Result<PadProgress> known = PadProgress::fromJson(step);
        if (known && progress) {
            progress(*known);
        }
    };
    const JobRequest request{u"capture"_s, options.toJson(), options.timeout + WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, steps, stop);
    const Result<Handwriting> written = writingFrom(answer);
    if (self) {
        self->count(written);
    }
    co_return written;
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/PictureSource.h"
#include "devices/plugins/camera-stream/PlaceProbe.h"

namespace tonggui::devices::streamcamera {

struct ProbeTimes
{
    std::chrono::milliseconds open{5000};  // until the first picture
    std::chrono::milliseconds probe{3000}; // between two looks at a camera that nobody uses
};

// A source of pictures at a place that does not say by itself whether it is there. It is looked at once to learn its
// format, then now and then while nobody uses it.
class ProbedSource : public PictureSource
{
    Q_OBJECT

public:
    ProbedSource(std::shared_ptr<FrameGate> gate, QString place, ProbeTimes times);

    [[nodiscard]] QString address() const override { return m_shownPlace; }
    [[nodiscard]] std::vector<CameraFormat> formats() const override { return m_formats; }

    void watch() override;
    void open(CameraFormat wanted) override;
    void close() override;

protected:
    virtual void start() = 0; // pictures go to the gate; ends with `lost` or `stop`
    virtual void stop() = 0;

    void cameAlive(const CameraFormat &format); // with each picture
    void lost(const Error &error);
    [[nodiscard]] Error unusable() const;
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    enum class Doing { Resting, Looking, Learning, Delivering };

    void onLooked(bool isThere);
    void onLimit();
    void rest();

    const QString m_place;
    const QString m_shownPlace;
    const ProbeTimes m_times;
    PlaceProbe m_probe;
    QTimer m_timer; // resting: the next look; learning: its limit
    Doing m_doing = Doing::Resting;
    bool m_isPresent = false;
    std::vector<CameraFormat> m_formats;
};

} // namespace tonggui::devices::streamcamera

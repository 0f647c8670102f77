// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/CameraFeed.h"
#include "tests/contracts/DeviceContract.h"

namespace tonggui::devices {

// What every camera promises, wherever its driver runs. A test gives it a camera in front of something that moves, at
// 640 × 480 and ten pictures a second or more, and whose driver calls a picture frozen after less than two seconds.
class CameraContract : public DeviceContract
{
    Q_OBJECT

protected:
    virtual Camera &camera() = 0;
    virtual void stopPictures() = 0; // the camera stays there and sends nothing more
    virtual void goOnWithPictures() = 0;

    Device &device() override { return camera(); }
    QString kind() const override { return kinds::Camera; }
    UsualJob usualJob() override;
    void prepareUsualJob() override { goOnWithPictures(); }
    void makeJobLong() override { stopPictures(); }
    void breakDevice() override { stopPictures(); }

    // The live picture with all that came of it.
    struct Watching
    {
        explicit Watching(Camera &camera, Randomness &randomness);

        CameraFeed feed;
        int count = 0;
        CameraFrame last;
        QStringList lost; // codes
    };
    [[nodiscard]] std::unique_ptr<Watching> watch(const CameraStreamOptions &options = {});
    [[nodiscard]] Result<CameraFrame> still(const CameraStillOptions &options = {});
    [[nodiscard]] static quint64 markOf(const CameraFrame &frame);

    SystemRandomness m_randomness;
    std::vector<FrameRing> m_rings; // of usual jobs

private Q_SLOTS:
    void saysWhichPicturesItSends();
    void showsWhatMoves();
    void scalesDownWhatIsTooLarge();
    void takesAStill();
    void takesAStillBesideTheLivePicture();
    void refusesASecondStream();
    void noticesThatThePictureStandsStill();
    void theLivePictureComesBackAfterUnplugging();
    void theLivePictureComesBackAfterACrash();
    void aHeldPictureStaysAsItIs();
    void refusesMemoryThatIsNoRing();
    void leavesNoMemoryBehind();
};

} // namespace tonggui::devices

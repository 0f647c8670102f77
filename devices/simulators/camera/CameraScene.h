// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/camera/CameraScenario.h"

#include <QImage>

namespace tonggui::simulators {

// What the simulated camera sees. Every picture has a number: large digits for people, and for programs a strip of
// NumberBits blocks along the lower edge, NumberBits equal parts of the width, a StripPart of the height, white for 1,
// black for 0, highest bit on the left.
class CameraScene
{
public:
    static constexpr int NumberBits = 16;
    static constexpr int StripPart = 16;

    explicit CameraScene(CameraTraits traits);

    // errors::ScenarioInvalid when the file holds no picture. Empty: the test picture.
    [[nodiscard]] Result<void> show(const QString &pictureFile);

    [[nodiscard]] QImage picture(int number) const;
    [[nodiscard]] QByteArray jpeg(int number) const;
    [[nodiscard]] const CameraTraits &traits() const { return m_traits; }

private:
    const CameraTraits m_traits;
    bool m_isTestPicture = true;
    QImage m_background;
};

} // namespace tonggui::simulators

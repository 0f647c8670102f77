// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with pictures and video.
namespace tonggui::imaging::errors {

inline constexpr ErrorDefinition NotAPicture{"imaging.not-a-picture",
                                             QT_TRANSLATE_NOOP("Errors", "This is not a whole picture."),
                                             QT_TRANSLATE_NOOP("Errors", "Take it again, or choose another file.")};
inline constexpr ErrorDefinition TooLarge{
    "imaging.too-large", QT_TRANSLATE_NOOP("Errors", "The picture is too large (%1 × %2)."),
    QT_TRANSLATE_NOOP("Errors", "Use a smaller picture, or set the camera to a smaller size.")};
inline constexpr ErrorDefinition VideoNotOpen{
    "imaging.video-not-open", QT_TRANSLATE_NOOP("Errors", "The video %1 cannot be opened."),
    QT_TRANSLATE_NOOP("Errors", "Check the address or the file, and that the camera is switched on.")};
inline constexpr ErrorDefinition VideoEnded{
    "imaging.video-ended", QT_TRANSLATE_NOOP("Errors", "The video stopped."),
    QT_TRANSLATE_NOOP("Errors", "Check that the camera is switched on and connected.")};

[[nodiscard]] ErrorCatalogue imagingErrors();

} // namespace tonggui::imaging::errors

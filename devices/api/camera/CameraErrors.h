// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with a camera. The remedy is for the clerk who sits beside it.
namespace tonggui::devices::errors {

inline constexpr ErrorDefinition NoCamera{
    "camera.none", QT_TRANSLATE_NOOP("Errors", "No camera was found."),
    QT_TRANSLATE_NOOP("Errors", "Plug the camera in. If it is plugged in, unplug it and plug it in again.")};
inline constexpr ErrorDefinition CameraNotThere{
    "camera.not-there", QT_TRANSLATE_NOOP("Errors", "The camera “%1” was not found."),
    QT_TRANSLATE_NOOP("Errors", "Plug it in, or choose another camera in the device settings.")};
inline constexpr ErrorDefinition SourceUnusable{
    "camera.source-unusable", QT_TRANSLATE_NOOP("Errors", "The camera's address %1 gives no picture."),
    QT_TRANSLATE_NOOP("Errors",
                      "Check that the camera is switched on and connected, and that its settings name the right "
                      "address.")};
inline constexpr ErrorDefinition NoPicture{
    "camera.no-picture", QT_TRANSLATE_NOOP("Errors", "The camera is there but sends no picture."),
    QT_TRANSLATE_NOOP("Errors", "Close other programs that use the camera. If it stays, unplug the camera and plug it "
                                "in again.")};
inline constexpr ErrorDefinition PictureFrozen{
    "camera.frozen", QT_TRANSLATE_NOOP("Errors", "The camera's picture stands still."),
    QT_TRANSLATE_NOOP("Errors", "Check that nothing covers the camera. If it stays, unplug the camera and plug it in "
                                "again.")};
inline constexpr ErrorDefinition PictureDamaged{
    "camera.picture-damaged", QT_TRANSLATE_NOOP("Errors", "The camera's pictures arrive damaged."),
    QT_TRANSLATE_NOOP("Errors", "Plug the camera directly into the computer. If it stays, change the cable.")};
inline constexpr ErrorDefinition FormatUnknown{
    "camera.format-unknown", QT_TRANSLATE_NOOP("Errors", "The camera sends pictures in a form that is not known (%1)."),
    QT_TRANSLATE_NOOP("Errors", "Use another camera, and tell IT the word in brackets.")};
inline constexpr ErrorDefinition RingUnusable{
    "camera.memory", QT_TRANSLATE_NOOP("Errors", "The memory for the camera's pictures cannot be used."),
    QT_TRANSLATE_NOOP("Errors", "Close other programs and try again. If it stays, restart the computer.")};

[[nodiscard]] ErrorCatalogue cameraErrors();

} // namespace tonggui::devices::errors

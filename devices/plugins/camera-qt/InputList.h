// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tonggui::devices::qtcamera {

// A camera in the system's list.
struct CameraInput
{
    QByteArray id;
    QString name;

    bool operator==(const CameraInput &) const = default;
};

// Makes sense of the list of cameras that Qt's GStreamer backend gives: it may hold a camera twice, under two ids, and
// when the camera is pulled out only one of them goes; the other stays as a ghost that never sends a picture.
class InputList
{
public:
    void update(std::vector<CameraInput> now);

    // Each camera once, under its newest id; no ghosts.
    [[nodiscard]] std::vector<CameraInput> usable() const;
    // The camera of that name or id, or whose name goes on after it; the first when `wanted` is empty.
    [[nodiscard]] std::optional<CameraInput> find(const QString &wanted) const;
    // True while an opened camera may be used on, also under an older id.
    [[nodiscard]] bool isAlive(const QByteArray &id) const;

private:
    [[nodiscard]] bool isGhost(const QByteArray &id) const;

    std::vector<CameraInput> m_inputs;
    std::vector<QByteArray> m_ghosts;
};

} // namespace tonggui::devices::qtcamera

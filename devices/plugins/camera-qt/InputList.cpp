// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-qt/InputList.h"

#include <algorithm>

namespace tonggui::devices::qtcamera {

namespace {

bool holds(const std::vector<CameraInput> &inputs, const QByteArray &id)
{
    return std::ranges::find(inputs, id, &CameraInput::id) != inputs.end();
}

} // namespace

// Ids are never used again, so what was there under the name of a camera that went is its ghost.
void InputList::update(std::vector<CameraInput> now)
{
    for (const CameraInput &before : m_inputs) {
        if (holds(now, before.id)) {
            continue;
        }
        for (const CameraInput &left : now) {
            if (left.name == before.name && holds(m_inputs, left.id) && !isGhost(left.id)) {
                m_ghosts.push_back(left.id);
            }
        }
    }
    std::erase_if(m_ghosts, [&now](const QByteArray &ghost) { return !holds(now, ghost); });
    m_inputs = std::move(now);
}

std::vector<CameraInput> InputList::usable() const
{
    std::vector<CameraInput> inputs;
    for (const CameraInput &input : m_inputs) {
        if (isGhost(input.id)) {
            continue;
        }
        const auto same = std::ranges::find(inputs, input.name, &CameraInput::name);
        if (same == inputs.end()) {
            inputs.push_back(input);
        } else {
            *same = input;
        }
    }
    return inputs;
}

std::optional<CameraInput> InputList::find(const QString &wanted) const
{
    const std::vector<CameraInput> inputs = usable();
    const auto found = std::ranges::find_if(inputs, [&wanted](const CameraInput &input) {
        return wanted.isEmpty() || input.name == wanted || QString::fromUtf8(input.id) == wanted ||
               input.name.startsWith(wanted + u':') || input.name.startsWith(wanted + u' ');
    });
    return found == inputs.end() ? std::nullopt : std::optional(*found);
}

bool InputList::isAlive(const QByteArray &id) const
{
    return holds(m_inputs, id) && !isGhost(id);
}

bool InputList::isGhost(const QByteArray &id) const
{
    return std::ranges::find(m_ghosts, id) != m_ghosts.end();
}

} // namespace tonggui::devices::qtcamera

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <map>
#include <variant>

namespace tonggui::devices {

// What a device can do: feature words to choose by, and typed limits read from the device itself.
class DeviceCapabilities
{
public:
    using Limit = std::variant<bool, qint64, QString>;

    DeviceCapabilities() = default;
    explicit DeviceCapabilities(QStringList features, std::map<QString, Limit> limits = {});

    [[nodiscard]] bool has(QAnyStringView feature) const { return m_features.contains(feature.toString()); }
    [[nodiscard]] const QStringList &features() const { return m_features; } // sorted, each once
    [[nodiscard]] const std::map<QString, Limit> &limits() const { return m_limits; }

    // The limit of that name when it has that type.
    template <typename T>
    [[nodiscard]] std::optional<T> limit(const QString &name) const
    {
        const auto found = m_limits.find(name);
        if (found == m_limits.end() || !std::holds_alternative<T>(found->second)) {
            return std::nullopt;
        }
        return std::get<T>(found->second);
    }

    bool operator==(const DeviceCapabilities &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceCapabilities> fromJson(const QJsonObject &object);

private:
    QStringList m_features;
    std::map<QString, Limit> m_limits;
};

} // namespace tonggui::devices

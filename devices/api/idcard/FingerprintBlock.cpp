// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/FingerprintBlock.h"

namespace tonggui::devices {

namespace {

constexpr qsizetype PartSize = 512;
constexpr qsizetype FeatureStart = 7;
constexpr qsizetype FeatureSize = 504;

FingerprintTemplate::Registration registrationOf(uchar value)
{
    using enum FingerprintTemplate::Registration;
    switch (value) {
    case 1:
        return Registered;
    case 2:
        return Failed;
    case 3:
        return NotRegistered;
    default:
        return Unknown;
    }
}

} // namespace

std::vector<FingerprintTemplate> fingerprintsOf(const QByteArray &block)
{
    std::vector<FingerprintTemplate> fingers;
    for (qsizetype start = 0; start + PartSize <= block.size(); start += PartSize) {
        const QByteArray part = block.mid(start, PartSize);
        if (part[0] != 'C') {
            continue;
        }
        fingers.push_back({.registration = registrationOf(uchar(part[4])),
                           .finger = uchar(part[5]),
                           .quality = uchar(part[6]) <= 100 ? uchar(part[6]) : 0,
                           .features = part.mid(FeatureStart, FeatureSize)});
    }
    return fingers;
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/StuModel.h"

#include <array>

namespace tonggui::simulators {

namespace {

using enum StuCipher;
constexpr std::array Models{
    StuModel{"300", 0x00A2, 9900, 2500, 511, 396, 100, 0x00, 256, DiffieHellman, 0, false},
    StuModel{"430", 0x00A4, 9600, 6000, 1023, 320, 200, 0x01, 256, Rsa, 3, false},
    StuModel{"500", 0x00A1, 10240, 7680, 511, 640, 480, 0x00, 256, DiffieHellman, 0, false},
    StuModel{"520", 0x00A3, 10800, 6480, 511, 800, 480, 0x07, 256, DiffieHellman, 1, true},
    StuModel{"530", 0x00A5, 10800, 6480, 1023, 800, 480, 0x0F, 256, Rsa, 3, true},
    StuModel{"540", 0x00A8, 10800, 6480, 1023, 800, 480, 0x0F, 2560, Rsa, 3, true},
};

using Sizes = std::map<quint8, quint16>;

const Sizes EveryModel{{0x01, 7},  {0x03, 5}, {0x04, 2}, {0x08, 17}, {0x09, 17}, {0x0A, 5},
                       {0x0B, 11}, {0x0C, 3}, {0x0D, 2}, {0x10, 17}, {0x15, 5},  {0x16, 2},
                       {0x20, 2},  {0x21, 2}, {0x22, 5}, {0x25, 2},  {0x27, 2},  {0xFF, 512}};
const Sizes WithDiffieHellman{{0x13, 17}, {0x14, 17}, {0x1A, 17}, {0x1B, 3}};
const Sizes WithRsa{{0x0F, 14}, {0x2D, 5}, {0x33, 17}, {0x34, 11}, {0x40, 68}, {0x50, 17}};
const Sizes WithAreas{{0x23, 11}, {0x24, 11}, {0x28, 4}, {0x2A, 9}, {0x2B, 3}, {0x2C, 3}, {0x2F, 2}};
const Sizes WithTimes{{0x30, 9}, {0x31, 21}, {0x32, 2}};

} // namespace

std::map<quint8, quint16> StuModel::reportSizes() const
{
    Sizes sizes = EveryModel;
    sizes[0x26] = block;
    const auto take = [&sizes](const Sizes &more) { sizes.insert(more.begin(), more.end()); };
    if (cipher == DiffieHellman) {
        take(WithDiffieHellman);
    }
    if (cipher == Rsa) {
        take(WithRsa);
    }
    if (optionModes > 0) {
        take(WithAreas);
        take(WithTimes);
    }
    return sizes;
}

int StuModel::pictureSize(quint8 encoding) const
{
    switch (encoding) {
    case 0x00:
        return (width + 7) / 8 * height;
    case 0x02:
        return (encodings & 0x04) ? width * height * 2 : 0;
    case 0x04:
        return (encodings & 0x08) ? width * height * 3 : 0;
    default:
        return 0;
    }
}

const StuModel *stuModel(const QString &number)
{
    for (const StuModel &model : Models) {
        if (number == QLatin1StringView(model.number)) {
            return &model;
        }
    }
    return nullptr;
}

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceShelf.h"

#include <numeric>

namespace tonggui::counter {

int ShelfDevice::good() const
{
    return std::accumulate(week.begin(), week.end(), 0, [](int sum, const DeviceDay &day) { return sum + day.good; });
}

int ShelfDevice::failed() const
{
    return std::accumulate(week.begin(), week.end(), 0, [](int sum, const DeviceDay &day) { return sum + day.failed; });
}

double ShelfDevice::failureRate() const
{
    const int tried = good() + failed();
    return tried == 0 ? 0.0 : double(failed()) / tried;
}

} // namespace tonggui::counter

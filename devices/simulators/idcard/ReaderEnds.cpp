// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/ReaderEnds.h"

#include "devices/simulators/idcard/MiaxisEnd.h"
#include "devices/simulators/idcard/UsbReaderEnd.h"
#include "devices/simulators/wire/PtyEnd.h"
#include "devices/simulators/wire/TcpEnd.h"

namespace tonggui::simulators {

std::unique_ptr<WireEnd> readerEnd(ReaderWrap wrap, const SimulatorPlace &place)
{
    switch (wrap) {
    case ReaderWrap::HidMiaxis:
        return std::make_unique<MiaxisEnd>(place.link);
    case ReaderWrap::UsbBulk:
        return std::make_unique<UsbReaderEnd>(place.link, UsbReaderEnd::Pipes::One);
    case ReaderWrap::UsbFourPipe:
        return std::make_unique<UsbReaderEnd>(place.link, UsbReaderEnd::Pipes::HeadAndRest);
    case ReaderWrap::None:
        break;
    }
    if (place.listen.isEmpty()) {
        return std::make_unique<PtyEnd>(place.link);
    }
    return std::make_unique<TcpEnd>(place.listen);
}

} // namespace tonggui::simulators

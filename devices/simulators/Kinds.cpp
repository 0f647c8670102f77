// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/Kinds.h"

#include "devices/simulators/camera/CameraSimulator.h"
#include "devices/simulators/idcard/IdCardSimulator.h"
#include "devices/simulators/printer/PaperPrinterSimulator.h"
#include "devices/simulators/signature/SignatureSimulator.h"
#include "devices/simulators/ticketprinter/TicketPrinterSimulator.h"

namespace tonggui::simulators {

std::span<const SimulatorKind> simulatorKinds()
{
    static const SimulatorKind All[] = {
        {"camera", "network camera (MJPEG over HTTP)", makeCameraSimulator},
        {"idcard", "ID card reader with a SAM_V module on a serial line, TCP or USB", makeIdCardSimulator},
        {"printer", "printer of papers that speaks IPP over TCP", makePaperPrinterSimulator},
        {"printer-escpos", "slip printer that speaks ESC/POS over TCP or a serial line", makeTicketPrinterSimulator},
        {"signature-stu", "STU signature pad on a HID socket (--link)", makeSignatureSimulator},
    };
    return All;
}

} // namespace tonggui::simulators

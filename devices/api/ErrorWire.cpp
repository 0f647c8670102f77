// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ErrorWire.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

QJsonObject errorToWire(const Error &error)
{
    return {{u"code"_s, error.code()},
            {u"arguments"_s, QJsonArray::fromStringList(error.arguments())},
            {u"path"_s, error.path()},
            {u"detail"_s, error.detail()}};
}

Error errorFromWire(const QJsonObject &object)
{
    const std::array catalogues{errors::deviceErrors(),        errors::cameraErrors(),
                                errors::idCardErrors(),        errors::pluginErrors(),
                                errors::padErrors(),           errors::printerErrors(),
                                errors::ticketPrinterErrors(), tonggui::errors::commonErrors()};
    const QString code = object[u"code"_s].toString();
    QStringList arguments;
    const QJsonArray given = object[u"arguments"_s].toArray();
    for (const QJsonValue &argument : given) {
        arguments << argument.toString();
    }
    const ErrorDefinition *definition = findError(catalogues, code);
    const Error error = definition ? Error(*definition, arguments) : Error(errors::DriverFailed, {code});
    return error.at(object[u"path"_s].toString()).because(object[u"detail"_s].toString());
}

} // namespace tonggui::devices

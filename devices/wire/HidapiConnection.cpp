// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/HidapiConnection.h"

#include "devices/api/DeviceErrors.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <mutex>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

struct FreeList
{
    void operator()(hid_device_info *list) const { hid_free_enumeration(list); }
};

QString reasonOf(hid_device *device)
{
    const wchar_t *const text = hid_error(device);
    return text ? QString::fromWCharArray(text) : QString();
}

QString hexWord(quint16 value)
{
    return QString::number(value, 16).rightJustified(4, u'0');
}

const hid_device_info *find(const hid_device_info *list, const HidMatch &match)
{
    for (const hid_device_info *info = list; info; info = info->next) {
        const bool fits = match.path.isEmpty()
                              ? info->product_id >= match.firstProduct && info->product_id <= match.lastProduct
                              : QFile::decodeName(info->path) == match.path;
        if (fits) {
            return info;
        }
    }
    return nullptr;
}

// A request that fails because the report is not known, or because the device has gone.
Error refusal(hid_device *device, quint8 id, int cause)
{
    const QString reason = reasonOf(device);
    if (cause == ENODEV || cause == ENOENT || cause == EBADF) {
        return Error(errors::Unplugged).because(reason);
    }
    if (cause == ETIMEDOUT) {
        return Error(errors::Silent).because(reason);
    }
    return Error(errors::ReportRefused, {QString::number(id, 16)}).because(reason);
}

} // namespace

Result<std::shared_ptr<HidapiTransport::Connection>> HidapiTransport::Connection::open(const HidMatch &match)
{
    static std::once_flag once;
    std::call_once(once, [] { hid_init(); });
    const std::unique_ptr<hid_device_info, FreeList> list(hid_enumerate(match.vendor, 0));
    const hid_device_info *const info = find(list.get(), match);
    if (!info) {
        const QString wanted = match.path.isEmpty() ? hexWord(match.vendor) : match.path;
        return failure(errors::PortNotOpen, {wanted});
    }
    auto connection = std::make_shared<Connection>();
    connection->path = QFile::decodeName(info->path);
    connection->vendorId = hexWord(info->vendor_id);
    connection->productId = hexWord(info->product_id);
    connection->serial = info->serial_number ? QString::fromWCharArray(info->serial_number) : QString();
    connection->requests.reset(hid_open_path(info->path));
    connection->reports.reset(connection->requests ? hid_open_path(info->path) : nullptr);
    if (!connection->reports) {
        const bool isTaken = QFileInfo::exists(connection->path) && !QFileInfo(connection->path).isWritable();
        return failure(
            Error(isTaken ? errors::PortTaken : errors::PortNotOpen, {connection->path}).because(reasonOf(nullptr)));
    }
    return connection;
}

HidapiTransport::Connection::~Connection()
{
    mustEnd = true;
    if (reader) {
        reader->wait();
    }
}

Result<QByteArray> HidapiTransport::Connection::feature(quint8 id, qsizetype size)
{
    QByteArray report(size, '\0');
    report[0] = char(id);
    const int got =
        hid_get_feature_report(requests.get(), reinterpret_cast<unsigned char *>(report.data()), size_t(report.size()));
    if (got < 0) {
        const int cause = errno;
        return failure(refusal(requests.get(), id, cause));
    }
    report.truncate(got);
    return report;
}

Result<void> HidapiTransport::Connection::setFeature(const QByteArray &report)
{
    const int sent = hid_send_feature_report(
        requests.get(), reinterpret_cast<const unsigned char *>(report.constData()), size_t(report.size()));
    if (sent < 0) {
        const int cause = errno;
        return failure(refusal(requests.get(), quint8(report[0]), cause));
    }
    return {};
}

Result<void> HidapiTransport::Connection::write(const QByteArray &report)
{
    const int sent =
        hid_write(requests.get(), reinterpret_cast<const unsigned char *>(report.constData()), size_t(report.size()));
    if (sent < 0) {
        const int cause = errno;
        return failure(refusal(requests.get(), quint8(report[0]), cause));
    }
    return {};
}

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/idcard/record/CardBlocks.h"
#include "devices/idcard/record/SamCodes.h"
#include "devices/idcard/record/SamNumber.h"
#include "devices/idcard/record/TextRecord.h"
#include "devices/plugins/idcard-vendor/VendorApi.h"
#include "devices/plugins/idcard-vendor/VendorBuffer.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::vendor {

namespace {

using Bytes = unsigned char *;
using Length = unsigned int *;

constexpr qsizetype TextSize = 256;
constexpr qsizetype MostPhoto = 1024;
constexpr qsizetype MostFingerprint = 1024;
constexpr qsizetype MostAddresses = 280;
constexpr qsizetype ManagementSize = 28;
constexpr int LastSerialPort = 16;

// The SDT_ functions. The last argument of most: 1 opens the port for this call and closes it again.
class SdtApi final : public VendorApi
{
public:
    SdtApi(std::shared_ptr<card::VendorLibrary> library, VendorOptions options)
        : m_library(std::move(library))
        , m_ifOpen(options.opensEachTime ? 1 : 0)
        , m_speed(options.speed)
    {
        m_library->need(m_openPort, "SDT_OpenPort");
        m_library->need(m_closePort, "SDT_ClosePort");
        m_library->need(m_status, "SDT_GetSAMStatus");
        m_library->need(m_findCard, "SDT_StartFindIDCard");
        m_library->need(m_selectCard, "SDT_SelectIDCard");
        m_library->need(m_readBase, "SDT_ReadBaseMsg");
        m_getBaud = m_library->find<int(int, Length)>("SDT_GetCOMBaud");
        m_setBaud = m_library->find<int(int, unsigned int, unsigned int)>("SDT_SetCOMBaud");
        m_samId = m_library->find<int(int, Bytes, int)>("SDT_GetSAMID");
        m_readWithFinger = m_library->find<ReadWithFinger>("SDT_ReadBaseFPMsg");
        m_readAddress = m_library->find<int(int, Bytes, Length, int)>("SDT_ReadNewAppMsg");
        m_readManagement = m_library->find<int(int, Bytes, int)>("SDT_ReadMngInfo");
    }

    QString name() const override { return u"sdtapi"_s; }

    QStringList features() const override
    {
        QStringList words;
        if (m_readWithFinger) {
            words << idcard::Fingerprint;
        }
        if (m_readAddress) {
            words << idcard::LatestAddress;
        }
        if (m_readManagement) {
            words << idcard::ManagementNumbers;
        }
        return words;
    }

    Result<void> open(int port) override
    {
        m_port = port;
        const int code = m_openPort(port);
        if (!isDone(code)) {
            return failure(Error(errors::PortNotOpen, {QString::number(port)}).because(u"code %1"_s.arg(code)));
        }
        setSpeed();
        if (m_ifOpen == 1) {
            m_closePort(port); // the calls open it themselves
        }
        const Result<void> isWell = check();
        if (!isWell) {
            close();
        }
        return isWell;
    }

    void close() override
    {
        if (m_ifOpen == 0) {
            m_closePort(m_port);
        }
    }

    Result<void> check() override { return good(m_status(m_port, m_ifOpen)); }

    Result<QString> samNumber() override
    {
        VendorBuffer number(16);
        if (!m_samId || !isDone(m_samId(m_port, number.data(), m_ifOpen))) {
            return QString();
        }
        return card::samNumberText(number.first(16));
    }

    Result<Found> find() override
    {
        VendorBuffer number(8);
        const int found = m_findCard(m_port, number.data(), m_ifOpen);
        if (found == card::code::NoCard) {
            return Found::Nothing;
        }
        if (!isDone(found)) {
            return failure(errorOfSdt(found));
        }
        VendorBuffer serial(8);
        const int selected = m_selectCard(m_port, serial.data(), m_ifOpen);
        if (selected == card::code::SelectFailed || selected == card::code::NoCard) {
            return Found::Slipped;
        }
        return good(selected).map([] { return Found::Ready; });
    }

    Result<IdCard> read(bool withFingerprint) override
    {
        VendorBuffer text(TextSize);
        VendorBuffer photo(MostPhoto);
        VendorBuffer finger(MostFingerprint);
        const bool isComplete = withFingerprint && m_readWithFinger;
        const int code = isComplete
                             ? m_readWithFinger(m_port, text.data(), text.length(), photo.data(), photo.length(),
                                                finger.data(), finger.length(), m_ifOpen)
                             : m_readBase(m_port, text.data(), text.length(), photo.data(), photo.length(), m_ifOpen);
        if (!isDone(code)) {
            return failure(errorOfSdt(code));
        }
        if (!text.isHonest() || text.stated() != TextSize || !photo.isHonest() || (isComplete && !finger.isHonest())) {
            return failure(Error(errors::BadFrame).because(u"lengths that cannot be"_s));
        }
        const QByteArray fingerprint = isComplete ? finger.taken() : QByteArray();
        return card::cardOf(card::CardBlocks{text.taken(), photo.taken(), fingerprint});
    }

    Result<QString> latestAddress() override
    {
        VendorBuffer pages(MostAddresses);
        const int code = m_readAddress ? m_readAddress(m_port, pages.data(), pages.length(), m_ifOpen)
                                       : int(card::code::ItemMissing);
        if (code == card::code::ItemMissing || code == card::code::RequestUnknown) {
            return QString();
        }
        if (!isDone(code)) {
            return failure(errorOfSdt(code));
        }
        return pages.isHonest() ? Result<QString>(card::latestAddressOf(pages.taken()))
                                : failure(Error(errors::BadFrame).because(u"lengths that cannot be"_s));
    }

    Result<QByteArray> managementNumbers() override
    {
        VendorBuffer numbers(ManagementSize);
        const int code =
            m_readManagement ? m_readManagement(m_port, numbers.data(), m_ifOpen) : int(card::code::RequestUnknown);
        return good(code).map([&numbers] { return numbers.first(ManagementSize); });
    }

private:
    using ReadWithFinger = int(int, Bytes, Length, Bytes, Length, Bytes, Length, int);

    static bool isDone(int code) { return code >= 0 && code <= 0xFF && card::isSuccess(quint8(code)); }
    static Result<void> good(int code) { return isDone(code) ? Result<void>() : failure(errorOfSdt(code)); }

    void setSpeed() const
    {
        unsigned int now = 0;
        const bool isSerial = m_port <= LastSerialPort && m_getBaud && m_setBaud;
        if (m_speed > 0 && isSerial && isDone(m_getBaud(m_port, &now)) && now != unsigned(m_speed)) {
            m_setBaud(m_port, now, unsigned(m_speed));
        }
    }

    const std::shared_ptr<card::VendorLibrary> m_library;
    const int m_ifOpen;
    const int m_speed;
    int m_port = 0;
    int (*m_openPort)(int) = nullptr;
    int (*m_closePort)(int) = nullptr;
    int (*m_status)(int, int) = nullptr;
    int (*m_findCard)(int, Bytes, int) = nullptr;
    int (*m_selectCard)(int, Bytes, int) = nullptr;
    int (*m_readBase)(int, Bytes, Length, Bytes, Length, int) = nullptr;
    int (*m_getBaud)(int, Length) = nullptr;
    int (*m_setBaud)(int, unsigned int, unsigned int) = nullptr;
    int (*m_samId)(int, Bytes, int) = nullptr;
    ReadWithFinger *m_readWithFinger = nullptr;
    int (*m_readAddress)(int, Bytes, Length, int) = nullptr;
    int (*m_readManagement)(int, Bytes, int) = nullptr;
};

} // namespace

Result<std::unique_ptr<VendorApi>> sdtApi(const std::shared_ptr<card::VendorLibrary> &library, VendorOptions options)
{
    auto api = std::make_unique<SdtApi>(library, options);
    const Result<void> complete = library->complete();
    return complete ? Result<std::unique_ptr<VendorApi>>(std::move(api)) : failure(complete.error());
}

} // namespace tonggui::devices::vendor

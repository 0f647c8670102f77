// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"
#include "devices/api/Device.h"

namespace tonggui::devices {

// Words in a reader's DeviceCapabilities.
namespace idcard {
inline constexpr QLatin1StringView Fingerprint("fingerprint");      // returns the card's fingerprint block
inline constexpr QLatin1StringView LatestAddress("latest-address"); // returns the additional address
inline constexpr QLatin1StringView SamNumber("sam-number");
inline constexpr QLatin1StringView ManagementNumbers("management-numbers"); // of the card's chip
inline constexpr QLatin1StringView Photo("photo"); // can show the picture of real cards: a decoder is installed
} // namespace idcard

struct IdCardReadOptions
{
    bool withFingerprint = false;   // a card without one is not an error: the field stays empty
    bool withLatestAddress = false; // likewise
    std::chrono::milliseconds timeout{
        30000}; // how long to wait for a card; a card that lies there in time is read to its end
    int attempts =
        1; // readings that may fail because of how the card lies; before each further one LiftCard is asked for

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<IdCardReadOptions> fromJson(const QJsonObject &object);
};

// What the person in front of the reader should see happening.
enum class IdCardStep { WaitingForCard, CardFound, Reading, ReadingAddress, LiftCard };

[[nodiscard]] QString stepWord(IdCardStep step);
[[nodiscard]] std::optional<IdCardStep> stepFrom(QStringView word);

using IdCardProgress = std::function<void(IdCardStep)>;

// A reader of resident identity cards. One job at a time: a second caller is answered errors::Busy. A port that is gone
// answers at once; when it is back the next job works.
class IdCardReader : public Device
{
    Q_OBJECT

public:
    using Device::Device;

    // Waits for a card and reads it. After a good read the same card is found again only after it was lifted.
    // Errors: those of IdCardErrors.h and DeviceErrors.h; errors::NoCard when the time is over.
    [[nodiscard]] virtual Task<Result<IdCard>> read(IdCardReadOptions options, IdCardProgress progress,
                                                    std::stop_token stop) = 0;

    // The number of the security module as it is printed on the reader, "05.01-20180903-0001234567-2018090300".
    [[nodiscard]] virtual Task<Result<QString>> samNumber(std::stop_token stop) = 0;

    // The numbers by which the card's chip is managed, 28 bytes (4 + 8 + 16), of the card that lies on the reader now.
    // errors::UnknownCommand by a reader that does not have the capability.
    [[nodiscard]] virtual Task<Result<QByteArray>> managementNumbers(std::stop_token stop);

    // Commands "read" (arguments as IdCardReadOptions, progress {"step"}, result as IdCard) and "sam-number" (result
    // {"number"}) and "management-numbers" (result {"hex"}).
    [[nodiscard]] Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments, JobProgress progress,
                                                    std::stop_token stop) final;

Q_SIGNALS:
    void cardPlaced();
    void cardRemoved();

protected:
    // Sends the typed signal and the event "card-placed" or "card-removed".
    void announce(const DeviceEvent &event);
    static DeviceEvent placedEvent();
    static DeviceEvent removedEvent();

private:
    Task<Result<QJsonObject>> executeRead(IdCardReadOptions options, JobProgress progress, std::stop_token stop);
    Task<Result<QJsonObject>> executeSamNumber(std::stop_token stop);
    Task<Result<QJsonObject>> executeManagementNumbers(std::stop_token stop);
};

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <map>

// The reports of an STU pad, their first byte is the id. Every parser refuses other sizes and ids with
// errors::BadFrame.
namespace tonggui::devices::stu {

namespace report {
inline constexpr quint8 PenData = 0x01;
inline constexpr quint8 Status = 0x03;
inline constexpr quint8 Reset = 0x04;
inline constexpr quint8 Information = 0x08;
inline constexpr quint8 Capability = 0x09;
inline constexpr quint8 Uid2 = 0x0B;
inline constexpr quint8 PenDataEncrypted = 0x10;
inline constexpr quint8 HostPublicKey = 0x13;
inline constexpr quint8 DevicePublicKey = 0x14;
inline constexpr quint8 StartCapture = 0x15;
inline constexpr quint8 EndCapture = 0x16;
inline constexpr quint8 DhPrime = 0x1A;
inline constexpr quint8 DhBase = 0x1B;
inline constexpr quint8 ClearScreen = 0x20;
inline constexpr quint8 InkingMode = 0x21;
inline constexpr quint8 ClearArea = 0x23;
inline constexpr quint8 StartImage = 0x25;
inline constexpr quint8 ImageBlock = 0x26;
inline constexpr quint8 EndImage = 0x27;
inline constexpr quint8 InkArea = 0x2A;
inline constexpr quint8 PenDataOption = 0x30;
inline constexpr quint8 PenDataOptionEncrypted = 0x31;
inline constexpr quint8 OptionMode = 0x32;
inline constexpr quint8 PenDataTimesEncrypted = 0x33;
inline constexpr quint8 PenDataTimes = 0x34;
inline constexpr quint8 EncryptionCommand = 0x40;
inline constexpr quint8 EncryptionStatus = 0x50;
inline constexpr quint8 ReportSizes = 0xFF;
} // namespace report

struct Information
{
    QString model;    // "STU-430"
    QString firmware; // "2.05"
};

// What the pad measures with and shows. Coordinates run from 0 to the greatest, both included.
struct Capability
{
    int maxX = 0;
    int maxY = 0;
    int maxPressure = 0;
    int width = 0; // pixels
    int height = 0;
    int rate = 0;       // samples a second
    int resolution = 0; // coordinates to the inch
    quint8 encodings = 0;
};

enum class State : quint8 {
    Ready = 0,
    Image = 1,
    Capture = 2,
    Calculation = 3,
    ImageBoot = 4,
    RomBusy = 5,
    Reset = 0xFF
};

struct Status
{
    State state = State::Ready;
    quint8 lastResult = 0; // 0: the last request was carried out
};

// What the pad says about its part of the key exchange (report 50).
struct KeyStatus
{
    bool hasExponent = false;
    bool hasModulus = false;
    bool hasKey = false;
    quint8 lastResult = 0;
};

using ReportSizes = std::map<quint8, int>; // those that the pad knows

[[nodiscard]] Result<Information> informationFrom(QByteArrayView report);
[[nodiscard]] Result<Capability> capabilityFrom(QByteArrayView report); // also refuses a pad without a surface
[[nodiscard]] Result<Status> statusFrom(QByteArrayView report);
[[nodiscard]] Result<KeyStatus> keyStatusFrom(QByteArrayView report);
[[nodiscard]] Result<ReportSizes> reportSizesFrom(QByteArrayView report);
[[nodiscard]] Result<QByteArray> numberFrom(QByteArrayView report, quint8 id, qsizetype size); // a key, a prime
[[nodiscard]] QString textFrom(QByteArrayView bytes); // up to the first 0; empty unless printable ASCII

} // namespace tonggui::devices::stu

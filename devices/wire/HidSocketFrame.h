// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <deque>

namespace tonggui::devices {

// HID reports over a local socket: how a simulated device stands where hidraw would stand. Every frame is
//     length u16 BE (of all that follows: 3 … 4100) | kind u8 | number u16 BE | payload
// The device speaks first: one Hello. A request carries a number that is not 0; its answer carries the same. Reports
// begin with their id, as everywhere in HID.
enum class HidFrameKind : quint8 {
    GetFeature = 0x01, // id u8, most bytes wanted u16 BE           host → device
    SetFeature = 0x02, // the report                                host → device
    Output = 0x03,     // the report                                host → device
    Reply = 0x11,      // the report that was asked for, or nothing device → host
    Refused = 0x12,    // nothing: the device stalls the request    device → host
    Hello = 0x20,      // vendor u16 BE, product u16 BE, serial     device → host, number 0
    Input = 0x21       // the report                                device → host, number 0
};

struct HidFrame
{
    HidFrameKind kind;
    quint16 number = 0;
    QByteArray payload;

    bool operator==(const HidFrame &) const = default;
    [[nodiscard]] QByteArray toBytes() const; // the payload has at most LargestHidPayload bytes
};

inline constexpr qsizetype LargestHidPayload = 4097; // an STU-540 image block has 2560

// Cuts a stream into frames, in whatever pieces it comes.
class HidFrameReader
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] std::deque<HidFrame> take(); // those that are complete
    // The stream does not follow the protocol and cannot be read on.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] qsizetype buffered() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace tonggui::devices

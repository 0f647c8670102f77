// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/PenRecord.h"

#include "app/receipts/ReceiptErrors.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

// Format identifier and version of ISO/IEC 19794-7:2007 §8.2.
const QByteArray Magic("SDI\0 10\0", 8);

// Channel inclusion bits (§8.2.4), most significant first: X Y Z VX VY AX AY T DT F S …
constexpr quint16 Channels = 0xC160; // X Y T F S
constexpr int ChannelCount = 5;
constexpr quint8 ScalingFollows = 0x80; // channel preamble
constexpr qint32 SignedOffset = 32768;  // X and Y are signed values
constexpr double LengthScale = 100;     // units per mm
constexpr double ClockScale = 1000;     // units per second
constexpr qsizetype WideSampleSize = PenSampleSize + 1;

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// §8.2.5: five bits E and eleven bits F mean (1 + F / 2048) · 2^(E − 16).
quint16 scalingWord(double value)
{
    const int exponent = int(std::floor(std::log2(value)));
    const auto fraction = quint16(std::lround((value / std::exp2(exponent) - 1) * 2048));
    return quint16((exponent + 16) << 11 | fraction);
}

double scalingValue(quint16 word)
{
    return (1 + (word & 0x7FF) / 2048.0) * std::exp2((word >> 11) - 16);
}

// Milliseconds, as long as they fit into two bytes.
double clockScale(const Handwriting &writing)
{
    double scale = ClockScale;
    while (writing.duration() * scale / ClockScale > 65535) {
        scale /= 2;
    }
    return scale;
}

quint16 clamped(qint64 value)
{
    return quint16(std::clamp<qint64>(value, 0, 65535));
}

class RecordReader
{
public:
    explicit RecordReader(const QByteArray &record)
        : m_record(record)
    {}

    template <typename T>
    T take()
    {
        T value = 0;
        if (m_at + qsizetype(sizeof(T)) <= m_record.size()) {
            value = qFromBigEndian<T>(m_record.constData() + m_at);
        } else {
            m_isShort = true;
        }
        m_at += sizeof(T);
        return value;
    }

    void skip(qsizetype count) { m_at += count; }
    [[nodiscard]] qsizetype left() const { return m_record.size() - m_at; }
    [[nodiscard]] bool isShort() const { return m_isShort; }

private:
    const QByteArray &m_record;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

} // namespace

QByteArray toPenRecord(const Handwriting &writing)
{
    const double clock = clockScale(writing);
    QByteArray samples;
    quint32 count = 0;
    const auto add = [&](const PenSample &sample, bool isDown) {
        append(samples, clamped(sample.x + SignedOffset));
        append(samples, clamped(writing.height - sample.y + SignedOffset));
        append(samples, clamped(std::llround(sample.time * clock / ClockScale)));
        append(samples, clamped(isDown ? sample.pressure : 0));
        append(samples, quint8(isDown));
        ++count;
    };
    for (const PenStroke &stroke : writing.strokes) {
        for (const PenSample &sample : stroke) {
            add(sample, true);
        }
        if (!stroke.empty()) {
            add(stroke.back(), false);
        }
    }
    QByteArray record = Magic;
    append(record, Channels);
    for (const double scale : {LengthScale, LengthScale, clock}) {
        append(record, ScalingFollows);
        append(record, scalingWord(scale));
    }
    record += QByteArray(2, '\0'); // F and S as they are
    record += '\0';                // reserved
    record += '\0';                // no extended data
    append(record, quint8(count >> 16));
    append(record, quint16(count));
    return record + samples;
}

Result<std::vector<PenStroke>> fromPenRecord(const QByteArray &record, qint32 height)
{
    RecordReader reader(record);
    reader.skip(Magic.size());
    if (!record.startsWith(Magic) || reader.take<quint16>() != Channels) {
        return errors::refused(errors::EvidenceBroken, u"not a record of the channels X, Y, T, F, S"_s);
    }
    double scales[ChannelCount] = {LengthScale, LengthScale, ClockScale, 1, 1};
    for (double &scale : scales) {
        const auto preamble = reader.take<quint8>();
        for (int bit = 7; bit >= 2; --bit) { // scaling, minimum, maximum, mean, deviation, constant
            if ((preamble & (1 << bit)) != 0) {
                const auto value = reader.take<quint16>();
                scale = bit == 7 ? scalingValue(value) : scale;
            }
        }
    }
    reader.skip(2);
    const qsizetype count = qsizetype(reader.take<quint8>()) << 16 | reader.take<quint16>();
    const bool isWide = count > 0 && reader.left() >= count * WideSampleSize;
    if (reader.isShort() || reader.left() < count * PenSampleSize) {
        return errors::refused(errors::EvidenceBroken, u"record ends too early"_s);
    }
    std::vector<PenStroke> strokes;
    bool isDown = false;
    for (qsizetype i = 0; i < count; ++i) {
        PenSample sample;
        sample.x = qint32(std::lround((reader.take<quint16>() - SignedOffset) * LengthScale / scales[0]));
        sample.y = height - qint32(std::lround((reader.take<quint16>() - SignedOffset) * LengthScale / scales[1]));
        sample.time = qint32(std::lround(reader.take<quint16>() * ClockScale / scales[2]));
        sample.pressure = reader.take<quint16>();
        const bool isTouching = (isWide ? reader.take<quint16>() : reader.take<quint8>()) != 0;
        if (isTouching) {
            if (!isDown) {
                strokes.emplace_back();
            }
            strokes.back().push_back(sample);
        }
        isDown = isTouching;
    }
    return strokes;
}

} // namespace tonggui::receipts

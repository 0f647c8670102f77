// SPDX-License-Identifier: Apache-2.0
#include "app/cli/receipt/SampleHandwriting.h"

#include <algorithm>
#include <cmath>

namespace tonggui::cli {

namespace {

constexpr int MostCharacters = 5;
constexpr int StrokesPerCharacter = 4;
constexpr int SamplesPerStroke = 24;
constexpr qint32 SampleTime = 5; // ms: 200 samples a second
constexpr qint32 PauseTime = 70; // ms between strokes
constexpr qint32 CharacterWidth = 1900;
constexpr qint32 Margin = 700;
constexpr qint32 PadHeight = 4000;

PenStroke strokeAt(qint32 left, int number, qint32 startTime)
{
    PenStroke stroke;
    const bool isLevel = number % 2 == 0;
    for (int i = 0; i < SamplesPerStroke; ++i) {
        const double t = double(i) / (SamplesPerStroke - 1);
        const double bow = std::sin(t * 3.1 + number) * 190;
        const double x = isLevel ? t * 1350 : 260 + number * 250 + bow;
        const double y = isLevel ? 700 + number * 520 + bow - t * 160 : 500 + t * 2300;
        stroke.push_back(
            {startTime + i * SampleTime, left + qint32(x), qint32(y), 360 + qint32(400 * std::sin(t * 2.6 + 0.3))});
    }
    return stroke;
}

} // namespace

Handwriting sampleHandwriting(int characters, const QDateTime &startedAt)
{
    const int count = std::clamp(characters, 2, MostCharacters);
    Handwriting writing;
    writing.width = 2 * Margin + count * CharacterWidth;
    writing.height = PadHeight;
    writing.device = QStringLiteral("sample");
    writing.startedAt = startedAt;
    qint32 time = 0;
    for (int character = 0; character < count; ++character) {
        for (int stroke = 0; stroke < StrokesPerCharacter; ++stroke) {
            writing.strokes.push_back(strokeAt(Margin + character * CharacterWidth, stroke, time));
            time += SamplesPerStroke * SampleTime + PauseTime;
        }
    }
    return writing;
}

} // namespace tonggui::cli

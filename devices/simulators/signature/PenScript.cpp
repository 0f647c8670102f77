// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/PenScript.h"

#include <cmath>

namespace tonggui::simulators {

namespace {

constexpr int Whole = 1000;
constexpr int SamplesOfAStroke = 40;
constexpr int SamplesOfATap = 4;

StuPen penAt(const StuModel &model, const ScriptPoint &point, bool isNear = true)
{
    return {.isNear = isNear,
            .isDown = isNear && point.pressure > 0,
            .pressure = isNear ? point.pressure * model.maxPressure / Whole : 0,
            .x = point.x * model.maxX / Whole,
            .y = point.y * model.maxY / Whole};
}

ScriptPoint inTheAir(ScriptPoint point)
{
    point.pressure = 0;
    return point;
}

} // namespace

std::vector<ScriptStroke> usualSignature()
{
    std::vector<ScriptStroke> strokes;
    for (int stroke = 0; stroke < 3; ++stroke) {
        ScriptStroke points;
        for (int i = 0; i < SamplesOfAStroke; ++i) {
            const double part = double(i) / (SamplesOfAStroke - 1);
            points.push_back({.x = 200 + 180 * stroke + int(160 * part),
                              .y = 450 + int(120 * std::sin(part * 6 + stroke)),
                              .pressure = 250 + int(500 * std::sin(part * 3.1))});
        }
        strokes.push_back(std::move(points));
    }
    return strokes;
}

std::vector<StuPen> writing(const StuModel &model, const std::vector<ScriptStroke> &strokes)
{
    std::vector<StuPen> pens;
    ScriptPoint last;
    for (const ScriptStroke &stroke : strokes) {
        if (stroke.empty()) {
            continue;
        }
        pens.push_back(penAt(model, inTheAir(stroke.front())));
        for (const ScriptPoint &point : stroke) {
            pens.push_back(penAt(model, point));
        }
        last = stroke.back();
        pens.push_back(penAt(model, inTheAir(last)));
    }
    pens.push_back(penAt(model, last, false));
    return pens;
}

std::vector<StuPen> tap(const StuModel &model, int x, int y)
{
    return writing(model, {ScriptStroke(SamplesOfATap, {x, y, 400})});
}

std::vector<StuPen> hovering(const StuModel &model)
{
    std::vector<StuPen> pens;
    for (int x = 300; x <= 700; x += 20) {
        pens.push_back(penAt(model, {x, 400, 0}));
    }
    pens.push_back(penAt(model, {700, 400, 0}, false));
    return pens;
}

} // namespace tonggui::simulators

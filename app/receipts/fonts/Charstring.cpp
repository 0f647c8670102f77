// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/Charstring.h"

#include <cmath>
#include <span>

namespace tonggui::receipts {

namespace {

// Operators of Technical Note 5177 §4.
enum Operator : char {
    Vmoveto = 4,
    Rlineto = 5,
    Hlineto = 6,
    Vlineto = 7,
    Rrcurveto = 8,
    Endchar = 14,
    Rmoveto = 21,
    Hmoveto = 22,
    Vvcurveto = 26,
    Hhcurveto = 27,
    Vhcurveto = 30,
    Hvcurveto = 31,
};

constexpr size_t StackLimit = 48;
constexpr size_t CurvesAtOnce = (StackLimit - 1) / 4; // one operand is left for a free end

struct Step
{
    PathStep::Kind kind;
    int dx1 = 0; // a line has only these two
    int dy1 = 0;
    int dx2 = 0;
    int dy2 = 0;
    int dx3 = 0;
    int dy3 = 0;

    [[nodiscard]] bool isLine() const { return kind == PathStep::Kind::Line; }
    [[nodiscard]] bool isStraight() const { return dx1 == 0 || dy1 == 0; } // of a line: along an axis
    [[nodiscard]] bool startsLevel() const { return dy1 == 0; }
    [[nodiscard]] bool startsUpright() const { return dx1 == 0; }
    [[nodiscard]] bool endsLevel() const { return dy3 == 0; }
    [[nodiscard]] bool endsUpright() const { return dx3 == 0; }
};

using Steps = std::span<const Step>;

struct Point
{
    int x = 0;
    int y = 0;

    friend bool operator==(Point, Point) = default;
};

Point rounded(QPointF point)
{
    const auto onGrid = [](double value) { return int(std::lround(value / GlyphGrid)) * GlyphGrid; };
    return {onGrid(point.x()), onGrid(point.y())};
}

// Relative steps on whole units; closing lines are left out, as every contour closes by itself.
std::vector<Step> relativeSteps(const Outline &outline)
{
    std::vector<Step> steps;
    Point start;
    Point current;
    Point before; // where the last line began
    for (const PathStep &path : outline) {
        if (path.kind == PathStep::Kind::Close) {
            if (!steps.empty() && steps.back().isLine() && current == start) {
                steps.pop_back();
                current = before;
            }
            continue;
        }
        const Point to = rounded(path.to);
        if (path.kind == PathStep::Kind::Curve) {
            const Point a = rounded(path.control1);
            const Point b = rounded(path.control2);
            steps.push_back(
                {path.kind, a.x - current.x, a.y - current.y, b.x - a.x, b.y - a.y, to.x - b.x, to.y - b.y});
        } else if (path.kind == PathStep::Kind::Move || to != current) {
            steps.push_back({path.kind, to.x - current.x, to.y - current.y});
        }
        if (path.kind == PathStep::Kind::Move) {
            start = to;
        } else if (to != current) {
            before = current;
        }
        current = to;
    }
    return steps;
}

class Writer
{
public:
    void number(int value)
    {
        if (value >= -107 && value <= 107) {
            m_bytes += char(value + 139);
        } else if (value >= 108 && value <= 1131) {
            m_bytes += char(247 + (value - 108) / 256);
            m_bytes += char((value - 108) % 256);
        } else if (value <= -108 && value >= -1131) {
            m_bytes += char(251 + (-value - 108) / 256);
            m_bytes += char((-value - 108) % 256);
        } else {
            m_bytes += char(28);
            m_bytes += char(value >> 8);
            m_bytes += char(value);
        }
    }

    void numbers(std::initializer_list<int> values)
    {
        for (const int value : values) {
            number(value);
        }
    }

    void finish(Operator name) { m_bytes += char(name); }

    // Each takes what one operator can say from the front of `steps` and returns how many steps that was.
    size_t move(const Step &step);
    size_t straightLines(Steps steps);
    size_t freeLines(Steps steps);
    size_t alternatingCurves(Steps steps);
    size_t levelCurves(Steps steps);
    size_t uprightCurves(Steps steps);
    size_t freeCurves(Steps steps);
    size_t next(Steps steps);

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

size_t Writer::move(const Step &step)
{
    if (step.dy1 == 0) {
        number(step.dx1);
        finish(Hmoveto);
    } else if (step.dx1 == 0) {
        number(step.dy1);
        finish(Vmoveto);
    } else {
        numbers({step.dx1, step.dy1});
        finish(Rmoveto);
    }
    return 1;
}

size_t Writer::straightLines(Steps steps)
{
    const bool isLevel = steps[0].dy1 == 0;
    size_t count = 0;
    bool level = isLevel;
    while (count < steps.size() && count < StackLimit && steps[count].isLine() &&
           (level ? steps[count].dy1 : steps[count].dx1) == 0) {
        number(level ? steps[count].dx1 : steps[count].dy1);
        level = !level;
        ++count;
    }
    finish(isLevel ? Hlineto : Vlineto);
    return count;
}

// A single straight line between free ones is cheaper as a free one than as an operator of its own.
size_t Writer::freeLines(Steps steps)
{
    const auto isFree = [steps](size_t i) { return i < steps.size() && steps[i].isLine() && !steps[i].isStraight(); };
    size_t count = 0;
    while (count < StackLimit / 2 &&
           (isFree(count) || (count < steps.size() && steps[count].isLine() && isFree(count + 1)))) {
        numbers({steps[count].dx1, steps[count].dy1});
        ++count;
    }
    finish(Rlineto);
    return count;
}

// Curves that start along one axis and end along the other, in turn; the last may end anywhere.
size_t Writer::alternatingCurves(Steps steps)
{
    const bool isLevel = steps[0].startsLevel();
    bool level = isLevel;
    size_t count = 0;
    bool isOpen = true;
    while (isOpen && count < CurvesAtOnce && count < steps.size() && steps[count].kind == PathStep::Kind::Curve &&
           (level ? steps[count].startsLevel() : steps[count].startsUpright())) {
        const Step &step = steps[count];
        isOpen = level ? step.endsUpright() : step.endsLevel();
        if (level) {
            numbers({step.dx1, step.dx2, step.dy2, step.dy3});
        } else {
            numbers({step.dy1, step.dx2, step.dy2, step.dx3});
        }
        if (!isOpen) {
            number(level ? step.dx3 : step.dy3);
        }
        level = !level;
        ++count;
    }
    finish(isLevel ? Hvcurveto : Vhcurveto);
    return count;
}

size_t Writer::levelCurves(Steps steps)
{
    size_t count = 0;
    if (!steps[0].startsLevel()) {
        number(steps[0].dy1);
    }
    do {
        numbers({steps[count].dx1, steps[count].dx2, steps[count].dy2, steps[count].dx3});
        ++count;
    } while (count < CurvesAtOnce && count < steps.size() && steps[count].kind == PathStep::Kind::Curve &&
             steps[count].startsLevel() && steps[count].endsLevel());
    finish(Hhcurveto);
    return count;
}

size_t Writer::uprightCurves(Steps steps)
{
    size_t count = 0;
    if (!steps[0].startsUpright()) {
        number(steps[0].dx1);
    }
    do {
        numbers({steps[count].dy1, steps[count].dx2, steps[count].dy2, steps[count].dy3});
        ++count;
    } while (count < CurvesAtOnce && count < steps.size() && steps[count].kind == PathStep::Kind::Curve &&
             steps[count].startsUpright() && steps[count].endsUpright());
    finish(Vvcurveto);
    return count;
}

size_t Writer::freeCurves(Steps steps)
{
    size_t count = 0;
    const auto isFree = [](const Step &step) {
        return step.kind == PathStep::Kind::Curve && !step.startsLevel() && !step.startsUpright() &&
               !step.endsLevel() && !step.endsUpright();
    };
    do {
        const Step &step = steps[count];
        numbers({step.dx1, step.dy1, step.dx2, step.dy2, step.dx3, step.dy3});
        ++count;
    } while (count < StackLimit / 6 && count < steps.size() && isFree(steps[count]));
    finish(Rrcurveto);
    return count;
}

size_t Writer::next(Steps steps)
{
    const Step &step = steps[0];
    if (step.kind == PathStep::Kind::Move) {
        return move(step);
    }
    if (step.isLine()) {
        return step.isStraight() ? straightLines(steps) : freeLines(steps);
    }
    if (step.startsLevel()) {
        return step.endsLevel() && !step.endsUpright() ? levelCurves(steps) : alternatingCurves(steps);
    }
    if (step.startsUpright()) {
        return step.endsUpright() && !step.endsLevel() ? uprightCurves(steps) : alternatingCurves(steps);
    }
    if (step.endsLevel()) {
        return levelCurves(steps);
    }
    return step.endsUpright() ? uprightCurves(steps) : freeCurves(steps);
}

} // namespace

QByteArray charstringOf(const Outline &outline, const std::optional<int> &widthOperand)
{
    Writer writer;
    if (widthOperand) {
        writer.number(*widthOperand);
    }
    const std::vector<Step> steps = relativeSteps(outline);
    for (Steps left = steps; !left.empty();) {
        left = left.subspan(writer.next(left));
    }
    writer.finish(Endchar);
    return writer.bytes();
}

} // namespace tonggui::receipts

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QWidget>

#include <vector>

namespace tonggui::widgets {

enum class StepState { Todo, Current, Done };

struct Step
{
    QString name; // 填单
    QString note; // 还差 1 项
    StepState state = StepState::Todo;
    bool isNoteUrgent = false; // the note tells of something missing

    friend bool operator==(const Step &, const Step &) = default;
};

// The visit from ticket to rating: what is done, where we are, what comes. Too narrow for all words, it names the
// current step only.
class StepLine final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent = nullptr);

    void setSteps(std::vector<Step> steps);
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isRoomy() const; // every word fits its column
    [[nodiscard]] int linesHeight() const;
    [[nodiscard]] QRectF circle(size_t step) const;
    [[nodiscard]] QString currentInWords() const; // 第 4 步，共 8 步：填单，还差 1 项
    void paintLink(QPainter &painter, size_t from) const;
    void paintCircle(QPainter &painter, size_t step) const;
    void paintWords(QPainter &painter, size_t step) const;
    void describe();

    std::vector<Step> m_steps;
};

} // namespace tonggui::widgets

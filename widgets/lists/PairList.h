// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QGridLayout>

#include <vector>

namespace tonggui::widgets {

struct Pair
{
    QString label; // 手机
    QString value; // 199****2046

    friend bool operator==(const Pair &, const Pair &) = default;
};

// Labels and values under each other: values beside their labels, or at the right edge as on the member's screen. Where
// that is too narrow each value stands beneath its label.
class PairList final : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Values { Beside, AtRightEdge };

    explicit PairList(Values values = Values::Beside, QWidget *parent = nullptr);

    void setPairs(const std::vector<Pair> &pairs);
    void setType(Type type);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        Text *label;
        Text *value;
    };

    void arrange();
    [[nodiscard]] int labelWidth() const; // of the widest
    [[nodiscard]] int valueWidth() const; // narrowest that breaks no word

    std::vector<Line> m_lines;
    bool m_isStacked = false;
    Values m_values;
    Type m_type = Type::Body;
    std::vector<Pair> m_pairs;
    QGridLayout *m_grid;
};

} // namespace tonggui::widgets

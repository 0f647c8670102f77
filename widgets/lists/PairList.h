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

// Labels and values under each other: values beside their labels, or at the right edge as on the member's screen.
class PairList final : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Values { Beside, AtRightEdge };

    explicit PairList(Values values = Values::Beside, QWidget *parent = nullptr);

    void setPairs(const std::vector<Pair> &pairs);
    void setType(Type type);

protected:
    void applyTheme(const Theme &theme) override;

private:
    Values m_values;
    Type m_type = Type::Body;
    std::vector<Pair> m_pairs;
    QGridLayout *m_grid;
};

} // namespace tonggui::widgets

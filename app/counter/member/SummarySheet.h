// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/member/MemberSummary.h"
#include "widgets/layout/Card.h"

namespace tonggui::counter {

// The sheet with what the member asks for: the service, the money in figures and capitals, and the few facts to check.
class SummarySheet final : public widgets::Card
{
    Q_OBJECT

public:
    enum class Detail {
        Full,  // to be read
        Brief, // to be recognised beside the writing area
    };

    SummarySheet(const MemberSummary &summary, Detail detail, QWidget *parent = nullptr);

protected:
    void applyTheme(const widgets::Theme &theme) override;

private:
    void addAmount(const MemberSummary &summary);
};

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/LinkButton.h"
#include "widgets/text/Text.h"

namespace tonggui::widgets {

// Left of the primary button: how many things are missing and, as a link, the first of them. A click leads there.
class BlockerLink final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit BlockerLink(QWidget *parent = nullptr);

    // `brief` is the first thing in a few words: 收款银行卡号少 1 位. A count of 0 hides the whole.
    void setBlockers(int count, const QString &brief);
    [[nodiscard]] LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void followed();

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    int m_blockers = 0;
    QString m_brief;
    QLabel *m_icon;
    Text *m_count;
    LinkButton *m_link;
    Text *m_explanation;
};

} // namespace tonggui::widgets

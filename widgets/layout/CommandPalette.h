// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/Overlay.h"
#include "widgets/lists/PickList.h"

namespace tonggui::widgets {

// Everything that can be done now, found by typing (Ctrl+K): services, commands and their keys. Words may come in any
// order and are looked for in titles, explanations, tags and keywords. Esc or a click beside it closes it.
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    // Opens with nothing typed. A row whose `unavailable` is set is shown with its reason and cannot be chosen.
    void openWith(std::vector<PickRow> commands);
    [[nodiscard]] PickList *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &id); // after it closed and the keyboard is back where it was

protected:
    void applyTheme(const Theme &theme) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void fitList();

    PickList *m_list;
};

} // namespace tonggui::widgets

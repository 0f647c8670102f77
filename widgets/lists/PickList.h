// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/FieldEdit.h"
#include "widgets/lists/PickModel.h"
#include "widgets/text/Text.h"

#include <QListView>

namespace tonggui::widgets {

class PickDelegate;

// A list to pick one thing from without leaving the keyboard: typing narrows it, Up and Down move, Enter picks, and
// while nothing is typed the figures 1 … 9 pick at once. Esc clears what was typed, then says that the person wants
// out.
class PickList final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit PickList(QWidget *parent = nullptr);

    void setRows(std::vector<PickRow> rows);
    void setPrompt(const QString &prompt); // in the empty input: 输入名称、拼音首字母或编号
    void clear();                          // as it was before anything was typed
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] FieldEdit *input() const { return m_input; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QString &id);
    void escaped();

protected:
    void applyTheme(const Theme &theme) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool onKey(const QKeyEvent &event);
    void onTyped(const QString &typed);
    void moveBy(int rows);
    void pickRow(int row);
    void selectFirst();
    void showPrompt(const QString &prompt);
    void showWords();

    PickModel *m_model;
    PickDelegate *m_delegate;
    FieldEdit *m_input;
    QListView *m_list;
    Text *m_nothing;
    QString m_prompt; // the owner's; empty: our own words
};

} // namespace tonggui::widgets

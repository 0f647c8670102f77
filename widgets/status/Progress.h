// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"
#include "widgets/status/BusyMark.h"
#include "widgets/text/Text.h"

#include <QProgressBar>
#include <QTimer>

namespace tonggui::widgets {

// Work that takes a while, shown where it was started: nothing for 300 ms, then a quiet mark, after 3 s a bar, a
// sentence and a way to stop. It keeps its place in the layout, so nothing jumps.
class Progress final : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Stage { Idle, Unseen, Mark, Bar };

    explicit Progress(QWidget *parent = nullptr);

    void begin(const QString &sentence, bool isCancellable = false); // 正在读取身份证
    void setSentence(const QString &sentence);                       // the same step, further on
    // How far it is; a total of 0 means nobody knows, and the bar is left out.
    void setShare(int done, int total);
    void end();
    [[nodiscard]] Stage stage() const { return m_stage; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void applyTheme(const Theme &theme) override;
    void changeEvent(QEvent *event) override;

private:
    void enter(Stage stage);

    Stage m_stage = Stage::Idle;
    bool m_isCancellable = false;
    BusyMark *m_mark;
    Text *m_sentence;
    QProgressBar *m_bar;
    Button *m_cancel;
    QTimer m_markTimer;
    QTimer m_barTimer;
};

} // namespace tonggui::widgets

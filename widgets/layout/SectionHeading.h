// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QWidget>

namespace tonggui::widgets {

// 申请人  由身份证读入，不可改动 ……………… 7 人: a heading, what goes with it, and a note at the right edge.
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title->text(); }
    void setTitle(const QString &title);
    void setExplanation(const QString &explanation);
    void setNote(const QString &note, Colour colour = Colour::Muted);
    void setTitleType(Type type);

private:
    Text *m_title;
    Text *m_explanation;
    Text *m_note;
};

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QWidget>

namespace tonggui::widgets {

// A few words on a small tinted ground: S-12, 即办, 3号窗口. With `mark` the tone's dot or icon stands before the
// words, as in ● 正常 or ✓ 身份已核验.
class Tag final : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Mark { None, Dot, Icon };

    explicit Tag(const QString &text, Tone tone = Tone::Neutral, Mark mark = Mark::None, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setText(const QString &text);
    void setTone(Tone tone);
    void setType(Type type);
    Tag *wrapped(); // breaks its words over lines where there is no room for one

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_isWrapped; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] int sidesWidth() const; // all that is not words

    QString m_text;
    Tone m_tone;
    Mark m_mark;
    Type m_type = Type::Note;
    bool m_isWrapped = false;
};

} // namespace tonggui::widgets

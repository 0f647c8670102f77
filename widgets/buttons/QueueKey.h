// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"

namespace tonggui::widgets {

// A large button of the queue rail: key cap at the left, what it does beside it, and beneath why it cannot be used now.
// Breaks its words over lines when the rail is narrow.
class QueueKey final : public Button
{
    Q_OBJECT

public:
    explicit QueueKey(const QString &text, const QKeySequence &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    void setUnavailable(const QString &reason) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] Type textType(const Theme &theme) const override;

private:
    [[nodiscard]] int lowest() const;
    [[nodiscard]] int wordsLeft() const;
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] int linesHeight(const QString &words, Type type, int width) const;
};

} // namespace tonggui::widgets

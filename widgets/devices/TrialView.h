// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"
#include "widgets/devices/Pictogram.h"
#include "widgets/status/BusyMark.h"
#include "widgets/style/Tone.h"
#include "widgets/text/Text.h"

namespace tonggui::widgets {

// The trial of a device: what to do, as a picture and a sentence, and how it went.
class TrialView final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit TrialView(QWidget *parent = nullptr);

    // Under way: `sentence` says what the person does now.
    void showRunning(Picture picture, const QString &sentence);
    // Over: `what` came of it and what to do now; `code` small at the end.
    void showEnd(Tone tone, const QString &what, const QString &remedy = {}, const QString &code = {});
    [[nodiscard]] bool isRunning() const { return m_busy->isActive(); }
    [[nodiscard]] Picture picture() const { return m_picture->picture(); }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] Button *cancel() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

protected:
    void applyTheme(const Theme &theme) override;
    void changeEvent(QEvent *event) override;

private:
    void showParts(bool isRunning);
    void showTone();

    Tone m_tone = Tone::Neutral;
    Pictogram *m_picture;
    QLabel *m_mark;
    BusyMark *m_busy;
    Text *m_sentence;
    Text *m_remedy;
    Text *m_code;
    Button *m_cancel;
};

} // namespace tonggui::widgets

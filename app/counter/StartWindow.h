// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"
#include "widgets/fields/TextField.h"
#include "widgets/status/Progress.h"

namespace tonggui::counter {

// What is seen until the counter is open: progress, the question for the key file's PIN, or why it cannot be opened.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showOpening();
    void askPin(const std::optional<Error> &why); // `why`: the one before was not right
    void showFaults(const std::vector<Error> &faults);

Q_SIGNALS:
    void pinGiven(const QString &pin);
    void againAsked();

private:
    void clear();

    QVBoxLayout *m_body;
    widgets::Progress *m_progress;
    QWidget *m_content = nullptr;
};

} // namespace tonggui::counter

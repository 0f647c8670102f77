// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/devices/Sparkline.h"
#include "widgets/text/Text.h"

namespace tonggui::widgets {

// How a device served: all in words, as they are shown.
struct DeviceService
{
    QString lastGood;          // 2 分前
    QString failureRate;       // 0.4%
    std::vector<double> week;  // share of failures a day, oldest first, 0 … 1
    QString weekWords;         // the course for those who cannot see it
    QString more;              // firmware, restarts of the driver
    Tone tone = Tone::Neutral; // of the course and the rate

    friend bool operator==(const DeviceService &, const DeviceService &) = default;
};

// Last good use, course of the week, rate of failures.
class DeviceFigures final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit DeviceFigures(QWidget *parent = nullptr);

    void setService(const DeviceService &service);

protected:
    void applyTheme(const Theme &theme) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    Text *m_lastWord;
    Text *m_last;
    Text *m_rateWord;
    Text *m_rate;
    Sparkline *m_week;
    Text *m_more;
};

} // namespace tonggui::widgets

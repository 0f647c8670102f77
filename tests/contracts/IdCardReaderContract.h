// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/IdCardReader.h"
#include "tests/contracts/DeviceContract.h"

namespace tonggui::devices {

// What every reader of identity cards promises beside what every device does, wherever its driver runs. A test derives
// from this, gives it a reader on a simulated module, and may add cases of its own.
class IdCardReaderContract : public DeviceContract
{
    Q_OBJECT

protected:
    // The module knows the card "zhangsan" (number 11010519491231002X, with a fingerprint and an additional address)
    // and the orders of tonggui-sim.
    virtual IdCardReader &reader() = 0;

    Device &device() override { return reader(); }
    QString kind() const override;
    UsualJob usualJob() override; // reads one card
    void prepareUsualJob() override;
    void makeJobLong() override; // nobody puts a card on
    void breakDevice() override;

    [[nodiscard]] Result<IdCard> read(IdCardReadOptions options = {});
    static IdCardReadOptions within(std::chrono::milliseconds timeout);

    QList<IdCardStep> m_steps;
    std::function<void(IdCardStep)> m_onStep;

private Q_SLOTS:
    void tellsWhatItCan();
    void tellsItsModuleNumber();
    void readsACard();
    void readsAllThatIsAskedFor();
    void saysWhenACardComes();
    void waitsForACard();
    void endsWhenNoCardComes();
    void isCancelledWhileWaiting();
    void leavesNothingOfACancelledReading();
    void goesOnWhenASecondCallerCame();
    void noticesThatItIsUnpluggedWhileReading();
    void survivesACrashWhileReading();
    void survivesASilentModule();
    void countsOnlyItsOwnFaults();
    void refusesIncompleteCommands();
};

} // namespace tonggui::devices

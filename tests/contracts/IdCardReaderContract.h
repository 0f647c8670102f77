// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/IdCardReader.h"

#include <QTest>

namespace tonggui::devices {

// What every reader of identity cards promises, wherever its driver runs. A test derives from this, gives it a reader
// on a simulated module, and may add cases of its own; Qt Test runs the slots of both.
class IdCardReaderContract : public QObject
{
    Q_OBJECT

protected:
    // A fresh reader in front of a fresh module for each case. The module knows the card "zhangsan" (number
    // 11010519491231002X, with a fingerprint and an additional address) and the orders of tonggui-sim.
    virtual void makeReader() = 0;
    virtual void dropReader() = 0;
    virtual IdCardReader &reader() = 0;
    virtual void order(const QString &line) = 0;
    // Kills what runs the driver, without warning; brings it back if nobody else does.
    virtual void crash() = 0;

    [[nodiscard]] Result<IdCard> read(IdCardReadOptions options = {});
    static IdCardReadOptions within(std::chrono::milliseconds timeout);

    QList<IdCardStep> m_steps;
    std::function<void(IdCardStep)> m_onStep;

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIs();
    void tellsItsModuleNumber();
    void readsACard();
    void readsAllThatIsAskedFor();
    void saysWhenACardComes();
    void waitsForACard();
    void endsWhenNoCardComes();
    void isCancelledWhileWaiting();
    void isCancelledInTheMiddle();
    void answersAtOnceWhenCancelledBefore();
    void refusesASecondCaller();
    void noticesThatItIsUnplugged();
    void comesBackByItself();
    void survivesACrash();
    void survivesASilentModule();
    void countsWhatItDid();
    void refusesCommandsItDoesNotKnow();
};

} // namespace tonggui::devices

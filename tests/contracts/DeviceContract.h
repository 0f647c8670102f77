// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"

#include <QTest>

#include <optional>

namespace tonggui::devices {

// What every device promises, whatever its kind and wherever its driver runs. A kind's contract derives from this and
// adds what is its own; a driver's test derives from that. Qt Test runs the slots of all of them.
class DeviceContract : public QObject
{
    Q_OBJECT

protected:
    // A job of the kind, as its codec writes it.
    struct UsualJob
    {
        QString command;
        QJsonObject arguments;
    };

    // A fresh device in front of a fresh simulator for each case, ready to do its usual job.
    virtual void makeDevice() = 0;
    virtual void dropDevice() = 0;
    virtual Device &device() = 0;
    virtual QString kind() const = 0;
    virtual void order(const QString &line) = 0; // to the simulator; "unplug" and "plug" are known to all
    // Kills what runs the driver, without warning; brings it back if nobody else does.
    virtual void crash() = 0;

    virtual UsualJob usualJob() = 0;
    virtual void prepareUsualJob() {} // a card is put on, paper is put in
    virtual void makeJobLong() = 0;   // the next usual job takes a second or more, until something happens
    virtual void breakDevice() = 0;   // the next usual job fails by the device's fault

    // How a job may end whose driver was killed in its middle.
    virtual bool isEndOfCrash(const Error &error) const;

    // A job that is under way; its answer comes into `answer`.
    struct Running
    {
        std::stop_source stop;
        std::optional<Result<QJsonObject>> answer;
    };
    std::shared_ptr<Running> startJob(const UsualJob &job);
    // Runs it to its end; errors::Cancelled with a detail when it has none within half a minute.
    Result<QJsonObject> runJob(const UsualJob &job);

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIsAndIsReady();
    void doesItsUsualJob();
    void refusesCommandsItDoesNotKnow();
    void answersAtOnceWhenCancelledBefore();
    void isCancelledInTheMiddle();
    void refusesASecondCaller();
    void endsTheJobWhenItIsUnplugged();
    void comesBackByItself();
    void survivesACrash();
    void countsWhatItDid();
};

} // namespace tonggui::devices

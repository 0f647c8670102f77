// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <functional>

namespace tonggui::counter {

// Follows one step of the desk after another and tells what to show meanwhile and when it failed.
class StepRunner final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;
    using QObject::QObject;

    // `sentence` says what is going on. `then` is called after success only, and not when `context` is gone by then.
    // With a `stop` the step can be cancelled.
    void run(const QString &sentence, Task<Result<void>> step, QObject *context = nullptr, Then then = {},
             std::optional<std::stop_source> stop = {});
    // A step that nobody asked for: what went wrong before stays in sight.
    void runAside(const QString &sentence, Task<Result<void>> step);

    void goOn(const QString &sentence); // what is going on by now, in the step under way
    void cancel();                      // the step under way, if it can be
    void report(const Error &error);
    void clearError();
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void began(const QString &sentence, bool isCancellable);
    void wentOn(const QString &sentence);
    void ended();
    void failed(const tonggui::Error &error);
    void errorCleared();

private:
    Task<void> follow(Task<Result<void>> step, QObject *context, Then then);

    int m_running = 0;
    std::optional<std::stop_source> m_stop;
};

} // namespace tonggui::counter

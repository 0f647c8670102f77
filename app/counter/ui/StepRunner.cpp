// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/StepRunner.h"

#include <QPointer>

namespace tonggui::counter {

void StepRunner::run(const QString &sentence, Task<Result<void>> step, QObject *context, Then then,
                     std::optional<std::stop_source> stop)
{
    clearError();
    ++m_running;
    if (stop) {
        m_stop = std::move(stop);
    }
    Q_EMIT began(sentence, m_stop.has_value());
    follow(std::move(step), context != nullptr ? context : this, std::move(then));
}

void StepRunner::runAside(const QString &sentence, Task<Result<void>> step)
{
    ++m_running;
    Q_EMIT began(sentence, m_stop.has_value());
    follow(std::move(step), this, {});
}

Task<void> StepRunner::follow(Task<Result<void>> step, QObject *context, Then then)
{
    const QPointer<StepRunner> self(this);
    const QPointer<QObject> receiver(context);
    const Result<void> result = co_await std::move(step);
    if (!self) {
        co_return;
    }
    if (--m_running == 0) {
        m_stop.reset();
        Q_EMIT ended();
    }
    if (!result) {
        report(result.error());
    } else if (receiver && then) {
        then();
    }
}

void StepRunner::goOn(const QString &sentence)
{
    if (isRunning()) {
        Q_EMIT wentOn(sentence);
    }
}

void StepRunner::cancel()
{
    if (m_stop) {
        m_stop->request_stop();
    }
}

void StepRunner::report(const Error &error)
{
    if (!error.is(errors::Cancelled)) { // whoever cancelled knows it
        Q_EMIT failed(error);
    }
}

void StepRunner::clearError()
{
    Q_EMIT errorCleared();
}

} // namespace tonggui::counter

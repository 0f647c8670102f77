// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/idcard/vendor/BlockingCalls.h"
#include "devices/plugins/idcard-vendor/VendorApi.h"

#include <optional>

namespace tonggui::devices::vendor {

struct VendorTimes
{
    std::chrono::milliseconds call{10000}; // one call of the library; longer: it hangs
    std::chrono::milliseconds pollGap{300};
    std::chrono::milliseconds watch{2000}; // between two looks whether an idle reader is still there
};

// A maker's library and the reader behind it. Held by shared pointer, so that a call that is under way keeps it alive.
class VendorSession : public QObject, public std::enable_shared_from_this<VendorSession>
{
    Q_OBJECT

public:
    // `ports` are tried in turn.
    VendorSession(std::unique_ptr<VendorApi> api, QList<int> ports, VendorTimes times);

    [[nodiscard]] VendorApi &api() { return *m_api; } // what does not block: name, features
    [[nodiscard]] const VendorTimes &times() const { return m_times; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString portText() const; // the one that is open; before: the only one there is, or "auto"
    [[nodiscard]] const QString &samNumber() const { return m_samNumber; }

    // Several callers wait for the same opening.
    [[nodiscard]] Task<Result<void>> ensureOpen(std::stop_token stop);

    // Runs `call` where the library may block. Asking `stop` answers errors::Cancelled at once; the call ends by
    // itself.
    template <typename T>
    Task<Result<T>> ask(std::function<Result<T>(VendorApi &)> call, std::stop_token stop);

Q_SIGNALS:
    void opened();
    void failed(const tonggui::Error &error); // could not be opened, was unplugged, or does not answer
    void hung();                              // a call does not come back: only the end of the process helps

private:
    struct Opened
    {
        int port;
        QString samNumber;
    };

    static Result<Opened> opening(VendorApi &api, int before, int port); // `before`: the port to close first, or 0
    Task<void> openUp(Reply<void> reply);
    void note(const std::optional<Error> &error);
    template <typename T>
    static Task<Result<T>> noted(std::shared_ptr<VendorSession> self, Task<Result<T>> work);

    const std::shared_ptr<VendorApi> m_api;
    const QList<int> m_ports;
    const VendorTimes m_times;
    card::BlockingCalls m_calls;
    std::optional<Reply<void>> m_opening;
    bool m_isOpen = false;
    int m_port = 0;
    QString m_samNumber;
};

template <typename T>
Task<Result<T>> VendorSession::noted(std::shared_ptr<VendorSession> self, Task<Result<T>> work)
{
    const Result<T> outcome = co_await std::move(work);
    self->note(outcome ? std::nullopt : std::optional(outcome.error()));
    co_return outcome;
}

template <typename T>
Task<Result<T>> VendorSession::ask(std::function<Result<T>(VendorApi &)> call, std::stop_token stop)
{
    const std::shared_ptr<VendorApi> api = m_api;
    const std::function<Result<T>()> bound = [api, call = std::move(call)] { return call(*api); };
    const Reply<T> reply;
    tonggui::detail::forward<T>(noted<T>(shared_from_this(), m_calls.run<T>(bound, m_times.call)), reply);
    return answerOf(reply, std::move(stop));
}

} // namespace tonggui::devices::vendor

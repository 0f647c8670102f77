// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/LibusbPipes.h"

#include <libusb-1.0/libusb.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace tonggui::devices {

// A device that is open. Made, written to and ended in one thread; what it says is said in the thread of libusb.
class LibusbPipes::Device
{
public:
    struct Listener
    {
        std::function<void(quint8 endpoint, const QByteArray &bytes)> received;
        std::function<void(const QString &cause)> gone; // once
    };

    // errors::PortNotOpen, errors::PortTaken; `ids` is for the words.
    [[nodiscard]] static Result<std::unique_ptr<Device>> open(quint16 vendor, quint16 product, const QString &ids,
                                                              Listener listener);
    ~Device();
    Q_DISABLE_COPY_MOVE(Device)

    void write(quint8 endpoint, const QByteArray &bytes);

private:
    explicit Device(Listener listener);

    int claim(quint16 vendor, quint16 product); // a libusb error, 0 is none
    void findEndpoints();
    void listen();
    void submit(quint8 endpoint, const QByteArray &bytes, unsigned milliseconds);
    bool cancelAll();
    void handleEvents();
    void tellGone(const QString &cause);
    static void LIBUSB_CALL onInput(libusb_transfer *transfer);
    static void LIBUSB_CALL onOutput(libusb_transfer *transfer);
    void drop(libusb_transfer *transfer); // its last word was said

    const Listener m_listener;
    libusb_context *m_context = nullptr;
    libusb_device_handle *m_handle = nullptr;
    std::vector<quint8> m_in;
    quint8 m_firstOut = 0;
    std::mutex m_lock; // of m_active
    std::set<libusb_transfer *> m_active;
    std::atomic<bool> m_mustEnd = false;
    std::atomic<bool> m_isGone = false;
    std::thread m_events;
};

} // namespace tonggui::devices

// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/LibusbDevice.h"

#include "devices/api/DeviceErrors.h"

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr int Interface = 0;
constexpr int ReadSize = 4096; // whole packets of every speed
constexpr unsigned WriteLimitMs = 5000;
constexpr unsigned Endless = 0;
constexpr int TurnMs = 100; // between two looks at whether it must end

QString wordsOf(int problem)
{
    return QString::fromLatin1(libusb_error_name(problem));
}

} // namespace

LibusbPipes::Device::Device(Listener listener)
    : m_listener(std::move(listener))
{}

Result<std::unique_ptr<LibusbPipes::Device>> LibusbPipes::Device::open(quint16 vendor, quint16 product,
                                                                       const QString &ids, Listener listener)
{
    std::unique_ptr<Device> device(new Device(std::move(listener)));
    const int problem = device->claim(vendor, product);
    if (problem != LIBUSB_SUCCESS) {
        const bool isTaken = problem == LIBUSB_ERROR_ACCESS || problem == LIBUSB_ERROR_BUSY;
        return failure(Error(isTaken ? errors::PortTaken : errors::PortNotOpen, {ids}).because(wordsOf(problem)));
    }
    device->findEndpoints();
    device->listen();
    return device;
}

int LibusbPipes::Device::claim(quint16 vendor, quint16 product)
{
    if (const int problem = libusb_init(&m_context); problem != LIBUSB_SUCCESS) {
        return problem;
    }
    libusb_device **list = nullptr;
    const ssize_t count = libusb_get_device_list(m_context, &list);
    int problem = LIBUSB_ERROR_NO_DEVICE;
    for (ssize_t i = 0; i < count && !m_handle; ++i) {
        libusb_device_descriptor facts{};
        if (libusb_get_device_descriptor(list[i], &facts) == LIBUSB_SUCCESS && facts.idVendor == vendor &&
            facts.idProduct == product) {
            problem = libusb_open(list[i], &m_handle);
        }
    }
    libusb_free_device_list(list, 1);
    if (!m_handle) {
        return problem;
    }
    libusb_set_auto_detach_kernel_driver(m_handle, 1);
    return libusb_claim_interface(m_handle, Interface);
}

void LibusbPipes::Device::findEndpoints()
{
    libusb_config_descriptor *configuration = nullptr;
    if (libusb_get_active_config_descriptor(libusb_get_device(m_handle), &configuration) != LIBUSB_SUCCESS ||
        configuration->bNumInterfaces == 0 || configuration->interface[0].num_altsetting == 0) {
        return;
    }
    const libusb_interface_descriptor &face = configuration->interface[0].altsetting[0];
    for (int i = 0; i < face.bNumEndpoints; ++i) {
        const quint8 address = face.endpoint[i].bEndpointAddress;
        const bool isBulk = (face.endpoint[i].bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) == LIBUSB_TRANSFER_TYPE_BULK;
        if (isBulk && (address & LIBUSB_ENDPOINT_IN) != 0) {
            m_in.push_back(address);
        } else if (isBulk && m_firstOut == 0) {
            m_firstOut = address;
        }
    }
    libusb_free_config_descriptor(configuration);
}

void LibusbPipes::Device::listen()
{
    for (const quint8 endpoint : m_in) {
        submit(endpoint, QByteArray(ReadSize, '\0'), Endless);
    }
    m_events = std::thread([this] { handleEvents(); });
}

void LibusbPipes::Device::write(quint8 endpoint, const QByteArray &bytes)
{
    if (!m_isGone && !bytes.isEmpty()) {
        submit(endpoint == FirstOut ? m_firstOut : endpoint, bytes, WriteLimitMs);
    }
}

void LibusbPipes::Device::submit(quint8 endpoint, const QByteArray &bytes, unsigned milliseconds)
{
    libusb_transfer *const transfer = libusb_alloc_transfer(0);
    auto *const buffer = static_cast<unsigned char *>(std::malloc(size_t(bytes.size())));
    std::memcpy(buffer, bytes.constData(), size_t(bytes.size()));
    const bool isInput = (endpoint & LIBUSB_ENDPOINT_IN) != 0;
    libusb_fill_bulk_transfer(transfer, m_handle, endpoint, buffer, int(bytes.size()), isInput ? onInput : onOutput,
                              this, milliseconds);
    transfer->flags = LIBUSB_TRANSFER_FREE_BUFFER;
    {
        const std::lock_guard guard(m_lock);
        m_active.insert(transfer);
    }
    if (const int problem = libusb_submit_transfer(transfer); problem != LIBUSB_SUCCESS) {
        drop(transfer);
        tellGone(wordsOf(problem));
    }
}

void LibusbPipes::Device::drop(libusb_transfer *transfer)
{
    const std::lock_guard guard(m_lock);
    m_active.erase(transfer);
    libusb_free_transfer(transfer);
}

void LibusbPipes::Device::onInput(libusb_transfer *transfer)
{
    auto *const self = static_cast<Device *>(transfer->user_data);
    const bool isGood = transfer->status == LIBUSB_TRANSFER_COMPLETED;
    if (isGood && transfer->actual_length > 0) {
        const auto *const bytes = reinterpret_cast<const char *>(transfer->buffer);
        self->m_listener.received(transfer->endpoint, QByteArray(bytes, transfer->actual_length));
    }
    if (isGood && !self->m_mustEnd && libusb_submit_transfer(transfer) == LIBUSB_SUCCESS) {
        return;
    }
    const QString cause = u"transfer status %1"_s.arg(int(transfer->status));
    self->drop(transfer);
    self->tellGone(cause);
}

void LibusbPipes::Device::onOutput(libusb_transfer *transfer)
{
    auto *const self = static_cast<Device *>(transfer->user_data);
    const bool isGone = transfer->status == LIBUSB_TRANSFER_NO_DEVICE;
    self->drop(transfer); // one that was not taken in time is noticed by its missing answer
    if (isGone) {
        self->tellGone(u"no device"_s);
    }
}

void LibusbPipes::Device::tellGone(const QString &cause)
{
    if (!m_mustEnd && !m_isGone.exchange(true)) {
        m_listener.gone(cause);
    }
}

// True while there are some that have not ended. Asked again at each turn: one may have been sent off just now.
bool LibusbPipes::Device::cancelAll()
{
    const std::lock_guard guard(m_lock);
    for (libusb_transfer *const transfer : m_active) {
        libusb_cancel_transfer(transfer);
    }
    return !m_active.empty();
}

void LibusbPipes::Device::handleEvents()
{
    while (!m_mustEnd || cancelAll()) {
        timeval turn{0, TurnMs * 1000};
        libusb_handle_events_timeout_completed(m_context, &turn, nullptr);
    }
}

LibusbPipes::Device::~Device()
{
    m_mustEnd = true;
    if (m_events.joinable()) {
        libusb_interrupt_event_handler(m_context);
        m_events.join();
    }
    if (m_handle) {
        libusb_release_interface(m_handle, Interface);
        libusb_close(m_handle);
    }
    if (m_context) {
        libusb_exit(m_context);
    }
}

} // namespace tonggui::devices

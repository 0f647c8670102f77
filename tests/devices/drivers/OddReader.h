// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/idcard/IdCardReader.h"
#include "tests/devices/drivers/Scribble.h"

#include <QThread>
#include <QTimer>

#include <stdexcept>
#include <string>
#include <vector>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// A driver without a device that misbehaves on request (setting "behaviour").
class OddReader final : public devices::IdCardReader
{
    Q_OBJECT

public:
    OddReader(const devices::PluginContext &context, QString behaviour)
        : IdCardReader(context.clock)
        , m_driver(context.driver)
        , m_behaviour(std::move(behaviour))
    {}

    [[nodiscard]] devices::DeviceDescriptor descriptor() const override
    {
        const bool isOther = m_behaviour == u"wrong-kind"_s;
        return {.kind = isOther ? u"toaster"_s : QString(devices::kinds::IdCardReader), .driver = m_driver};
    }
    [[nodiscard]] devices::DeviceCapabilities capabilities() const override
    {
        const bool isBoasting = m_behaviour == u"boast"_s || m_hasMetADevice;
        return devices::DeviceCapabilities(isBoasting ? QStringList{u"reads-minds"_s} : QStringList{});
    }
    [[nodiscard]] devices::DeviceStatus status() const override { return {devices::DeviceState::Online}; }

    [[nodiscard]] Task<Result<IdCard>> read(devices::IdCardReadOptions, devices::IdCardProgress progress,
                                            std::stop_token) override
    {
        progress(devices::IdCardStep::Reading);
        if (m_behaviour == u"crash"_s) {
            std::abort();
        }
        if (m_behaviour == u"hang"_s) {
            QThread::sleep(3600); // blocks the driver's process
        }
        if (m_behaviour.startsWith(u"scribble "_s)) { // hexadecimal bytes, "*" after them: again and again
            const QByteArray bytes = QByteArray::fromHex(m_behaviour.section(u' ', 1).toLatin1());
            scribble(bytes, m_behaviour.endsWith(u'*') ? 1LL << 40 : 1);
        }
        if (m_behaviour == u"boast-later"_s) {
            m_hasMetADevice = true;
            Q_EMIT descriptorChanged();
        }
        if (m_behaviour == u"large-answer"_s) {
            IdCard large;
            large.name = QString(64 * 1024 * 1024, u'x');
            co_return large;
        }
        if (m_behaviour == u"grow"_s) {
            const auto more = [this] {
                for (int i = 0; i < 8; ++i) {
                    m_hoard.emplace_back(4 * 1024 * 1024, 'x'); // written to, so that it is really there
                }
            };
            QObject::connect(&m_tick, &QTimer::timeout, this, more);
            m_tick.start(10);
        }
        if (m_behaviour == u"flood"_s) {
            QObject::connect(&m_tick, &QTimer::timeout, this, [progress] {
                for (int i = 0; i < 1000; ++i) {
                    progress(devices::IdCardStep::Reading);
                }
            });
            m_tick.start(5);
        }
        if (m_behaviour == u"grow"_s || m_behaviour == u"flood"_s) {
            const Reply<IdCard> never;
            co_return co_await answerOf(never, {});
        }
        if (m_behaviour == u"throw"_s) {
            throw std::runtime_error("odd");
        }
        if (m_behaviour == u"endless"_s) {
            const Reply<IdCard> never;
            co_return co_await answerOf(never, {}); // hears no stop either
        }
        if (m_behaviour == u"unknown-error"_s) {
            static constexpr ErrorDefinition Own{"odd.own-error", "own", "own"};
            co_return failure(Own);
        }
        IdCard card;
        card.name = u"张三"_s;
        card.number = u"11010519491231002X"_s;
        card.birth = QDate(1949, 12, 31);
        card.validFrom = QDate(2020, 1, 1);
        co_return card;
    }

    [[nodiscard]] Task<Result<QString>> samNumber(std::stop_token) override
    {
        const QString number = u"odd"_s;
        co_return number;
    }

private:
    QString m_driver;
    QString m_behaviour;
    bool m_hasMetADevice = false;
    QTimer m_tick;
    std::vector<std::string> m_hoard;
};

} // namespace tonggui::tests

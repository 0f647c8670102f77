// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceOverview.h"

#include "devices/api/DeviceErrors.h"
#include "devices/trials/DeviceTrial.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr size_t MostHappenings = 12;

QString words(const char *source, int count = -1)
{
    return QCoreApplication::translate("DeviceOverview", source, nullptr, count);
}

bool hasUsableOther(const std::vector<ShelfDevice> &devices, const QString &kind)
{
    return std::ranges::any_of(devices, [&kind](const ShelfDevice &device) {
        return device.kind == kind && !device.isUsed && device.status.state == devices::DeviceState::Online;
    });
}

DeviceService serviceOf(const ShelfDevice &device, DeviceCondition condition, const QDateTime &now)
{
    DeviceService service;
    service.lastGood = agoWords(device.lastGood, now);
    service.failureRate = rateWords(device);
    QStringList course;
    for (const DeviceDay &day : device.week) {
        const int tried = day.good + day.failed;
        service.week.push_back(tried == 0 ? 0.0 : double(day.failed) / tried);
        course += QString::number(service.week.back() * 100, 'f', 1) + u'%';
    }
    service.weekWords = words(QT_TRANSLATE_NOOP("DeviceOverview", "Failures day by day: %1")).arg(course.join(u", "_s));
    QStringList more;
    if (!device.descriptor.firmware.isEmpty()) {
        more += words(QT_TRANSLATE_NOOP("DeviceOverview", "Firmware %1")).arg(device.descriptor.firmware);
    }
    if (device.restarts > 0) {
        more += words(QT_TRANSLATE_NOOP("DeviceOverview", "driver restarts: %n"), device.restarts);
    }
    service.more = more.join(u" · "_s);
    const bool isMarked = condition == DeviceCondition::Attention || condition == DeviceCondition::Unusable;
    service.tone = isMarked ? conditionTone(condition) : Tone::Neutral;
    return service;
}

// Works, and yet somebody should look at it.
void tellAttention(DeviceCardContent &content, const ShelfDevice &device)
{
    if (device.failed() > 0) {
        content.message = words(QT_TRANSLATE_NOOP("DeviceOverview", "It failed %1 of %2 times in 7 days"))
                              .arg(device.failed())
                              .arg(device.good() + device.failed());
        content.steps = {words(QT_TRANSLATE_NOOP("DeviceOverview", "Last: %1")).arg(codeWords(device.lastErrorCode))};
        content.code = device.lastErrorCode;
    } else {
        content.message = words(QT_TRANSLATE_NOOP("DeviceOverview", "Its driver had to be started again and again"));
        content.steps = {words(QT_TRANSLATE_NOOP("DeviceOverview", "If it goes on, tell IT"))};
    }
}

void tellReason(DeviceCardContent &content, const ShelfDevice &device, DeviceCondition condition)
{
    const std::optional<Error> reason = reasonOf(device);
    if (condition == DeviceCondition::Starting) {
        content.message = words(QT_TRANSLATE_NOOP("DeviceOverview", "It is being started; a moment, please"));
    } else if (reason && condition != DeviceCondition::Well) {
        content.message = reason->text();
        content.steps = stepsOf(reason->remedy());
        content.code = reason->code();
    } else if (condition == DeviceCondition::Attention) {
        tellAttention(content, device);
    } else if (device.isSubstitute) {
        content.message = words(QT_TRANSLATE_NOOP(
            "DeviceOverview", "Stands in for the usual device; after this visit the usual one is used again"));
    }
}

OverviewCard cardOf(const ShelfDevice &device, const std::vector<ShelfDevice> &all, const QDateTime &now,
                    const QString &language)
{
    OverviewCard card{device.kind, device.id, conditionOf(device), {}};
    DeviceCardContent &content = card.content;
    content.icon = kindIcon(device.kind);
    content.title = kindTitle(device.kind);
    content.line = deviceLine(device, language);
    content.state = conditionWord(card.condition);
    content.tone = conditionTone(card.condition);
    content.service = serviceOf(device, card.condition, now);
    content.canBeTested = devices::trialOf(device.kind) != nullptr;
    content.hasSettings = !device.settings.empty();
    content.hasOther = hasUsableOther(all, device.kind);
    content.isSwitchedOff = device.life == DriverLife::SwitchedOff;
    content.isSubstitute = device.isSubstitute;
    tellReason(content, device, card.condition);
    return card;
}

// A counter without a card reader cannot work: the missing one has its card.
OverviewCard missingReader()
{
    const Error missing(devices::errors::NotChosen);
    OverviewCard card{devices::kinds::IdCardReader, {}, DeviceCondition::Unusable, {}};
    card.content.icon = kindIcon(card.kind);
    card.content.title = kindTitle(card.kind);
    card.content.state = conditionWord(card.condition);
    card.content.tone = conditionTone(card.condition);
    card.content.message = missing.text();
    card.content.steps = stepsOf(missing.remedy());
    card.content.code = missing.code();
    card.content.canBeTested = false;
    card.content.hasSettings = false;
    return card;
}

OtherDevice otherOf(const ShelfDevice &device, const QString &language)
{
    const DeviceCondition condition = conditionOf(device);
    OtherDevice other{kindTitle(device.kind) + u" · "_s + deviceTitle(device, language), conditionWord(condition),
                      conditionTone(condition)};
    if (device.status.state == devices::DeviceState::Busy) {
        other.state = words(QT_TRANSLATE_NOOP("DeviceOverview", "in use"));
        other.tone = Tone::Neutral;
    } else if (device.status.isUsable()) {
        other.state = words(QT_TRANSLATE_NOOP("DeviceOverview", "free"));
    }
    return other;
}

Happening happeningOf(const ShelfEvent &event)
{
    const bool isWell = event.errorCode.isEmpty();
    return {event.at.toString(u"HH:mm"_s), isWell ? Tone::Success : Tone::Danger, kindTitle(event.kind),
            isWell ? words(QT_TRANSLATE_NOOP("DeviceOverview", "Works again")) : codeWords(event.errorCode),
            event.errorCode};
}

QString countsOf(const std::vector<OverviewCard> &cards)
{
    const auto count = [&cards](DeviceCondition condition) {
        return int(std::ranges::count(cards, condition, &OverviewCard::condition));
    };
    QStringList parts{words(QT_TRANSLATE_NOOP("DeviceOverview", "%n ready"), count(DeviceCondition::Well))};
    if (const int some = count(DeviceCondition::Attention); some > 0) {
        parts += words(QT_TRANSLATE_NOOP("DeviceOverview", "%n to look at"), some);
    }
    if (const int some = count(DeviceCondition::Unusable); some > 0) {
        parts += words(QT_TRANSLATE_NOOP("DeviceOverview", "%n not usable"), some);
    }
    if (const int some = count(DeviceCondition::Starting); some > 0) {
        parts += words(QT_TRANSLATE_NOOP("DeviceOverview", "%n starting"), some);
    }
    const QString between = words(QT_TRANSLATE_NOOP("DeviceOverview", ", "));
    return words(QT_TRANSLATE_NOOP("DeviceOverview", "%n in use: "), int(cards.size())) + parts.join(between);
}

} // namespace

DeviceOverview DeviceOverview::of(const DeviceShelf &shelf, const QDateTime &now, const QString &language)
{
    DeviceOverview overview;
    const std::vector<ShelfDevice> devices = shelf.devices();
    if (std::ranges::find(devices, QString(devices::kinds::IdCardReader), &ShelfDevice::kind) == devices.end()) {
        overview.cards.push_back(missingReader());
    }
    for (const ShelfDevice &device : devices) {
        if (device.isUsed) {
            overview.cards.push_back(cardOf(device, devices, now, language));
        } else {
            overview.others.push_back(otherOf(device, language));
        }
    }
    const std::vector<ShelfEvent> events = shelf.events();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->at.date() == now.date() && overview.happenings.size() < MostHappenings) {
            overview.happenings.push_back(happeningOf(*event));
        }
    }
    overview.counts = countsOf(overview.cards);
    return overview;
}

DeviceCondition worstOf(const std::vector<ShelfDevice> &devices)
{
    DeviceCondition worst = DeviceCondition::Well;
    for (const ShelfDevice &device : devices) {
        const DeviceCondition condition = conditionOf(device);
        if (!device.isUsed || condition == DeviceCondition::Starting) {
            continue;
        }
        worst = std::max(worst, condition);
    }
    return worst;
}

} // namespace tonggui::counter

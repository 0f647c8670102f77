// SPDX-License-Identifier: Apache-2.0
// What happens on the device page; DevicesPageParts.cpp builds it.
#include "app/counter/ui/pages/DevicesPage.h"

#include "app/counter/ui/devices/DeviceReport.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

QString DevicesPage::language() const
{
    return m_world.language == forms::Language::English ? u"en"_s : u"zh_CN"_s;
}

void DevicesPage::begin()
{
    m_shown.clear();
    m_grid->removeWidget(m_others);
    m_grid->clear();
    arrange();
    m_tick.start();
}

// The card that needs somebody most has the keyboard first.
void DevicesPage::takeKeyboard()
{
    const auto urgent = std::ranges::find_if(m_shown, [](const auto &shown) { return shown.second->isUrgent(); });
    const auto first = urgent == m_shown.end() ? m_shown.begin() : urgent;
    Button *button = first == m_shown.end() ? nullptr : first->second->firstButton();
    (button != nullptr ? button : m_report)->setFocus();
}

void DevicesPage::refresh()
{
    Q_EMIT barChanged();
}

void DevicesPage::end()
{
    m_tick.stop();
    m_trials.stopAll();
    if (m_sheet != nullptr) {
        m_sheet->close();
    }
}

PageBar DevicesPage::bar() const
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    return {.back = visit ? tr("Back to %1").arg(visit->ticket.number) : tr("Back")};
}

void DevicesPage::goBack()
{
    Q_EMIT leaveAsked();
}

DeviceCard *DevicesPage::card(const QString &kind) const
{
    const auto found = std::ranges::find_if(m_shown, [&kind](const auto &shown) { return shown.first == kind; });
    return found == m_shown.end() ? nullptr : found->second;
}

std::optional<ShelfDevice> DevicesPage::used(const QString &kind) const
{
    for (ShelfDevice &device : m_world.devices.devices()) {
        if (device.kind == kind && device.isUsed) {
            return std::move(device);
        }
    }
    return std::nullopt;
}

// Cards keep their places while the page is in sight: those that cannot be used came first when it was opened.
void DevicesPage::arrange()
{
    DeviceOverview overview = DeviceOverview::of(m_world.devices, m_world.clock.now(), language());
    std::ranges::stable_partition(overview.cards,
                                  [](const OverviewCard &card) { return card.condition == DeviceCondition::Unusable; });
    m_grid->removeWidget(m_others);
    for (const OverviewCard &card : overview.cards) {
        addCard(card.kind);
    }
    m_grid->addWidget(m_others);
    showShelf();
}

void DevicesPage::addCard(const QString &kind)
{
    if (card(kind) != nullptr) {
        return;
    }
    auto *added = new DeviceCard;
    added->setObjectName(u"device-"_s + kind);
    m_grid->addWidget(added);
    m_shown.emplace_back(kind, added);
    connect(added, &DeviceCard::testAsked, this, [this, kind] { m_trials.begin(kind); });
    connect(added, &DeviceCard::settingsAsked, this, [this, kind] { openSettings(kind); });
    connect(added, &DeviceCard::otherAsked, this, [this, kind] { Q_EMIT otherAsked(kind); });
    connect(added, &DeviceCard::switchOnAsked, this, [this, kind] { switchOn(kind); });
    connect(added, &DeviceCard::keepAsked, this, [this, kind] { keep(kind); });
    connect(added->trial(), &TrialView::cancelled, this, [this, kind] { m_trials.stop(kind); });
}

void DevicesPage::showShelf()
{
    const DeviceOverview overview = DeviceOverview::of(m_world.devices, m_world.clock.now(), language());
    for (const OverviewCard &shown : overview.cards) {
        addCard(shown.kind);
        DeviceCard *card = this->card(shown.kind);
        if (card->content() != shown.content) {
            card->setContent(shown.content);
        }
        m_grid->setSpan(card, card->isUrgent() ? 2 : 1);
    }
    for (const auto &[kind, card] : m_shown) {
        const bool isThere = std::ranges::find(overview.cards, kind, &OverviewCard::kind) != overview.cards.end();
        card->setVisible(isThere);
    }
    m_counts->setText(tr("Window %1").arg(m_world.desk.workplace().window) + u" · "_s + overview.counts);
    showOthers(overview.others);
    showHappenings(overview.happenings);
    showRefused();
}

void DevicesPage::useAnother()
{
    using Shown = std::pair<QString, DeviceCard *>;
    using Choice = std::function<bool(const Shown &)>;
    const auto hasKeyboard = [](const Shown &shown) {
        return shown.second->isAncestorOf(QApplication::focusWidget()) && shown.second->content().hasOther;
    };
    const auto canBeHelped = [](const Shown &shown) {
        return shown.second->isUrgent() && shown.second->content().hasOther;
    };
    const auto isUrgent = [](const Shown &shown) { return shown.second->isUrgent(); };
    for (const Choice &is : {Choice(hasKeyboard), Choice(canBeHelped), Choice(isUrgent)}) {
        const auto found = std::ranges::find_if(m_shown, is);
        if (found != m_shown.end()) {
            Q_EMIT otherAsked(found->first);
            return;
        }
    }
    Q_EMIT said(tr("Every device can be used. Move to a card with another device and press F8 there."), Tone::Warning);
}

void DevicesPage::testAll()
{
    QStringList kinds;
    for (const auto &[kind, card] : m_shown) {
        if (card->isVisible() && card->content().canBeTested) {
            kinds += kind;
        }
    }
    m_trials.beginAll(kinds);
}

void DevicesPage::openSettings(const QString &kind)
{
    if (const std::optional<ShelfDevice> device = used(kind)) {
        if (m_sheet == nullptr) {
            m_sheet = new SettingsSheet(window()); // nothing in the window can be used beneath it
        }
        m_sheet->openFor(*device, language());
    }
}

void DevicesPage::keep(const QString &kind)
{
    const Result<void> kept = m_world.devices.keepUsing(kind);
    if (kept) {
        Q_EMIT said(tr("This device is the usual one from now on."), Tone::Success);
    } else {
        Q_EMIT said(kept.error().text() + u' ' + kept.error().remedy(), Tone::Warning);
    }
}

void DevicesPage::switchOn(const QString &kind)
{
    if (const std::optional<ShelfDevice> device = used(kind)) {
        m_world.devices.switchOn(kind, device->id);
        Q_EMIT said(tr("The driver is being started again"), Tone::Success);
    }
}

void DevicesPage::askForReport()
{
    const QString name = u"tonggui-devices-%1.json"_s.arg(m_world.clock.now().toString(u"yyyyMMdd-HHmm"_s));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export a report for IT"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &DevicesPage::saveReport);
    dialog->open();
}

void DevicesPage::saveReport(const QString &path)
{
    const Result<void> written = writeDeviceReport(deviceReport(m_world.devices, m_world.clock.now()), path);
    if (written) {
        Q_EMIT said(tr("The report was written. It holds no personal data."), Tone::Success);
    } else {
        m_steps.report(written.error());
    }
}

void DevicesPage::onDeviceChanged(const QString &kind)
{
    showShelf();
    if (m_trials.isRunning(kind)) {
        m_again += kind;
        m_trials.stop(kind);
    } else if (DeviceCard *changed = card(kind)) {
        changed->showTrial(false); // what came of it was about the other device
    }
}

void DevicesPage::onTrialFailed(const QString &kind, const Error &error)
{
    if (m_again.removeAll(kind) > 0) {
        m_trials.begin(kind);
    } else if (error.is(tonggui::errors::Cancelled)) {
        showTrialEnd(kind, Tone::Neutral, tr("The trial was stopped"));
    } else {
        showTrialEnd(kind, Tone::Danger, error.text(), &error);
    }
}

void DevicesPage::showTrialEnd(const QString &kind, Tone tone, const QString &what, const Error *error)
{
    DeviceCard *tried = card(kind);
    if (tried == nullptr) {
        return;
    }
    const bool hadKeyboard = tried->trial()->cancel()->hasFocus();
    tried->trial()->showEnd(tone, what, error != nullptr ? error->remedy() : QString(),
                            error != nullptr ? error->code() : QString());
    tried->showTrial(true);
    if (hadKeyboard) {
        tried->testButton()->setFocus();
    }
}

} // namespace tonggui::counter

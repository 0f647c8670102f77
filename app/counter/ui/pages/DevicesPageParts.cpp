// SPDX-License-Identifier: Apache-2.0
// How the device page is built; DevicesPage.cpp says what happens on it.
#include "app/counter/ui/pages/DevicesPage.h"
#include "widgets/status/Notice.h"

#include <QEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr auto Soon = 50ms; // several changes at once are shown together
constexpr auto Tick = 10s;  // “2 min ago” is not wrong for long

void empty(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item->layout();
        delete item;
    }
}

} // namespace

DevicesPage::DevicesPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_trials(world.devices, {world.clock, world.randomness})
    , m_grid(new CardGrid)
    , m_cards(new QWidget)
{
    setAccessibleName(tr("Devices"));
    m_cards->setLayout(m_grid);
    m_cards->setFocusPolicy(Qt::NoFocus);
    auto *page = new ScrollPage(Space::Roomy);
    page->body()->addWidget(makeHead());
    m_refused = new Card;
    m_refusedRows = m_refused->body();
    page->body()->addWidget(m_cards);
    m_others = new Card;
    m_others->setVacant(true);
    makeOthers();
    m_grid->addWidget(m_others);
    page->body()->addWidget(m_refused);
    page->body()->addWidget(makeHappenings());
    page->body()->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
    connectTrials();
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_world.devices, &DeviceShelf::changed, this, [this] {
        if (isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    m_tick.setInterval(Tick);
    connect(&m_soon, &QTimer::timeout, this, &DevicesPage::showShelf);
    connect(&m_tick, &QTimer::timeout, this, &DevicesPage::showShelf);
    setColumns();
}

QWidget *DevicesPage::makeHead()
{
    auto *title = new Text(tr("Devices"), {Type::Title, Weight::Bold});
    m_counts = new Text({}, {Type::Body, Weight::Regular, Colour::Muted});
    m_testAll = new Button(tr("Test all"));
    m_testAll->setObjectName(u"test-all"_s);
    m_report = new Button(tr("Export a report for IT"));
    m_report->setObjectName(u"export-report"_s);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(title->wrapped());
    lines->addWidget(m_counts->wrapped());
    auto *head = new QWidget;
    auto *row = new WrapRow(Space::Snug, Space::Small);
    head->setLayout(row);
    row->addWidget(words);
    row->setStretching(words);
    row->addGap();
    row->addWidget(m_testAll);
    row->addWidget(m_report);
    connect(m_testAll, &QPushButton::clicked, this, &DevicesPage::testAll);
    connect(m_report, &QPushButton::clicked, this, &DevicesPage::askForReport);
    return head;
}

void DevicesPage::makeOthers()
{
    auto *heading = new SectionHeading(tr("Other devices that can be used"));
    heading->setExplanation(tr("F8 changes over; after the visit the usual one is used again"));
    m_others->setAccessibleName(heading->title());
    m_others->body()->setSpacing(spaceValue(Space::Small));
    m_others->body()->addWidget(heading);
    m_otherRows = new QVBoxLayout;
    m_others->body()->addLayout(m_otherRows);
    m_others->body()->addStretch();
}

QWidget *DevicesPage::makeHappenings()
{
    m_happenings = new Card;
    auto *heading = new SectionHeading(tr("What devices did today"));
    heading->setNote(tr("kept for 7 days, without personal data"));
    m_happenings->setAccessibleName(heading->title());
    m_happenings->body()->addWidget(heading);
    m_happeningRows = new QVBoxLayout;
    m_happeningRows->setSpacing(0);
    m_happenings->body()->addLayout(m_happeningRows);
    m_happeningRows->addWidget(new Text(tr("Nothing so far"), {Type::Body, Weight::Regular, Colour::Muted}));
    return m_happenings;
}

void DevicesPage::connectTrials()
{
    connect(&m_trials, &DeviceTrials::began, this,
            [this](const QString &kind, Picture picture, const QString &sentence) {
                const std::optional<ShelfDevice> device = used(kind);
                const QString own = device ? inLanguage(device->help.text, language()) : QString();
                const Picture ownPicture = device ? pictureFrom(device->help.picture) : Picture::None;
                if (DeviceCard *tried = card(kind)) {
                    const bool hadKeyboard = tried->testButton()->hasFocus();
                    tried->trial()->showRunning(ownPicture == Picture::None ? picture : ownPicture,
                                                own.isEmpty() ? sentence : own);
                    tried->showTrial(true);
                    if (hadKeyboard) {
                        tried->trial()->cancel()->setFocus();
                    }
                }
            });
    connect(&m_trials, &DeviceTrials::told, this, [this](const QString &kind, const QString &sentence) {
        if (DeviceCard *tried = card(kind)) {
            tried->trial()->showRunning(tried->trial()->picture(), sentence);
        }
    });
    connect(&m_trials, &DeviceTrials::succeeded, this,
            [this](const QString &kind, const QString &sentence) { showTrialEnd(kind, Tone::Success, sentence); });
    connect(&m_trials, &DeviceTrials::failed, this, &DevicesPage::onTrialFailed);
}

void DevicesPage::showOthers(const std::vector<OtherDevice> &others)
{
    m_others->setVisible(!others.empty());
    if (others == m_shownOthers) {
        return;
    }
    m_shownOthers = others;
    empty(m_otherRows);
    for (const OtherDevice &other : others) {
        if (m_otherRows->count() > 0) {
            m_otherRows->addWidget(new Divider);
        }
        auto *row = new QHBoxLayout;
        row->addWidget((new Text(other.words))->wrapped(), 1);
        row->addWidget(new Tag(other.state, other.tone, Tag::Mark::Dot));
        auto *line = new QWidget;
        line->setLayout(row);
        row->setContentsMargins({});
        m_otherRows->addWidget(line);
    }
}

void DevicesPage::showHappenings(const std::vector<Happening> &happenings)
{
    if (happenings == m_shownHappenings) {
        return;
    }
    m_shownHappenings = happenings;
    empty(m_happeningRows);
    for (const Happening &happening : happenings) {
        m_happeningRows->addWidget(new Divider);
        m_happeningRows->addWidget(new EventRow(happening));
    }
    if (happenings.empty()) {
        m_happeningRows->addWidget(new Text(tr("Nothing so far"), {Type::Body, Weight::Regular, Colour::Muted}));
    }
}

// Drivers do not change while the program runs.
void DevicesPage::showRefused()
{
    const std::vector<Error> refused = m_world.devices.refusedDrivers();
    m_refused->setVisible(!refused.empty());
    if (refused.empty() || m_refusedRows->count() > 0) {
        return;
    }
    auto *heading = new SectionHeading(tr("Drivers that are not used"));
    heading->setNote(tr("for IT"));
    m_refused->setAccessibleName(heading->title());
    m_refusedRows->setSpacing(spaceValue(Space::Small));
    m_refusedRows->addWidget(heading);
    for (const Error &error : refused) {
        auto *notice = new Notice(Tone::Warning, error.text(), error.remedy());
        notice->setCode(error.code());
        m_refusedRows->addWidget(notice);
    }
}

void DevicesPage::setColumns()
{
    const Theme &theme = themeOf(this);
    m_grid->setColumnWidth(theme.withText(theme.length(Length::CardColumn)));
}

void DevicesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        setColumns();
    }
    CounterPage::changeEvent(event);
}

} // namespace tonggui::counter

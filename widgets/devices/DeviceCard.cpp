// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/DeviceCard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

// 1. …  2. …; one step alone needs no number.
QString numbered(const QStringList &steps)
{
    if (steps.size() < 2) {
        return steps.join(QString());
    }
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        lines += u"%1. %2"_s.arg(i + 1).arg(steps[i]);
    }
    return lines.join(u'\n');
}

} // namespace

DeviceCard::DeviceCard(QWidget *parent)
    : Card(Space::Normal, parent)
    , m_icon(new IconTile(Icon::Device))
    , m_title(new Text({}, {Type::Value, Weight::Bold}))
    , m_line(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}))
    , m_state(new Tag({}, Tone::Neutral, Tag::Mark::Dot))
    , m_words(new QWidget)
    , m_message(new Text({}, {Type::Body, Weight::Bold}))
    , m_steps(new Text)
    , m_code(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}))
    , m_trial(new TrialView)
    , m_figures(new DeviceFigures)
    , m_other(new Button({}, ButtonKind::Primary))
    , m_switchOn(new Button({}))
    , m_keep(new Button({}))
    , m_test(new Button({}))
    , m_settings(new Button({}))
{
    body()->addLayout(makeHead());
    body()->addLayout(makeMiddle(), 1);
    body()->addLayout(makeButtons());
    connect(m_test, &QPushButton::clicked, this, &DeviceCard::testAsked);
    connect(m_settings, &QPushButton::clicked, this, &DeviceCard::settingsAsked);
    connect(m_other, &QPushButton::clicked, this, &DeviceCard::otherAsked);
    connect(m_switchOn, &QPushButton::clicked, this, &DeviceCard::switchOnAsked);
    connect(m_keep, &QPushButton::clicked, this, &DeviceCard::keepAsked);
    m_other->setShownKey(Qt::Key_F8);
    m_trial->hide();
    showWords();
    setContent({});
}

QLayout *DeviceCard::makeHead()
{
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(spaceValue(Space::Snug));
    head->setVerticalSpacing(0);
    head->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    head->addWidget(m_title->wrapped(), 0, 1);
    head->addWidget(m_state, 0, 2, Qt::AlignTop);
    head->addWidget(m_line->wrapped(), 1, 1, 1, 2);
    head->setColumnStretch(1, 1);
    return head;
}

QLayout *DeviceCard::makeMiddle()
{
    auto *lines = new QVBoxLayout(m_words);
    lines->setContentsMargins({});
    lines->setSpacing(spaceValue(Space::Tiny));
    lines->addWidget(m_message->wrapped());
    lines->addWidget(m_steps->wrapped());
    lines->addWidget(m_code->wrapped());
    lines->addWidget(m_trial);
    lines->addStretch();
    auto *service = new QVBoxLayout;
    service->addStretch();
    service->addWidget(m_figures);
    m_middle = new QBoxLayout(QBoxLayout::TopToBottom);
    m_middle->setSpacing(spaceValue(Space::Snug));
    m_middle->addWidget(m_words, 3);
    m_middle->addLayout(service, 2);
    return m_middle;
}

QLayout *DeviceCard::makeButtons()
{
    auto *row = new WrapRow(Space::Small, Space::Small);
    m_buttons = row;
    row->addWidget(m_other);
    row->addWidget(m_switchOn);
    row->addWidget(m_keep);
    row->addWidget(m_test);
    row->addWidget(m_settings);
    return row;
}

void DeviceCard::setContent(const DeviceCardContent &content)
{
    m_content = content;
    setAccessibleName(content.title);
    setAccessibleDescription(content.state);
    setTone(isUrgent() ? Tone::Danger : Tone::Neutral);
    m_icon->setIcon(content.icon, content.title);
    m_icon->setTone(isUrgent() ? Tone::Danger : Tone::Info);
    m_title->setText(content.title);
    m_line->setText(content.line);
    m_line->setVisible(!content.line.isEmpty());
    m_state->setText(content.state);
    m_state->setTone(content.tone);
    m_figures->setVisible(content.service.has_value());
    m_figures->setService(content.service.value_or(DeviceService()));
    showMessage();
    showButtons();
}

void DeviceCard::showMessage()
{
    const bool isTold = !m_isInTrial && !m_content.message.isEmpty();
    m_message->setText(m_content.message);
    m_message->setTextColour(m_content.tone == Tone::Warning ? Colour::WarningText : Colour::Ink);
    m_message->setVisible(isTold);
    m_steps->setText(numbered(m_content.steps));
    m_steps->setVisible(isTold && !m_content.steps.isEmpty());
    m_code->setText(m_content.code);
    m_code->setVisible(isTold && !m_content.code.isEmpty());
    m_words->setVisible(isTold || m_isInTrial);
}

void DeviceCard::showButtons()
{
    m_other->setVisible(m_content.hasOther && m_content.tone == Tone::Danger);
    m_switchOn->setVisible(m_content.isSwitchedOff);
    m_keep->setVisible(m_content.isSubstitute);
    m_test->setVisible(m_content.canBeTested);
    m_buttons->setStretching(isUrgent() ? nullptr : m_test);
    m_test->setUnavailable(m_trial->isRunning() ? tr("It is being tested") : QString());
    m_settings->setVisible(m_content.hasSettings);
}

Button *DeviceCard::firstButton() const
{
    for (Button *button : {m_other, m_switchOn, m_keep, m_test, m_settings}) {
        if (!button->isHidden() && button->isEnabled()) {
            return button;
        }
    }
    return nullptr;
}

void DeviceCard::showTrial(bool isShown)
{
    m_isInTrial = isShown;
    m_trial->setVisible(isShown);
    showMessage();
    showButtons();
    updateGeometry();
}

void DeviceCard::applyTheme(const Theme &theme)
{
    Card::applyTheme(theme);
    body()->setSpacing(theme.space(Space::Snug));
}

void DeviceCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int wide = 2 * theme().withText(theme().length(Length::CardColumn));
    const auto direction = width() > wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_middle->direction()) {
        m_middle->setDirection(direction);
        QMetaObject::invokeMethod(this, &QWidget::updateGeometry, Qt::QueuedConnection); // not while it is laid out
    }
}

void DeviceCard::showWords()
{
    m_other->setText(tr("Use another device"));
    m_switchOn->setText(tr("Switch on again"));
    m_keep->setText(tr("Use this one from now on"));
    m_test->setText(tr("Test"));
    m_settings->setText(tr("Settings"));
}

void DeviceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Card::changeEvent(event);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/LoginPage.h"

#include "app/counter/ui/panels/ProtectionTag.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/layout/SectionHeading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

LoginPage::LoginPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_number(new TextField(tr("Staff number")))
    , m_pin(new TextField(tr("PIN")))
{
    m_number->setObjectName(u"staff-number"_s);
    m_pin->setObjectName(u"pin"_s);
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    auto *page = new ScrollPage(Space::Wide);
    page->setAccessibleName(tr("Log in"));
    page->body()->addStretch();
    page->body()->addWidget(makeCard(), 0, Qt::AlignHCenter);
    page->body()->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
    connect(m_number, &Field::accepted, this, [this] { m_pin->editor()->setFocus(); });
    connect(m_pin, &Field::accepted, this, &LoginPage::goOn);
    for (const TextField *field : {m_number, m_pin}) {
        connect(field, &Field::edited, this, &CounterPage::barChanged);
    }
}

QWidget *LoginPage::makeCard()
{
    auto *card = new Card(Space::Wide);
    card->setMinimumWidth(lengthValue(Length::PickerWidth, ThemeKind::Light));
    auto *heading = new SectionHeading(tr("Log in"));
    heading->setTitleType(Type::Title);
    card->body()->setSpacing(spaceValue(Space::Normal));
    card->body()->addWidget(heading);
    card->body()->addWidget((new Text(tr("Your staff number and your PIN open this counter."),
                                      {Type::Body, Weight::Regular, Colour::Muted}))
                                ->wrapped());
    card->body()->addWidget(m_number);
    card->body()->addWidget(m_pin);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(makeProtectionTag(m_world.protection), 0, Qt::AlignLeft);
    return card;
}

void LoginPage::begin()
{
    m_pin->showText({});
    (m_number->text().isEmpty() ? m_number : m_pin)->editor()->setFocus();
}

PageBar LoginPage::bar() const
{
    PageBar bar{.goOn = tr("Log in")};
    if (m_number->text().trimmed().isEmpty()) {
        bar.blockers = 1;
        bar.blocker = tr("the staff number");
    } else if (m_pin->text().isEmpty()) {
        bar.blockers = 1;
        bar.blocker = tr("the PIN");
    }
    return bar;
}

void LoginPage::followBlocker()
{
    (m_number->text().trimmed().isEmpty() ? m_number : m_pin)->editor()->setFocus();
}

void LoginPage::goOn()
{
    if (bar().blockers > 0) {
        followBlocker();
        return;
    }
    if (!m_steps.isRunning()) {
        m_steps.run(tr("Checking the PIN"), logIn(StaffId(m_number->text().trimmed()), m_pin->text()));
    }
}

Task<Result<void>> LoginPage::logIn(StaffId id, QString pin)
{
    const QPointer<LoginPage> self(this);
    const Result<StaffSession> clerk = co_await m_world.staff.logIn(std::move(id), std::move(pin));
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    m_pin->showText({});
    m_pin->editor()->setFocus();
    if (!clerk) {
        Q_EMIT barChanged();
        co_return failure(clerk.error());
    }
    Q_EMIT loggedIn(*clerk);
    co_return Result<void>();
}

} // namespace tonggui::counter

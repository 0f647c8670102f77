// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/IdentifyPage.h"

#include "widgets/buttons/Button.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/style/FocusRing.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

IdentifyPage::IdentifyPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_title(new Text(tr("Please lay the ID card on the reader"), {Type::Title, Weight::Bold}))
    , m_photoHint(new Text(tr("This reader cannot show the chip's photo. Compare the person with the photo printed on "
                              "the card."),
                           {Type::Body, Weight::Regular, Colour::Muted}))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(OwnFocusProperty, true);
    setAccessibleName(m_title->text());
    auto *card = new Card(Space::Huge);
    card->body()->setSpacing(spaceValue(Space::Normal));
    card->body()->addWidget(m_title->wrapped());
    card->body()->addWidget((new Text(tr("The card lies still until it is read; a card that was read has to be lifted "
                                         "before it can be read again."),
                                      {Type::Body, Weight::Regular, Colour::Muted}))
                                ->wrapped());
    m_photoHint->hide();
    card->body()->addWidget(m_photoHint->wrapped());
    auto *again = new Button(tr("Read the card"));
    again->setKey(Qt::Key_F5);
    again->setMark(Icon::IdCard);
    card->body()->addWidget(again, 0, Qt::AlignLeft);
    connect(&m_world.devices, &DeviceShelf::changed, this, &IdentifyPage::showWhetherPhotosCome);
    connect(again, &Button::clicked, this, &IdentifyPage::readCard);
    connect(&m_steps, &StepRunner::ended, this, &IdentifyPage::readWhenFree);
    connect(&m_steps, &StepRunner::failed, this, &IdentifyPage::onFailed);
    auto *page = new ScrollPage(Space::Roomy);
    page->body()->addWidget(card);
    page->body()->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
}

void IdentifyPage::begin()
{
    setFocus();
    showWhetherPhotosCome();
    awaitCard();
}

void IdentifyPage::awaitCard()
{
    m_isAwaited = true;
    QMetaObject::invokeMethod(this, &IdentifyPage::readWhenFree, Qt::QueuedConnection);
}

// The step that called the visitor, or opened the visit again, may still be at its end when the page comes.
void IdentifyPage::readWhenFree()
{
    if (m_isAwaited && !m_steps.isRunning()) {
        m_isAwaited = false;
        readCard();
    }
}

// The card lies there no longer, or another one is needed.
void IdentifyPage::onFailed()
{
    if (isVisible()) {
        showStep(devices::IdCardStep::WaitingForCard);
    }
}

// A card that is laid on the reader meanwhile is not the visitor's.
void IdentifyPage::rest()
{
    end();
}

void IdentifyPage::onOtherDevice()
{
    m_stop.request_stop();
    awaitCard();
}

void IdentifyPage::end()
{
    m_isAwaited = false;
    m_stop.request_stop();
}

PageBar IdentifyPage::bar() const
{
    return {.back = tr("End this visit")};
}

void IdentifyPage::goBack()
{
    m_stop.request_stop();
    Q_EMIT abandonAsked();
}

void IdentifyPage::readCard()
{
    if (m_steps.isRunning()) {
        return;
    }
    m_stop = std::stop_source();
    showStep(devices::IdCardStep::WaitingForCard);
    const QPointer<IdentifyPage> self(this);
    devices::IdCardProgress progress = [self](devices::IdCardStep step) {
        if (self) {
            self->showStep(step);
        }
    };
    m_steps.run(tr("Reading the ID card"), m_world.desk.readCard(std::move(progress), m_stop.get_token()), this, {},
                m_stop);
}

// Only makers' libraries can decode the photo of a real card; not every counter has one.
void IdentifyPage::showWhetherPhotosCome()
{
    const devices::JobChannel &reader = m_world.devices.used(devices::kinds::IdCardReader);
    const bool isKnown = reader.status().isUsable() && !reader.capabilities().features().isEmpty();
    m_photoHint->setVisible(isKnown && !reader.capabilities().has(devices::idcard::Photo));
}

void IdentifyPage::showStep(devices::IdCardStep step)
{
    switch (step) {
    case devices::IdCardStep::WaitingForCard:
        m_title->setText(tr("Please lay the ID card on the reader"));
        break;
    case devices::IdCardStep::CardFound:
    case devices::IdCardStep::Reading:
    case devices::IdCardStep::ReadingAddress:
        m_title->setText(tr("The card is being read; please leave it there"));
        break;
    case devices::IdCardStep::LiftCard:
        m_title->setText(tr("Please lift the card and lay it on again"));
        break;
    }
    Q_EMIT cardStepShown(m_title->text());
}

} // namespace tonggui::counter

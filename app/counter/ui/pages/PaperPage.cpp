// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/PaperPage.h"

#include "app/counter/ui/paper/PaperPrinting.h"
#include "devices/api/signature/FollowInk.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/layout/WrapRow.h"

#include <QPrintDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {
constexpr int LowestPaper = 240; // pixels; less shows nothing of a page
} // namespace

PaperPage::PaperPage(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : CounterPage(parent)
    , m_world(world)
    , m_steps(steps)
    , m_devices(world, steps)
    , m_situation(new Notice(Tone::Info, {}))
    , m_signature(new HandwritingView)
    , m_padInk(new InkView)
    , m_again(new Button(tr("Sign again")))
    , m_print(new Button(tr("Print")))
    , m_more(new Button(tr("Another service")))
    , m_view(new PaperView)
{
    setAccessibleName(tr("Paper"));
    m_view->setMinimumHeight(LowestPaper);
    m_again->setKey(Qt::Key_F9);
    m_print->setKey(Qt::Key_F10);
    m_print->setMark(Icon::Printer);
    m_more->setKey(Qt::CTRL | Qt::Key_N);
    auto *buttons = new WrapRow;
    for (Button *button : {m_again, m_print, m_more}) {
        buttons->addWidget(button);
    }
    auto *card = new Card(Space::Normal);
    card->body()->setSpacing(spaceValue(Space::Snug));
    card->body()->addWidget(m_situation);
    card->body()->addWidget(m_signature, 0, Qt::AlignLeft);
    card->body()->addWidget(m_padInk, 0, Qt::AlignLeft);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_view, 1);
    auto *page = new ScrollPage(Space::Roomy); // where the screen is low and the text large
    page->body()->addWidget(card, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
    connect(m_again, &Button::clicked, this, &PaperPage::signAgain);
    connect(m_print, &Button::clicked, this, &PaperPage::printPaper);
    connect(m_more, &Button::clicked, this, &PaperPage::anotherService);
    m_padInk->hide();
    connect(&m_devices, &PaperDevices::padTold, this, &PaperPage::onPadTold);
    connect(&m_devices, &PaperDevices::signingChanged, this, &PaperPage::onSigningChanged);
}

VisitState PaperPage::state() const
{
    return m_world.desk.visit() ? m_world.desk.visit()->state : VisitState::Closed;
}

bool PaperPage::isSealed() const
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    return visit && visit->currentCase && visit->currentCase->isSealed;
}

void PaperPage::begin()
{
    m_view->setFocus();
    refresh();
}

void PaperPage::end()
{
    m_devices.stopSigning();
    m_view->showPaper({}); // the next one who sits here must not see it
}

void PaperPage::refresh()
{
    showSituation();
    showSignature();
    useDevices();
    showButtons();
    m_steps.runAside(tr("Opening the paper"), loadPaper());
    Q_EMIT barChanged();
}

Task<Result<void>> PaperPage::loadPaper()
{
    const QPointer<PaperPage> self(this);
    const Result<QByteArray> paper = co_await m_world.desk.paper();
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    if (!paper) {
        co_return failure(paper.error());
    }
    m_view->showPaper(*paper);
    co_return Result<void>();
}

void PaperPage::showSituation()
{
    switch (state()) {
    case VisitState::Reviewing:
        m_situation->setTone(Tone::Info);
        m_situation->setTexts(
            tr("The member reads and decides"),
            tr("This paper lies before the member on the second screen. It goes on when the member agrees."));
        break;
    case VisitState::Consented:
        m_situation->setTone(Tone::Info);
        m_situation->setTexts(tr("The member has agreed and signs"),
                              m_devices.has(devices::kinds::SignaturePad)
                                  ? tr("The signature is written on the pad, or on the second screen.")
                                  : tr("The signature is written on the second screen."));
        break;
    case VisitState::Signed:
    case VisitState::Countersigned:
        m_situation->setTone(Tone::Success);
        m_situation->setTexts(
            tr("The member has signed"),
            tr("Look at the signature. Enter signs for you, asks for the seal and stores the receipt."));
        break;
    default:
        m_situation->setTone(isSealed() ? Tone::Success : Tone::Warning);
        m_situation->setTexts(isSealed() ? tr("The receipt is signed, sealed and stored")
                                         : tr("The receipt is signed and stored; the seal follows"),
                              isSealed()
                                  ? tr("Print it if the member wants paper.")
                                  : tr("The centre cannot be reached now. The seal is added as soon as it can."));
        break;
    }
}

void PaperPage::showSignature()
{
    const bool isToLookAt = state() == VisitState::Signed;
    m_signature->setVisible(isToLookAt);
    m_signature->setHandwriting(isToLookAt ? m_world.desk.visit()->currentCase->handwriting.value_or(Handwriting())
                                           : Handwriting());
}

QString PaperPage::deviceKind() const
{
    for (const auto &[at, kind] : {std::pair(VisitState::Consented, devices::kinds::SignaturePad),
                                   std::pair(VisitState::Issued, devices::kinds::Printer)}) {
        if (state() == at && m_devices.has(kind)) {
            return kind;
        }
    }
    return {};
}

// The member may sign on the pad or on the second screen: what comes first counts.
void PaperPage::useDevices()
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    if (state() == VisitState::Consented) {
        m_devices.sign(visit->card ? visit->card->name : QString());
    } else {
        m_devices.stopSigning();
    }
}

// The clerk sees the ink as it is written.
void PaperPage::onPadTold(const devices::PadProgress &progress)
{
    if (progress.step == devices::PadStep::Ready) {
        m_padInk->setFixedSize(m_signature->sizeHint());
        m_padInk->show();
    }
    devices::followInk(*m_padInk, progress);
    Q_EMIT padTold(progress);
}

void PaperPage::onSigningChanged()
{
    if (!m_devices.isSigning()) {
        m_padInk->hide();
        m_padInk->begin({});
        Q_EMIT padEnded();
    }
    showButtons();
}

void PaperPage::showButtons()
{
    const bool canBeginAgain =
        state() == VisitState::Consented && m_devices.has(devices::kinds::SignaturePad) && !m_devices.isSigning();
    m_again->setVisible(state() == VisitState::Signed || canBeginAgain);
    m_print->setVisible(state() == VisitState::Issued);
    m_more->setVisible(state() == VisitState::Issued);
}

PageBar PaperPage::bar() const
{
    switch (state()) {
    case VisitState::Reviewing:
        return {.back = tr("Back to the form")};
    case VisitState::Consented:
        return {.back = tr("Back to the review")};
    case VisitState::Signed:
        return {.goOn = tr("Sign and issue")};
    case VisitState::Countersigned:
        return {.goOn = tr("Issue")};
    case VisitState::Issued:
        return {.goOn = tr("Done")};
    default:
        return {};
    }
}

void PaperPage::goOn()
{
    if (m_steps.isRunning()) {
        return;
    }
    if (state() == VisitState::Signed || state() == VisitState::Countersigned) {
        m_steps.run(tr("Signing, sealing and storing the receipt"), m_world.desk.issuePaper());
    } else if (state() == VisitState::Issued) {
        m_steps.run(tr("Closing the visit"), m_world.desk.close());
    }
}

void PaperPage::goBack()
{
    if (!m_steps.isRunning() && !bar().back.isEmpty()) {
        m_steps.run(tr("One step back"), m_world.desk.stepBack());
    }
}

void PaperPage::signAgain()
{
    if (state() == VisitState::Consented) {
        m_steps.clearError();
        useDevices();
    } else if (!m_steps.isRunning()) {
        m_steps.run(tr("Asking for another signature"), m_world.desk.rejectHandwriting());
    }
}

void PaperPage::anotherService()
{
    if (!m_steps.isRunning()) {
        m_steps.run(tr("Back to the services"), m_world.desk.anotherService());
    }
}

void PaperPage::printPaper()
{
    if (state() != VisitState::Issued || m_steps.isRunning()) {
        return;
    }
    if (m_devices.has(devices::kinds::Printer)) {
        m_devices.print(m_view->bytes());
    } else {
        askForPrinter();
    }
}

// Where no printer was set up as a device, the system's own printers can be used.
void PaperPage::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        m_steps.run(tr("Printing"), counter::printPaper(m_view->bytes(), printer, m_world.pool));
    });
    dialog->open();
}

} // namespace tonggui::counter

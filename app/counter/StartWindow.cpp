// SPDX-License-Identifier: Apache-2.0
#include "app/counter/StartWindow.h"

#include "widgets/buttons/Button.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/status/Notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {
constexpr QSize UsualSize(720, 480);
} // namespace

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_progress(new Progress)
{
    setWindowTitle(tr("Tonggui counter"));
    resize(UsualSize);
    auto *page = new ScrollPage(Space::Wide);
    m_body = page->body();
    m_body->setSpacing(spaceValue(Space::Normal));
    m_body->addWidget(new Text(tr("Tonggui counter"), {Type::Title, Weight::Bold}));
    m_body->addWidget(m_progress);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(page);
}

void StartWindow::clear()
{
    delete m_content;
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(spaceValue(Space::Normal));
    m_body->addWidget(m_content);
    m_progress->end();
}

void StartWindow::showOpening()
{
    clear();
    m_progress->begin(tr("Opening the counter"));
}

void StartWindow::askPin(const std::optional<Error> &why)
{
    clear();
    auto *pin = new TextField(tr("PIN of this terminal's key file"));
    pin->edit()->setEchoMode(QLineEdit::Password);
    auto *open = new Button(tr("Open the counter"), ButtonKind::Primary);
    if (why) {
        auto *notice = new Notice(Tone::Danger, {});
        notice->setError(*why);
        m_content->layout()->addWidget(notice);
    }
    m_content->layout()->addWidget(pin);
    m_content->layout()->addWidget(open);
    const auto give = [this, pin] { Q_EMIT pinGiven(pin->text()); };
    connect(pin, &Field::accepted, this, give, Qt::QueuedConnection); // the field is gone after the answer
    connect(open, &Button::clicked, this, give, Qt::QueuedConnection);
    pin->editor()->setFocus();
}

void StartWindow::showFaults(const std::vector<Error> &faults)
{
    clear();
    for (const Error &fault : faults) {
        auto *notice = new Notice(Tone::Danger, {});
        notice->setError(fault);
        m_content->layout()->addWidget(notice);
    }
    auto *again = new Button(tr("Try again"), ButtonKind::Primary);
    connect(again, &Button::clicked, this, &StartWindow::againAsked, Qt::QueuedConnection);
    m_content->layout()->addWidget(again);
    again->setFocus();
}

} // namespace tonggui::counter

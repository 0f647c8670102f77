// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/Progress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace tonggui::widgets {

Progress::Progress(QWidget *parent)
    : Themed(parent)
    , m_mark(new BusyMark(this))
    , m_sentence(new Text({}, {Type::Body}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button(tr("Stop"), ButtonKind::Secondary, this))
{
    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence->wrapped());
    words->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(300ms);
    m_barTimer.setSingleShot(true);
    m_barTimer.setInterval(3s);
    connect(&m_markTimer, &QTimer::timeout, this, [this] { enter(Stage::Mark); });
    connect(&m_barTimer, &QTimer::timeout, this, [this] { enter(Stage::Bar); });
    connect(m_cancel, &QPushButton::clicked, this, &Progress::cancelRequested);
    enter(Stage::Idle);
}

void Progress::begin(const QString &sentence, bool isCancellable)
{
    setSentence(sentence);
    m_isCancellable = isCancellable;
    m_bar->setRange(0, 0);
    enter(Stage::Unseen);
    m_markTimer.start();
    m_barTimer.start();
}

void Progress::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    setAccessibleName(sentence);
}

void Progress::setShare(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setVisible(m_stage == Stage::Bar && total > 0);
}

void Progress::end()
{
    m_markTimer.stop();
    m_barTimer.stop();
    enter(Stage::Idle);
}

void Progress::enter(Stage stage)
{
    m_stage = stage;
    m_mark->setActive(stage == Stage::Mark || stage == Stage::Bar);
    m_sentence->setVisible(stage == Stage::Bar);
    m_bar->setVisible(stage == Stage::Bar && m_bar->maximum() > 0);
    m_cancel->setVisible(stage == Stage::Bar && m_isCancellable);
}

void Progress::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Small));
}

void Progress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Stop"));
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SummaryScene.h"

#include "app/counter/member/SummarySheet.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/FieldGrid.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

SummaryScene::SummaryScene(const MemberSummary &summary, QWidget *parent)
    : Themed(parent)
    , m_page(new ScrollPage(Space::Wide))
    , m_watch(new ReadingWatch(m_page))
    , m_hint(new Text({}, {Type::Lead, Weight::Bold, Colour::WarningText}))
    , m_readOn(new Button(tr("Read on"), ButtonKind::Outline))
    , m_agree(new Button(tr("I agree and sign"), ButtonKind::Primary))
    , m_refuse(new Button(tr("Not right, ask the clerk")))
{
    setAccessibleName(summary.headline);
    auto *columns = new FieldGrid;
    columns->addField(new SummarySheet(summary, SummarySheet::Detail::Full));
    columns->addField(makeStatement(summary));
    m_page->body()->addWidget(columns);
    m_page->body()->addStretch();
    QScroller::grabGesture(m_page->viewport(), QScroller::TouchGesture);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_page, 1);
    rows->addWidget(m_hint->wrapped());
    rows->addWidget(makeBar());
    m_hint->setAlignment(Qt::AlignRight);
    m_hint->hide();
    connect(m_agree, &QPushButton::clicked, this, &SummaryScene::onAgree);
    connect(m_refuse, &QPushButton::clicked, this, &SummaryScene::declined);
    connect(m_readOn, &QPushButton::clicked, this, &SummaryScene::scrollOn);
    connect(m_watch, &ReadingWatch::endReached, this, &SummaryScene::onEndReached);
}

// The sentences that the signature stands for, and the consents that are asked for one by one.
QWidget *SummaryScene::makeStatement(const MemberSummary &summary)
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(spaceValue(Space::Normal));
    rows->addWidget((new Text(tr("With your signature you say"), {Type::Title, Weight::Bold}))->wrapped());
    rows->addWidget((new Text(summary.statement, {Type::Lead, Weight::Medium}))->wrapped());
    int number = 0;
    for (const QString &sentence : summary.sentences) {
        rows->addWidget((new Text(u"%1. %2"_s.arg(++number).arg(sentence), {Type::Lead}))->wrapped());
    }
    if (!summary.consents.empty()) {
        rows->addWidget((new Text(tr("Please decide for each of these"), {Type::Title, Weight::Bold}))->wrapped());
    }
    for (const MemberConsent &consent : summary.consents) {
        auto *box = new ConsentBox(consent);
        m_consents.push_back(box);
        rows->addWidget(box);
        connect(box, &ConsentBox::toggled, this, [this] { showHint({}); });
    }
    rows->addStretch();
    return column;
}

QWidget *SummaryScene::makeBar()
{
    auto *bar = new BottomBar;
    m_refuse->setMark(Icon::Question);
    m_readOn->setMark(Icon::ChevronDown);
    m_readOn->setAccessibleDescription(tr("Shows the next part. The end must be seen before you can agree."));
    bar->addLeft(m_refuse);
    bar->addRight(m_readOn);
    bar->addRight(m_agree);
    return bar;
}

QStringList SummaryScene::given() const
{
    QStringList ids;
    for (const ConsentBox *box : m_consents) {
        if (box->isGiven()) {
            ids.append(box->id());
        }
    }
    return ids;
}

void SummaryScene::onAgree()
{
    if (!m_watch->hasReachedEnd()) {
        showHint(tr("Please read to the end first. “Read on” shows the next part."));
        m_readOn->setFocus();
        return;
    }
    for (ConsentBox *box : m_consents) {
        if (box->isMissing()) {
            box->showMissing();
            showHint(tr("Please decide first: %1").arg(box->accessibleName()));
            box->box()->setFocus();
            m_page->reveal(box);
            return;
        }
    }
    Q_EMIT consented(given());
}

void SummaryScene::onEndReached()
{
    const bool hadKeyboard = m_readOn->hasFocus();
    m_readOn->hide();
    showHint({});
    if (hadKeyboard) {
        (m_consents.empty() ? m_agree : m_consents.front()->box())->setFocus();
    }
}

void SummaryScene::scrollOn()
{
    m_page->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
}

void SummaryScene::showHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void SummaryScene::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Wide);
    m_hint->setContentsMargins(side, theme.space(Space::Small), side, theme.space(Space::Small));
}

void SummaryScene::showEvent(QShowEvent *event)
{
    Themed::showEvent(event);
    m_readOn->setFocus();
}

void SummaryScene::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_page->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        scrollOn();
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    default:
        Themed::keyPressEvent(event);
    }
}

} // namespace tonggui::counter

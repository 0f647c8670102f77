// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SignatureScene.h"

#include "app/counter/member/SummarySheet.h"
#include "devices/api/signature/FollowInk.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/ScrollPage.h"

#include <QScroller>

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr int SheetShare = 2; // of the width, beside the writing area's
constexpr int WritingShare = 3;

} // namespace

SignatureScene::SignatureScene(const Clock &clock, const MemberSummary &summary, const QString &prompt, QWidget *parent)
    : Themed(parent)
    , m_panel(new SignaturePanel(clock))
    , m_padInk(new InkView)
    , m_sheet(new ScrollPage(Space::None))
    , m_finish(new Button(tr("I have signed"), ButtonKind::Primary))
    , m_ask(new Button(tr("I have a question")))
    , m_columns(new QHBoxLayout)
{
    setAccessibleName(prompt);
    m_panel->canvas()->setPrompt(prompt);
    if (!summary.signer.isEmpty()) {
        m_panel->canvas()->setSigner(tr("Signer: %1").arg(summary.signer));
        m_padInk->setSigner(tr("Signer: %1").arg(summary.signer));
    }
    m_padInk->setPrompt(tr("You sign on the pad"));
    m_padInk->hide();
    m_panel->onPaper()->hide();
    m_sheet->body()->addWidget(new SummarySheet(summary, SummarySheet::Detail::Brief));
    QScroller::grabGesture(m_sheet->viewport(), QScroller::TouchGesture);
    auto *columns = static_cast<QHBoxLayout *>(m_columns);
    columns->addWidget(m_sheet, SheetShare);
    columns->addWidget(m_panel, WritingShare);
    columns->addWidget(m_padInk, WritingShare);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(makeBar());
    connect(m_finish, &QPushButton::clicked, this, &SignatureScene::onFinish);
    connect(m_ask, &QPushButton::clicked, this, &SignatureScene::signatureDeclined);
}

QWidget *SignatureScene::makeBar()
{
    auto *bar = new BottomBar;
    m_ask->setMark(Icon::Question);
    bar->addLeft(m_ask);
    bar->addRight(m_panel->beginAnew());
    bar->addRight(m_finish);
    return bar;
}

void SignatureScene::onFinish()
{
    const Result<Handwriting> written = m_panel->take();
    if (written) {
        Q_EMIT handwritingFinished(*written);
    }
}

void SignatureScene::followPad(const devices::PadProgress &progress)
{
    if (devices::isInk(progress)) {
        showPad(true);
    }
    devices::followInk(*m_padInk, progress);
}

void SignatureScene::endPad()
{
    m_padInk->begin({});
    showPad(false);
}

void SignatureScene::showPad(bool isShown)
{
    m_padInk->setVisible(isShown);
    m_panel->setVisible(!isShown);
    m_panel->beginAnew()->setVisible(!isShown);
    m_finish->setVisible(!isShown);
}

bool SignatureScene::isSheetShown() const
{
    return m_sheet->isVisibleTo(this);
}

void SignatureScene::showSheetIfRoom()
{
    m_sheet->setVisible(width() >= theme().withText(theme().length(Length::FormTwoColumns)));
}

void SignatureScene::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Wide);
    m_columns->setContentsMargins(side, theme.space(Space::Roomy), side, theme.space(Space::Roomy));
    m_columns->setSpacing(theme.space(Space::Roomy));
    showSheetIfRoom();
}

void SignatureScene::resizeEvent(QResizeEvent *event)
{
    Themed::resizeEvent(event);
    showSheetIfRoom();
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MessageScene.h"

#include "app/counter/member/SceneMark.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/text/Text.h"

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

Text *centred(const QString &words, TextStyle style)
{
    Text *text = (new Text(words, style))->wrapped();
    text->setAlignment(Qt::AlignCenter);
    return text;
}

} // namespace

MessageScene::MessageScene(const SceneMessage &message, QWidget *parent)
    : Themed(parent)
    , m_column(new QWidget)
{
    auto *rows = new QVBoxLayout(m_column);
    rows->setContentsMargins({});
    auto *mark = new SceneMark(message.icon, message.tone);
    mark->setAccessibleName(message.title);
    rows->addWidget(mark, 0, Qt::AlignHCenter);
    rows->addWidget(centred(message.title, {Type::Head, Weight::Bold}));
    if (!message.text.isEmpty()) {
        rows->addWidget(centred(message.text, {Type::Title, Weight::Regular, Colour::Muted}));
    }
    if (!message.figure.isEmpty()) {
        auto *box = new Card(Space::Roomy);
        box->body()->addWidget(centred(message.figure, {Type::Title, Weight::Bold}));
        auto *line = new QHBoxLayout; // no wider than its words
        line->addStretch();
        line->addWidget(box);
        line->addStretch();
        rows->addLayout(line);
    }
    auto *page = new ScrollPage(Space::Wide);
    page->body()->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    page->body()->addLayout(middle);
    page->body()->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(page);
    setAccessibleName(message.title);
}

void MessageScene::applyTheme(const Theme &theme)
{
    m_column->layout()->setSpacing(theme.space(Space::Roomy));
    m_column->setMaximumWidth(theme.withText(theme.length(Length::ReadingWidth)));
}

} // namespace tonggui::counter

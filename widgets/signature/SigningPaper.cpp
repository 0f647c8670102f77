// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SigningPaper.h"

#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

#include <QPainter>

namespace tonggui::widgets {

void paintSigningPaper(QPainter &painter, const Theme &theme, const SigningPaper &paper)
{
    // Paper is white in every theme, and what is printed on it is dark.
    Theme print = theme;
    print.kind = print.kind == ThemeKind::HighContrast ? ThemeKind::Light : print.kind;
    painter.fillRect(paper.part, theme.colour(Colour::Background));
    paintRoundedBox(painter, theme, paper.whole, Colour::Paper, {Colour::Primary, theme.length(Length::EdgeSign)});

    const Type type = print.noteType() == Type::Note ? Type::Body : print.noteType();
    const int side = print.space(Space::Roomy);
    const int icon = print.glyph(Glyph::IconNormal);
    const int line = print.lineHeight(type);
    const int width = paper.whole.width() - 2 * side;
    QRect head(side, print.space(Space::Normal), width, line);
    paintIcon(painter, Icon::Pen, QRect(head.left(), head.top(), icon, line), print.colour(Colour::Muted));
    head.setLeft(head.left() + icon + print.space(Space::Small));
    painter.setFont(print.font(type));
    painter.setPen(print.colour(Colour::Muted));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, paper.prompt);

    const int base = paper.whole.height() - line - print.space(Space::Roomy);
    painter.fillRect(QRect(side, base, width, print.length(Length::EdgeHairline)), print.colour(Colour::LineControl));
    painter.drawText(QRect(side, base + print.space(Space::Small), width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     paper.signer);
}

} // namespace tonggui::widgets

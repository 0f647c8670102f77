// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace tonggui::widgets {

struct SigningPaper
{
    QRect whole;
    QRect part; // that must be painted
    QString prompt;
    QString signer;
};

// White paper with a prompt above and a line to sign on; ink comes on top of it.
void paintSigningPaper(QPainter &painter, const Theme &theme, const SigningPaper &paper);

} // namespace tonggui::widgets

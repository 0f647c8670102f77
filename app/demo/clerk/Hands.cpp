// SPDX-License-Identifier: Apache-2.0
#include "app/demo/clerk/Hands.h"

#include "widgets/fields/ChoiceField.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <cmath>
#include <random>

namespace tonggui::demo::hands {

namespace {

constexpr int Strokes = 6;
constexpr int SamplesPerStroke = 24;

QWidget *keyboardIn(QWidget *window)
{
    QWidget *focus = window->focusWidget();
    return focus != nullptr ? focus : window;
}

// The figure that picks `code` in a choice, or 0.
int figureOf(const QComboBox &box, const QString &code)
{
    for (int row = 0; row < box.count(); ++row) {
        if (box.itemData(row).toString() == code) {
            return row + 1;
        }
    }
    return 0;
}

} // namespace

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(keyboardIn(window), key, with);
}

void type(QWidget *window, const QString &text)
{
    QWidget *target = keyboardIn(window);
    for (const QChar letter : text) { // what an input method commits comes as text, not as keys
        QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &down);
    }
}

void click(QWidget *control)
{
    QTest::mouseClick(control, Qt::LeftButton, Qt::NoModifier, control->rect().center());
}

void fill(widgets::Field *field, const QString &value)
{
    field->editor()->setFocus(Qt::TabFocusReason);
    if (const auto *box = qobject_cast<QComboBox *>(field->editor())) {
        QTest::keyClick(field->editor(), Qt::Key(Qt::Key_0 + figureOf(*box, value)));
        return;
    }
    QTest::keyClick(field->editor(), Qt::Key_A, Qt::ControlModifier);
    type(field->window(), value);
}

void sign(widgets::SignatureCanvas *canvas, uint seed)
{
    std::mt19937 dice(seed);
    const double width = canvas->width();
    const double height = canvas->height();
    std::uniform_real_distribution<double> wobble(-0.04, 0.04);
    for (int stroke = 0; stroke < Strokes; ++stroke) {
        const double left = width * (0.12 + 0.12 * stroke);
        const double top = height * (0.35 + wobble(dice));
        const double bend = 2.0 + 3.0 * std::abs(wobble(dice)) / 0.04;
        const auto at = [&](int sample) {
            const double share = double(sample) / SamplesPerStroke;
            return QPoint(int(left + width * 0.13 * share),
                          int(top + height * (0.28 * share + 0.08 * std::sin(bend * share * 3.14159))));
        };
        QTest::mousePress(canvas, Qt::LeftButton, Qt::NoModifier, at(0));
        for (int sample = 1; sample < SamplesPerStroke; ++sample) {
            QMouseEvent move(QEvent::MouseMove, at(sample), canvas->mapToGlobal(QPointF(at(sample))), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(canvas, &move);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, at(SamplesPerStroke));
    }
}

} // namespace tonggui::demo::hands

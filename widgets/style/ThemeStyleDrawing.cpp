// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons/Icon.h"
#include "widgets/style/ControlPainter.h"
#include "widgets/style/FieldLook.h"
#include "widgets/style/ThemeStyle.h"

#include <QComboBox>
#include <QLineEdit>

namespace tonggui::widgets {

namespace {

void paintFieldBox(QPainter &painter, const Theme &theme, const QStyleOption &option, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const FieldLook look = fieldLook(theme, {.isEnabled = option.state.testFlag(QStyle::State_Enabled),
                                             .isReadOnly = edit && edit->isReadOnly(),
                                             .hasError = widget && widget->property(FieldErrorProperty).toBool()});
    paintRoundedBox(painter, theme, option.rect, look.ground, look.edge);
}

void paintComboBox(QPainter &painter, const Theme &theme, const QStyleOptionComboBox &option, const QWidget *widget)
{
    paintFieldBox(painter, theme, option, widget);
    const int icon = theme.glyph(Glyph::IconNormal);
    const QRect box(option.rect.right() - theme.space(Space::Snug) - icon, option.rect.top(), icon,
                    option.rect.height());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, Icon::ChevronDown, box, theme.colour(isEnabled ? Colour::Muted : Colour::DisabledInk));
}

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return paintFieldBox(*painter, theme, *option, widget);
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, theme, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, theme, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            return paintItemGround(*painter, theme, *item);
        }
        break;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paintPopupGround(*painter, theme, option->rect);
    case PE_Frame:
        // Only pop-ups have a frame of their own; areas that scroll stand in cards.
        if (widget && widget->isWindow()) {
            paintPopupGround(*painter, theme, option->rect);
        }
        return;
    case PE_FrameFocusRect:
        return; // FocusRing draws around the control instead
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return paintPlainButton(*painter, theme, *button);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            return paintProgress(*painter, theme, *bar);
        }
        break;
    case CE_FocusFrame:
        return paintFocusRing(*painter, theme, option->rect);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, theme.colour(Colour::Primary));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            return paintComboBox(*painter, theme, *box, widget);
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return paintScrollBar(*painter, theme, *bar,
                                  subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tonggui::widgets

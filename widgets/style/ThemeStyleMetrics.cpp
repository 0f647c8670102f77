// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/ThemeStyle.h"

#include <QLineEdit>
#include <QStyleOption>

namespace tonggui::widgets {

namespace {

constexpr int CaretWidth = 2;

// A scroll bar without arrow buttons: groove and handle only.
QRect scrollBarPart(const Theme &theme, const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = std::max(int(qint64(bar.pageStep) * length / (range + bar.pageStep)),
                          std::min(theme.length(Length::ScrollHandle), length));
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto slice = [&](int from, int extent) {
        return isUpright ? QRect(0, from, bar.rect.width(), extent) : QRect(from, 0, extent, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slice(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    switch (metric) {
    case PM_ScrollBarExtent:
        return theme.length(Length::ScrollBar);
    case PM_ScrollBarSliderMin:
        return theme.length(Length::ScrollHandle);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme.boxGlyph();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme.space(Space::Small);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return theme.length(Length::FocusGap) + theme.length(Length::FocusWidth);
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return theme.length(Length::EdgeField);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return theme.glyph(Glyph::IconNormal);
    case PM_TextCursorWidth:
        return CaretWidth;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme.space(Space::Small);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return themeFor(widget).isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarPart(theme, *bar, part);
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const int side = theme.space(Space::Snug);
        return option->rect.adjusted(side, 0, -side - theme.glyph(Glyph::IconNormal) - theme.space(Space::Tiny), 0);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup) {
        return option->rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const bool isBare = edit && edit->isReadOnly() && theme.kind == ThemeKind::Elder;
        const int side = isBare ? 0 : theme.space(Space::Snug) - CaretWidth;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_ItemViewItemText: {
        const int side = theme.space(Space::Snug);
        return option->rect.adjusted(side, 0, -side, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const Theme &theme = themeFor(widget);
    const int side = theme.space(Space::Snug);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + side + side, theme.target(Target::Usual)};
    case CT_LineEdit:
        return {contents.width() + side + side, theme.target(Target::Usual)};
    case CT_ComboBox:
        return {contents.width() + side + side + theme.glyph(Glyph::IconNormal) + theme.space(Space::Small),
                theme.target(Target::Usual)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return usual.expandedTo({0, theme.target(Target::Smallest, Type::Body)});
    }
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {usual.width() + side + side, std::max(usual.height(), theme.target(Target::Smallest, Type::Body))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

} // namespace tonggui::widgets

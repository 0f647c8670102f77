// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"
#include "widgets/layout/WrapRow.h"
#include "widgets/style/Painting.h"
#include "widgets/text/Text.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

// A colour on its ground, with its value.
class Swatch final : public Themed<QWidget>
{
public:
    Swatch(Colour colour, const QString &name)
        : m_colour(colour)
        , m_name(name)
    {
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = theme().target(Target::QueueKey);
        return {side * 3, side + theme().lineHeight(Type::Note) * 2};
    }

protected:
    void applyTheme(const Theme &theme) override { setFont(theme.font(Type::Note)); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int line = theme().lineHeight(Type::Note);
        const QRect box = rect().adjusted(0, 0, 0, -line * 2);
        paintRoundedBox(painter, theme(), box, m_colour, {Colour::Hairline, theme().length(Length::EdgeHairline)});
        painter.setPen(theme().colour(Colour::Ink));
        painter.drawText(QRect(0, box.bottom(), width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_name, Qt::ElideRight, width()));
        painter.setPen(theme().colour(Colour::Muted));
        painter.drawText(QRect(0, box.bottom() + line, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         theme().colour(m_colour).name().toUpper());
    }

private:
    Colour m_colour;
    QString m_name;
};

struct Named
{
    Colour colour;
    QLatin1StringView name;
};

constexpr std::array Shown{
    Named{Colour::Background, "background"_L1},
    Named{Colour::Surface, "surface"_L1},
    Named{Colour::SurfaceQuiet, "surface-quiet"_L1},
    Named{Colour::Ink, "ink"_L1},
    Named{Colour::Muted, "muted"_L1},
    Named{Colour::Hairline, "hairline"_L1},
    Named{Colour::LineControl, "line-control"_L1},
    Named{Colour::LineField, "line-field"_L1},
    Named{Colour::Primary, "primary"_L1},
    Named{Colour::PrimarySoft, "primary-soft"_L1},
    Named{Colour::Success, "success"_L1},
    Named{Colour::SuccessSoft, "success-soft"_L1},
    Named{Colour::Warning, "warning"_L1},
    Named{Colour::WarningSoft, "warning-soft"_L1},
    Named{Colour::Danger, "danger"_L1},
    Named{Colour::DangerSoft, "danger-soft"_L1},
    Named{Colour::Seal, "seal"_L1},
    Named{Colour::Focus, "focus"_L1},
};

constexpr std::array Steps{Type::Note, Type::Body, Type::Value, Type::Lead, Type::Title, Type::Head, Type::Figure};

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

} // namespace

QWidget *makeTokensPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    Card *colours = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Colours")),
                            words(QT_TRANSLATE_NOOP("Gallery", "of the theme that is in use")));
    auto *row = new WrapRow(Space::Normal, Space::Normal);
    for (const Named &named : Shown) {
        row->addWidget(new Swatch(named.colour, named.name));
    }
    colours->body()->addLayout(row);

    Card *type = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Type")),
                         words(QT_TRANSLATE_NOOP("Gallery", "figures of one width, 100 to 200 %")));
    for (const Type step : Steps) {
        auto *line = new Text(u"7,800.00 "_s + words(QT_TRANSLATE_NOOP("Gallery", "to be paid")), {step});
        type->body()->addWidget(line->wrapped());
    }
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery

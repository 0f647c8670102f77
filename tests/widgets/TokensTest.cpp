// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/ButtonLook.h"
#include "widgets/style/FieldLook.h"
#include "widgets/style/Tone.h"
#include "widgets/tokens/Contrast.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

constexpr std::array Kinds{ThemeKind::Light, ThemeKind::HighContrast, ThemeKind::Elder};

double contrast(Colour first, Colour second, ThemeKind kind)
{
    return contrastRatio(colourValue(first, kind), colourValue(second, kind));
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrastRatio(0xFF000000, 0xFFFFFFFF), 21.0);
        QCOMPARE(contrastRatio(0xFF777777, 0xFF777777), 1.0);
        QVERIFY(qAbs(contrastRatio(0xFF777777, 0xFFFFFFFF) - 4.48) < 0.01); // the known border case of WCAG
        QCOMPARE(contrastRatio(0xFF123A68, 0xFFFFFFFF), contrastRatio(0xFFFFFFFF, 0xFF123A68));
    }

    // The ratios that the design states, to the decimal it states them with.
    void pairsHaveTheStatedContrast_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("stated");
        const auto row = [](const char *name, Colour first, Colour second, double stated,
                            ThemeKind kind = ThemeKind::Light) {
            QTest::newRow(name) << int(first) << int(second) << int(kind) << stated;
        };
        row("ink on surface", Colour::Ink, Colour::Surface, 15.6);
        row("muted on surface", Colour::Muted, Colour::Surface, 5.8);
        row("muted on quiet", Colour::Muted, Colour::SurfaceQuiet, 5.1);
        row("elder muted on ground", Colour::Muted, Colour::Background, 8.4, ThemeKind::Elder);
        row("line of fields", Colour::LineField, Colour::Surface, 3.6);
        row("on primary", Colour::OnPrimary, Colour::Primary, 6.4);
        row("warning mark", Colour::Warning, Colour::WarningSoft, 3.8);
        row("warning words", Colour::WarningText, Colour::WarningSoft, 5.6);
        row("danger", Colour::Danger, Colour::DangerSoft, 5.7);
        row("board text", Colour::BoardText, Colour::BoardPanel, 11.5);
        row("board quiet text", Colour::BoardQuiet, Colour::BoardPanel, 6.3);
        row("board call", Colour::BoardCall, Colour::BoardCallInk, 10.3);
    }

    void pairsHaveTheStatedContrast()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, kind);
        QFETCH(double, stated);
        const double found = contrast(Colour(first), Colour(second), ThemeKind(kind));
        QVERIFY2(found > stated - 0.055, qPrintable(QString::number(found)));
    }

    // Whatever a button or tag looks like, its words can be read: 4.5 of WCAG AA; 3 where something cannot be used.
    void wordsAreReadableInEveryState()
    {
        for (const ThemeKind kind : Kinds) {
            const Theme theme{.kind = kind};
            for (const ButtonKind button :
                 {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Outline, ButtonKind::Quiet}) {
                for (int bits = 0; bits < 16; ++bits) {
                    const ControlState state{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
                    const ButtonLook look = buttonLook(theme, button, state);
                    const double found = contrast(look.text, look.ground.value_or(Colour::Background), kind);
                    QVERIFY2(
                        found >= (state.isEnabled ? 4.5 : 3.0),
                        qPrintable(
                            u"theme %1 button %2 state %3: %4"_s.arg(int(kind)).arg(int(button)).arg(bits).arg(found)));
                }
            }
            for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
                const ToneLook look = toneLook(theme, tone);
                QVERIFY2(contrast(look.text, look.ground, kind) >= 4.5, qPrintable(u"tone %1"_s.arg(int(tone))));
                QVERIFY2(contrast(look.mark, look.ground, kind) >= 3.0, qPrintable(u"mark %1"_s.arg(int(tone))));
            }
        }
    }

    // Nothing is told by colour alone: in high contrast every state has an edge, a pattern or a width of its own.
    void highContrastHasShapesForStates()
    {
        const Theme theme{.kind = ThemeKind::HighContrast};
        const ControlState rest;
        ControlState off = rest;
        off.isEnabled = false;
        ControlState selected = rest;
        selected.isSelected = true;
        const Edge plain = buttonLook(theme, ButtonKind::Secondary, rest).edge;
        QCOMPARE(plain.width, 2);
        QCOMPARE(buttonLook(theme, ButtonKind::Secondary, off).edge.style, Qt::DashLine);
        QCOMPARE(buttonLook(theme, ButtonKind::Secondary, selected).edge.width, 3);
        QCOMPARE(fieldLook(theme, {.isReadOnly = true}).edge.style, Qt::DotLine);
        QCOMPARE(fieldLook(theme, {.hasError = true}).edge.width, 3);
        QCOMPARE(toneLook(theme, Tone::Warning).edge.width, 2);
        QCOMPARE(theme.length(Length::FocusWidth), 3);
    }

    void elderShowsReadOnlyValuesAsPlainText()
    {
        const FieldLook look = fieldLook({.kind = ThemeKind::Elder}, {.isReadOnly = true});
        QVERIFY(!look.ground);
        QCOMPARE(look.edge.width, 0);
    }

    void theChineseFontIsThere()
    {
        const QFont font = Theme{}.font(Type::Body);
        QCOMPARE(QFontInfo(font).family(), u"Noto Sans CJK SC"_s);
        QVERIFY(QFontInfo(Theme{}.font(Type::Body, Weight::Bold)).bold());
        QVERIFY(QFontMetrics(font).inFont(u'柒'));
        QVERIFY(QFontMetrics(font).inFontUcs4(0x20BB7)); // 𠮷 of the second plane
    }

    void figuresHaveOneWidth()
    {
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            const QFontMetricsF metrics(Theme{}.font(Type::Lead, weight));
            for (char16_t figure = u'0'; figure <= u'9'; ++figure) {
                QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(u'0'));
            }
        }
    }

    void textGrowsWithinItsBounds()
    {
        QCOMPARE(Theme{}.font(Type::Body).pixelSize(), 15);
        QCOMPARE((Theme{.textPercent = 150}.font(Type::Body).pixelSize()), 23);
        QCOMPARE((Theme{.textPercent = 200}.font(Type::Body).pixelSize()), 30);
        QCOMPARE((Theme{.textPercent = 900}.font(Type::Body).pixelSize()), 30);
        QCOMPARE((Theme{.textPercent = 10}.font(Type::Body).pixelSize()), 15);
        QCOMPARE((Theme{.kind = ThemeKind::Elder}.font(Type::Body).pixelSize()), 36);
    }

    void targetsAreLargeEnoughAndHoldTheirText_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("usual");
        QTest::newRow("counter") << int(Place::Counter) << int(ThemeKind::Light) << 40;
        QTest::newRow("member") << int(Place::Member) << int(ThemeKind::Light) << 72;
        QTest::newRow("kiosk") << int(Place::Kiosk) << int(ThemeKind::Light) << 88;
        QTest::newRow("elder") << int(Place::Kiosk) << int(ThemeKind::Elder) << 112;
    }

    void targetsAreLargeEnoughAndHoldTheirText()
    {
        QFETCH(int, place);
        QFETCH(int, kind);
        QFETCH(int, usual);
        for (const int percent : {100, 125, 150, 200}) {
            const Theme theme{.kind = ThemeKind(kind), .place = Place(place), .textPercent = percent};
            const int height = theme.target(Target::Usual, theme.buttonType());
            QVERIFY(height >= usual);
            QVERIFY(height >= QFontMetrics(theme.font(theme.buttonType())).height());
        }
        QCOMPARE((Theme{.kind = ThemeKind(kind), .place = Place(place)}.target(Target::Usual, Type::Body)), usual);
    }

    void linesStandTighterInHeadings()
    {
        QCOMPARE(Theme{}.lineHeight(Type::Body), 22);   // 15 × 1.45
        QCOMPARE(Theme{}.lineHeight(Type::Head), 40);   // 32 × 1.25
        QCOMPARE(Theme{}.lineHeight(Type::Board), 120); // 1.0
    }

    void paletteCarriesTheTokens()
    {
        for (const ThemeKind kind : Kinds) {
            const Theme theme{.kind = kind};
            QCOMPARE(theme.palette().color(QPalette::Window), theme.colour(Colour::Background));
            QCOMPARE(theme.palette().color(QPalette::Text), theme.colour(Colour::Ink));
            QCOMPARE(theme.palette().color(QPalette::Highlight), theme.colour(Colour::Primary));
            QCOMPARE(theme.palette().color(QPalette::Disabled, QPalette::Text), theme.colour(Colour::DisabledInk));
        }
    }
};

QTEST_MAIN(TokensTest)
#include "TokensTest.moc"

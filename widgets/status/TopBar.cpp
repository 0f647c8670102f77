// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/TopBar.h"

#include "widgets/layout/WrapRow.h"
#include "widgets/text/DateText.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

ProductMark::ProductMark(QWidget *parent)
    : Themed(parent)
{
    setAccessibleName(u"Tonggui"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProductMark::sizeHint() const
{
    const int size = theme().glyph(Glyph::Mark);
    return {size, size};
}

void ProductMark::applyTheme(const Theme &) {}

void ProductMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), Colour::Primary, {}, Length::RadiusTag);
    const int inset = theme().space(Space::Tiny);
    paintIcon(painter, Icon::House, rect().adjusted(inset, inset, -inset, -inset), theme().colour(Colour::OnPrimary));
}

ConnectionMark::ConnectionMark(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setConnection(false, 0);
}

void ConnectionMark::setConnection(bool isOnline, int waiting, int refused)
{
    m_isOnline = isOnline;
    m_waiting = waiting;
    m_refused = refused;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString ConnectionMark::words() const
{
    QStringList words{m_isOnline ? tr("Online") : tr("Offline")};
    words += tr("%n to send", "cases that wait to be sent", m_waiting);
    if (m_refused > 0) {
        words += tr("%n refused", "cases the server did not take", m_refused);
    }
    return words.join(u" · "_s);
}

Tone ConnectionMark::tone() const
{
    return m_refused > 0 ? Tone::Danger : m_isOnline ? Tone::Success : Tone::Warning;
}

QSize ConnectionMark::sizeHint() const
{
    ensurePolished();
    return {theme().glyph(Glyph::IconSmall) + theme().space(Space::Small) + fontMetrics().horizontalAdvance(words()),
            fontMetrics().height()};
}

void ConnectionMark::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body));
}

void ConnectionMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneLook look = toneLook(theme(), tone());
    const QRect mark(0, 0, theme().glyph(Glyph::IconSmall), height());
    if (tone() == Tone::Success) {
        paintDot(painter, theme(), mark, look.mark);
    } else {
        paintIcon(painter, m_isOnline ? Icon::Warning : Icon::Offline, mark, theme().colour(look.mark));
    }
    painter.setPen(theme().colour(tone() == Tone::Success ? Colour::Ink : look.text));
    painter.drawText(rect().adjusted(mark.width() + theme().space(Space::Small), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, words());
}

void ConnectionMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setConnection(m_isOnline, m_waiting, m_refused);
    }
    Themed::changeEvent(event);
}

namespace {

// Parts the product from the place it stands in.
class UprightLine final : public Themed<QWidget>
{
public:
    using Themed::Themed;
    [[nodiscard]] QSize sizeHint() const override
    {
        return {theme().length(Length::EdgeHairline), theme().glyph(Glyph::IconNormal)};
    }

protected:
    void applyTheme(const Theme &) override { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().colour(Colour::Hairline)); }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : Themed(parent)
    , m_product(new Text({}, {Type::Value, Weight::Bold}, this))
    , m_place(new Text({}, {Type::Value}, this))
    , m_window(new Tag({}, Tone::Info, Tag::Mark::None, this))
    , m_clerkGroup(nullptr)
    , m_person(new QLabel(this))
    , m_clerk(new Text({}, {Type::Body}, this))
    , m_clerkNumber(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
    , m_connection(new ConnectionMark(this))
    , m_timeGroup(nullptr)
    , m_date(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}, this))
    , m_clock(new Text({}, {Type::Lead, Weight::Bold}, this))
{
    auto *row = new WrapRow(Space::Roomy, Space::None);
    setLayout(row);
    row->addWidget(group({new ProductMark(this), m_product}));
    row->addWidget(new UprightLine(this));
    row->addWidget(m_place->wrapped());
    row->addWidget(m_window);
    row->addGap();
    m_clerkGroup = group({m_person, m_clerk, m_clerkNumber});
    m_timeGroup = group({m_date, m_clock});
    row->addWidget(m_clerkGroup);
    row->addWidget(m_connection);
    row->addWidget(m_timeGroup);
    m_window->setType(Type::Body);
    m_window->hide();
    setClerk({}, {});
    showWords();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

// Parts that stay together when the bar breaks into lines.
QWidget *TopBar::group(std::initializer_list<QWidget *> parts)
{
    auto *together = new QWidget(this);
    auto *row = new QHBoxLayout(together);
    row->setContentsMargins({});
    for (QWidget *part : parts) {
        row->addWidget(part, 0, Qt::AlignVCenter);
    }
    m_groups.append(row);
    return together;
}

void TopBar::setPlace(const QString &centre, const QString &branch)
{
    m_place->setText(branch.isEmpty() ? centre : centre + u" · "_s + branch);
}

void TopBar::setWindowName(const QString &window)
{
    m_window->setText(window);
    m_window->setVisible(!window.isEmpty());
}

void TopBar::setClerk(const QString &name, const QString &number)
{
    m_clerkName = name;
    m_number = number;
    m_clerkGroup->setVisible(!name.isEmpty());
    showWords();
}

void TopBar::setConnection(bool isOnline, int waiting, int refused)
{
    m_connection->setConnection(isOnline, waiting, refused);
}

void TopBar::setNow(const QDateTime &now)
{
    m_now = now;
    m_date->setText(shortDateText(now.date()));
    m_clock->setText(now.time().toString(u"HH:mm"_s));
}

void TopBar::showWords()
{
    m_product->setText(tr("Tonggui"));
    m_clerk->setText(tr("Clerk %1", "name").arg(m_clerkName));
    m_clerkNumber->setText(tr("No. %1", "staff number").arg(m_number));
    m_person->setAccessibleName(m_clerk->text());
}

void TopBar::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Roomy);
    const int rise = theme.space(Space::Small);
    layout()->setContentsMargins(side, rise, side, rise);
    setMinimumHeight(theme.length(Length::TopBar));
    for (QHBoxLayout *row : std::as_const(m_groups)) {
        row->setSpacing(theme.space(Space::Snug));
    }
    m_person->setPixmap(
        iconPixmap(Icon::Person, theme.glyph(Glyph::IconNormal), theme.colour(Colour::Muted), devicePixelRatioF()));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Colour::Surface));
    const int edge = theme().length(Length::EdgeHairline);
    painter.fillRect(0, height() - edge, width(), edge, theme().colour(Colour::Hairline));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
        if (m_now.isValid()) {
            setNow(m_now);
        }
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets

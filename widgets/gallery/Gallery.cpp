// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Gallery.h"

#include "widgets/buttons/NavButton.h"
#include "widgets/layout/WrapRow.h"

#include "translations/InstallTranslations.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {
const std::vector<int> TextSizes{100, 125, 150, 200};
}

Gallery::Gallery(ThemeStyle *style, QWidget *parent)
    : Themed(parent)
    , m_style(style)
{
    setWindowTitle(u"Tonggui"_s);
    new QHBoxLayout(this);
    layout()->setContentsMargins({});
    m_pageId = allPages().front().id;
    setLanguage(u"en"_s);
}

void Gallery::setLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    m_translators = std::make_unique<QObject>();
    installTranslations(language, m_translators.get());
    build();
}

void Gallery::build()
{
    delete m_ground;
    m_page = nullptr;
    m_ground = new QWidget(this);
    layout()->addWidget(m_ground);
    auto *columns = new QHBoxLayout(m_ground);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    m_navigation = makeNavigation();
    columns->addWidget(m_navigation);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    m_settings = makeSettings();
    content->addWidget(m_settings);
    auto *slot = new QVBoxLayout;
    content->addLayout(slot, 1);
    columns->addLayout(content, 1);
    m_pageSlot = slot;
    showPage(m_pageId);
    setBare(m_isBare);
    m_ground->show();
}

QWidget *Gallery::makeNavigation()
{
    m_places.clear();
    auto *panel = new Card(Space::Snug);
    panel->setAccessibleName(tr("Pages"));
    panel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    int key = Qt::Key_1;
    for (const Page &page : allPages()) {
        auto *button = new NavButton(page.icon, page.title);
        button->setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key(key++)));
        m_places.insert(page.id, button);
        connect(button, &QPushButton::clicked, this, [this, id = page.id] { showPage(id); });
        panel->body()->addWidget(button);
    }
    panel->body()->addStretch();
    return panel;
}

QWidget *Gallery::makeSettings()
{
    auto *bar = new QWidget;
    const int edge = spaceValue(Space::Roomy);
    auto *row = new WrapRow(Space::Normal, Space::Small);
    bar->setLayout(row);
    row->setContentsMargins(edge, spaceValue(Space::Snug), edge, 0);
    const Theme now = m_style->theme();
    auto *theme = new ChoiceField(tr("Theme"));
    theme->setOptions({{u"0"_s, tr("Light")}, {u"1"_s, tr("High contrast")}, {u"2"_s, tr("Elder")}});
    theme->showText(QString::number(int(now.kind)));
    auto *size = new ChoiceField(tr("Text size"));
    std::vector<ChoiceOption> sizes;
    for (const int percent : TextSizes) {
        sizes.push_back({QString::number(percent), u"%1 %"_s.arg(percent)});
    }
    size->setOptions(sizes);
    size->showText(QString::number(now.textPercent));
    auto *language = new ChoiceField(tr("Language"));
    language->setOptions({{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"中文"_s}});
    language->showText(m_language);
    for (ChoiceField *field : {theme, size, language}) {
        row->addWidget(field);
    }
    connect(theme, &Field::edited, this, [this](const QString &kind) {
        Theme changed = m_style->theme();
        changed.kind = ThemeKind(kind.toInt());
        changeTheme(changed);
    });
    connect(size, &Field::edited, this, [this](const QString &percent) {
        Theme changed = m_style->theme();
        changed.textPercent = percent.toInt();
        changeTheme(changed);
    });
    connect(language, &Field::edited, this, &Gallery::setLanguage, Qt::QueuedConnection);
    return bar;
}

void Gallery::setBare(bool isBare)
{
    m_isBare = isBare;
    m_navigation->setVisible(!isBare);
    m_settings->setVisible(!isBare);
}

void Gallery::changeTheme(const Theme &theme)
{
    m_style->setTheme(theme);
}

bool Gallery::showPage(const QString &id)
{
    for (const Page &page : allPages()) {
        if (page.id == id) {
            m_pageId = id;
            m_places.value(id)->setChecked(true);
            delete m_page;
            m_page = page.make(m_ground);
            m_page->setAccessibleName(page.title);
            m_pageSlot->addWidget(m_page);
            m_page->show();
            return true;
        }
    }
    return false;
}

void Gallery::applyTheme(const Theme &) {}

} // namespace tonggui::gallery

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/ChoiceField.h"
#include "widgets/gallery/Pages.h"

#include <QAbstractButton>
#include <QHash>

#include <memory>

namespace tonggui::gallery {

// The window of the gallery: pages at the left, theme, text size and language above. It speaks `language` ("en",
// "zh_CN").
class Gallery final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Gallery(widgets::ThemeStyle *style, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    bool showPage(const QString &id); // false when there is no such page
    // Only the page, as large as the window: for the pages that are whole screens.
    void setBare(bool isBare);
    [[nodiscard]] QWidget *page() const { return m_page; }

protected:
    void applyTheme(const widgets::Theme &theme) override;

private:
    void build();
    QWidget *makeSettings();
    QWidget *makeNavigation();
    void changeTheme(const widgets::Theme &theme);

    widgets::ThemeStyle *m_style;           // owned by the application
    std::unique_ptr<QObject> m_translators; // owns those of the language in use
    QString m_language;
    QString m_pageId;
    QWidget *m_ground = nullptr;
    QWidget *m_navigation = nullptr;
    QWidget *m_settings = nullptr;
    QHash<QString, QAbstractButton *> m_places;
    bool m_isBare = false;
    QLayout *m_pageSlot = nullptr;
    QWidget *m_page = nullptr;
};

} // namespace tonggui::gallery

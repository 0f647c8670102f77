// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/Card.h"
#include "widgets/layout/ScrollPage.h"

#include <vector>

namespace tonggui::gallery {

// One page of the gallery, made anew for each language.
struct Page
{
    QString id;    // for the command line: "buttons"
    QString title; // in the language of the program
    widgets::Icon icon;
    QWidget *(*make)(QWidget *parent);
};

[[nodiscard]] std::vector<Page> allPages();

[[nodiscard]] QWidget *makeTokensPage(QWidget *parent);
[[nodiscard]] QWidget *makeButtonsPage(QWidget *parent);
[[nodiscard]] QWidget *makeStatesPage(QWidget *parent);
[[nodiscard]] QWidget *makeFieldsPage(QWidget *parent);
[[nodiscard]] QWidget *makeListsPage(QWidget *parent);
[[nodiscard]] QWidget *makeCameraPage(QWidget *parent);
[[nodiscard]] QWidget *makeDevicesPage(QWidget *parent);
[[nodiscard]] QWidget *makeCounterPage(QWidget *parent);
[[nodiscard]] QWidget *makeMemberPage(QWidget *parent);
[[nodiscard]] QWidget *makeLockPage(QWidget *parent);
[[nodiscard]] QWidget *makePalettePage(QWidget *parent);

// A card with a heading on the page; the card's body takes the samples.
widgets::Card *addCard(widgets::ScrollPage *page, const QString &title, const QString &explanation = {});

} // namespace tonggui::gallery

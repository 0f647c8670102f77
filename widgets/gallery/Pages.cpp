// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/Pages.h"

#include "widgets/layout/SectionHeading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::gallery {

namespace {

QString title(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

} // namespace

std::vector<Page> allPages()
{
    return {
        {u"tokens"_s, title(QT_TRANSLATE_NOOP("Gallery", "Colours and type")), widgets::Icon::Eye, &makeTokensPage},
        {u"buttons"_s, title(QT_TRANSLATE_NOOP("Gallery", "Buttons and keys")), widgets::Icon::Keyboard,
         &makeButtonsPage},
        {u"states"_s, title(QT_TRANSLATE_NOOP("Gallery", "States and progress")), widgets::Icon::Clock,
         &makeStatesPage},
        {u"fields"_s, title(QT_TRANSLATE_NOOP("Gallery", "Fields")), widgets::Icon::Document, &makeFieldsPage},
        {u"lists"_s, title(QT_TRANSLATE_NOOP("Gallery", "Lists and panels")), widgets::Icon::List, &makeListsPage},
        {u"camera"_s, title(QT_TRANSLATE_NOOP("Gallery", "Camera")), widgets::Icon::Camera, &makeCameraPage},
        {u"devices"_s, title(QT_TRANSLATE_NOOP("Gallery", "Devices")), widgets::Icon::Device, &makeDevicesPage},
        {u"counter"_s, title(QT_TRANSLATE_NOOP("Gallery", "A visit at the counter")), widgets::Icon::Monitor,
         &makeCounterPage},
        {u"member"_s, title(QT_TRANSLATE_NOOP("Gallery", "The member signs")), widgets::Icon::Pen, &makeMemberPage},
        {u"lock"_s, title(QT_TRANSLATE_NOOP("Gallery", "Locked")), widgets::Icon::Lock, &makeLockPage},
        {u"palette"_s, title(QT_TRANSLATE_NOOP("Gallery", "Services and commands")), widgets::Icon::Search,
         &makePalettePage},
    };
}

widgets::Card *addCard(widgets::ScrollPage *page, const QString &cardTitle, const QString &explanation)
{
    auto *card = new widgets::Card(widgets::Space::Roomy);
    auto *heading = new widgets::SectionHeading(cardTitle);
    heading->setExplanation(explanation);
    card->setAccessibleName(cardTitle);
    card->body()->addWidget(heading);
    card->body()->setSpacing(widgets::spaceValue(widgets::Space::Snug));
    page->body()->addWidget(card);
    return card;
}

} // namespace tonggui::gallery

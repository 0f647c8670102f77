// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/panels/ProtectionTag.h"

#include <QCoreApplication>

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ProtectionTag", source);
}

QString wordsFor(KeyProtection protection)
{
    switch (protection) {
    case KeyProtection::SecretService:
        return words(QT_TRANSLATE_NOOP("ProtectionTag", "Keys in the keyring"));
    case KeyProtection::SystemdCredentials:
        return words(QT_TRANSLATE_NOOP("ProtectionTag", "Keys sealed to machine"));
    case KeyProtection::PinSealedFile:
        return words(QT_TRANSLATE_NOOP("ProtectionTag", "Keys under a PIN"));
    case KeyProtection::PlainDemoFile:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ProtectionTag", "Demo: keys unprotected"));
}

} // namespace

Tag *makeProtectionTag(KeyProtection protection, QWidget *parent)
{
    const bool isProtected = protection != KeyProtection::PlainDemoFile;
    auto *tag = new Tag(wordsFor(protection), isProtected ? Tone::Neutral : Tone::Danger, Tag::Mark::Icon, parent);
    return tag->wrapped();
}

} // namespace tonggui::counter

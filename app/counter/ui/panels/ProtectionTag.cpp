// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/panels/ProtectionTag.h"

#include <QCoreApplication>

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

QString wordsFor(KeyProtection protection)
{
    const auto tr = [](const char *source) { return QCoreApplication::translate("ProtectionTag", source); };
    switch (protection) {
    case KeyProtection::SecretService:
        return tr(QT_TRANSLATE_NOOP("ProtectionTag", "Keys in the keyring"));
    case KeyProtection::SystemdCredentials:
        return tr(QT_TRANSLATE_NOOP("ProtectionTag", "Keys sealed to machine"));
    case KeyProtection::PinSealedFile:
        return tr(QT_TRANSLATE_NOOP("ProtectionTag", "Keys under a PIN"));
    case KeyProtection::PlainDemoFile:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("ProtectionTag", "Demo: keys unprotected"));
}

} // namespace

Tag *makeProtectionTag(KeyProtection protection, QWidget *parent)
{
    const bool isProtected = protection != KeyProtection::PlainDemoFile;
    return new Tag(wordsFor(protection), isProtected ? Tone::Neutral : Tone::Danger, Tag::Mark::Icon, parent);
}

} // namespace tonggui::counter

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with an identity card on a reader. The code of the reader's module that it stands for is named
// above each row.
namespace tonggui::devices::errors {

// SW3 80
inline constexpr ErrorDefinition NoCard{
    "idcard.no-card", QT_TRANSLATE_NOOP("Errors", "No card was found on the reader."),
    QT_TRANSLATE_NOOP("Errors", "Put the card on the reader. If it lies there already, lift it and put it on again.")};
// SW3 80, 81 after select
inline constexpr ErrorDefinition CardLifted{
    "idcard.lifted", QT_TRANSLATE_NOOP("Errors", "The card was lifted before it was read."),
    QT_TRANSLATE_NOOP("Errors", "Put the card on again and leave it until the reading is done.")};
// SW3 81
inline constexpr ErrorDefinition SelectFailed{
    "idcard.select-failed", QT_TRANSLATE_NOOP("Errors", "The reader cannot get hold of the card."),
    QT_TRANSLATE_NOOP("Errors",
                      "Lay one card flat in the middle of the reader, without other cards or metal, and read again.")};
// SW3 41
inline constexpr ErrorDefinition ReadFailed{
    "idcard.read-failed", QT_TRANSLATE_NOOP("Errors", "The card could not be read."),
    QT_TRANSLATE_NOOP("Errors", "Lift the card, put it on again and leave it until the reading is done.")};
// SW3 40
inline constexpr ErrorDefinition WrongCard{
    "idcard.wrong-card", QT_TRANSLATE_NOOP("Errors", "This is not an identity card, or it is not valid for reading."),
    QT_TRANSLATE_NOOP("Errors", "Take the card away and put an identity card on the reader.")};
// SW3 24
inline constexpr ErrorDefinition NotRecognised{
    "idcard.not-recognised", QT_TRANSLATE_NOOP("Errors", "The reader does not recognise the card."),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and try again. If other cards work, this one may be damaged.")};
// SW3 31
inline constexpr ErrorDefinition CardRefusedReader{
    "idcard.card-refused-reader", QT_TRANSLATE_NOOP("Errors", "The card does not accept this reader."),
    QT_TRANSLATE_NOOP("Errors",
                      "Lift the card and try again. If other cards work, this one must be checked by the police.")};
// SW3 32
inline constexpr ErrorDefinition ReaderRefusedCard{
    "idcard.reader-refused-card", QT_TRANSLATE_NOOP("Errors", "The reader does not accept this card."),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and try again. If other cards work, treat this one with care and check "
                                "the person's identity another way.")};
// SW3 33
inline constexpr ErrorDefinition ContentUnproven{
    "idcard.content-unproven", QT_TRANSLATE_NOOP("Errors", "The content of the card failed its check."),
    QT_TRANSLATE_NOOP("Errors",
                      "Do not use this card. Check the person's identity another way and tell your supervisor.")};
// SW3 47
inline constexpr ErrorDefinition NoRandomNumber{
    "idcard.no-random-number",
    QT_TRANSLATE_NOOP("Errors", "The reader could not prepare a secure connection to the card."),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and try again. If it stays, unplug the reader and plug it in again.")};
// SW3 60
inline constexpr ErrorDefinition SelfTestFailed{
    "idcard.self-test-failed", QT_TRANSLATE_NOOP("Errors", "The reader's security module failed its self-test."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Unplug the reader and plug it in again. If it stays, the reader must be repaired: use another one.")};
// SW3 66
inline constexpr ErrorDefinition NotAuthorised{
    "idcard.not-authorised", QT_TRANSLATE_NOOP("Errors", "The reader's security module is not authorised."),
    QT_TRANSLATE_NOOP("Errors", "Use another reader and have this one authorised by its maker.")};
// SW3 91
inline constexpr ErrorDefinition ItemMissing{
    "idcard.item-missing", QT_TRANSLATE_NOOP("Errors", "The card does not hold this item."),
    QT_TRANSLATE_NOOP("Errors", "Go on without it, or ask the member for it.")};
// SW3 10
inline constexpr ErrorDefinition RequestDamaged{
    "idcard.request-damaged", QT_TRANSLATE_NOOP("Errors", "Our request reached the reader damaged."),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it happens often, change the cable.")};
// SW3 11
inline constexpr ErrorDefinition RequestLength{
    "idcard.request-length", QT_TRANSLATE_NOOP("Errors", "The reader received a request of the wrong length."),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it happens often, change the cable.")};
// SW3 21
inline constexpr ErrorDefinition RequestUnknown{
    "idcard.request-unknown", QT_TRANSLATE_NOOP("Errors", "The reader does not know this request."),
    QT_TRANSLATE_NOOP("Errors", "This reader may be too old. Use another one, or tell IT.")};
inline constexpr ErrorDefinition UnknownCode{
    "idcard.unknown-code", QT_TRANSLATE_NOOP("Errors", "The reader answered with a code that is not known: %1"),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and try again. If it stays, tell IT the code.")};
inline constexpr ErrorDefinition UnknownLayout{
    "idcard.unknown-layout", QT_TRANSLATE_NOOP("Errors", "This kind of card is not known yet (mark %1)."),
    QT_TRANSLATE_NOOP("Errors", "Type the details from the card, and tell IT the mark.")};
inline constexpr ErrorDefinition UnreadableRecord{
    "idcard.unreadable-record", QT_TRANSLATE_NOOP("Errors", "What is written on the card's chip is not complete: %1"),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and read it again. If it stays, type the details from the card.")};
inline constexpr ErrorDefinition NoSamNumber{
    "idcard.no-module-number",
    QT_TRANSLATE_NOOP("Errors", "The reader does not tell the number of its security module."),
    QT_TRANSLATE_NOOP("Errors", "Reading cards works all the same. Take the number from the label.")};
// A maker's own library in place of the wire.
inline constexpr ErrorDefinition VendorLibraryMissing{
    "idcard.vendor-library-missing", QT_TRANSLATE_NOOP("Errors", "The maker's library %1 cannot be loaded."),
    QT_TRANSLATE_NOOP("Errors", "Install the reader's software again, or name its library in the device settings.")};
inline constexpr ErrorDefinition VendorFunctionMissing{
    "idcard.vendor-function-missing", QT_TRANSLATE_NOOP("Errors", "The maker's library %1 has no function %2."),
    QT_TRANSLATE_NOOP("Errors",
                      "Check that it is a reader's library and of the right version; the device settings name it.")};
inline constexpr ErrorDefinition VendorCode{
    "idcard.vendor-code", QT_TRANSLATE_NOOP("Errors", "The maker's library reports the fault %2 at %1."),
    QT_TRANSLATE_NOOP("Errors", "Lift the card and try again. If it stays, tell IT both words.")};

[[nodiscard]] ErrorCatalogue idCardErrors();

} // namespace tonggui::devices::errors

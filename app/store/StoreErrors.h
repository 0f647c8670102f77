// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::store::errors {

// Opening. In all of these nothing on the disk was changed.
inline constexpr ErrorDefinition NoDatabase{"store.no-database",
                                            QT_TRANSLATE_NOOP("Errors", "There is no database %1."),
                                            QT_TRANSLATE_NOOP("Errors", "Check the folder in the settings.")};
inline constexpr ErrorDefinition NotADatabase{
    "store.not-a-database",
    QT_TRANSLATE_NOOP("Errors", "The file %1 is no database, or its beginning was overwritten."),
    QT_TRANSLATE_NOOP("Errors", "Keep the file, restore the last backup, and tell IT.")};
inline constexpr ErrorDefinition ForeignDatabase{
    "store.foreign-database", QT_TRANSLATE_NOOP("Errors", "The file %1 is the database of another program."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder in the settings; this file was not touched.")};
inline constexpr ErrorDefinition NewerDatabase{
    "store.newer-database", QT_TRANSLATE_NOOP("Errors", "The database %1 was made by a newer version of this program."),
    QT_TRANSLATE_NOOP("Errors", "Install the newer version again; going back is not possible with this database.")};
inline constexpr ErrorDefinition OlderDatabase{
    "store.older-database", QT_TRANSLATE_NOOP("Errors", "The database %1 is of an older version."),
    QT_TRANSLATE_NOOP("Errors",
                      "Start the counter once, so that the database is brought up to date, and check again.")};
inline constexpr ErrorDefinition OtherKey{
    "store.other-key", QT_TRANSLATE_NOOP("Errors", "The database %1 does not belong to the key in the key store."),
    QT_TRANSLATE_NOOP("Errors", "Restore the database and the key store of the same terminal together.")};
inline constexpr ErrorDefinition OtherTerminal{
    "store.other-terminal", QT_TRANSLATE_NOOP("Errors", "The database %1 belongs to terminal %2."),
    QT_TRANSLATE_NOOP("Errors", "Correct the branch and terminal code in the settings, or choose another folder.")};
inline constexpr ErrorDefinition InUse{
    "store.in-use", QT_TRANSLATE_NOOP("Errors", "The database %1 is in use by another program (process %2)."),
    QT_TRANSLATE_NOOP("Errors", "Close that program first; only one may use a terminal's database.")};
inline constexpr ErrorDefinition NoAccess{
    "store.no-access", QT_TRANSLATE_NOOP("Errors", "The folder or file %1 may not be used."),
    QT_TRANSLATE_NOOP("Errors", "Check that it exists, its owner and its access rights.")};
inline constexpr ErrorDefinition Damaged{
    "store.damaged", QT_TRANSLATE_NOOP("Errors", "The database %1 is damaged: %2"),
    QT_TRANSLATE_NOOP("Errors", "Stop work at this window, run “tonggui store check”, and tell IT.")};

// At work.
inline constexpr ErrorDefinition AlreadySaved{
    "store.already-saved", QT_TRANSLATE_NOOP("Errors", "This was saved before: %1"),
    QT_TRANSLATE_NOOP("Errors", "Nothing needs to be done; go on with the next step.")};
inline constexpr ErrorDefinition NumbersExhausted{
    "store.numbers-exhausted", QT_TRANSLATE_NOOP("Errors", "This terminal has no number left for %1."),
    QT_TRANSLATE_NOOP("Errors", "Use another terminal today, and tell IT.")};
inline constexpr ErrorDefinition SealerOutOfStep{
    "store.sealer-out-of-step",
    QT_TRANSLATE_NOOP("Errors", "The case was not sealed as the next of this terminal's chain."),
    QT_TRANSLATE_NOOP("Errors", "Restart the program and finish the visit again; tell IT if it stays.")};
inline constexpr ErrorDefinition EnvelopeUnknown{
    "store.envelope-unknown", QT_TRANSLATE_NOOP("Errors", "There is no case %1 waiting to be sent."),
    QT_TRANSLATE_NOOP("Errors", "Check the number; run “tonggui store check” if it is right.")};
inline constexpr ErrorDefinition IdentityMissing{
    "store.identity-missing", QT_TRANSLATE_NOOP("Errors", "This terminal keeps no key of the name “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Enrol the terminal or the clerk first.")};
inline constexpr ErrorDefinition OfflineTooOld{
    "staff.offline-too-old",
    QT_TRANSLATE_NOOP("Errors",
                      "The server cannot be reached, and this account last logged in online more than %1 days ago."),
    QT_TRANSLATE_NOOP("Errors", "Log in once while online, or ask a colleague who works at this window.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::store::errors

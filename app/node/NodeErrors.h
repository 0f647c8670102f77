// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::node::errors {

inline constexpr ErrorDefinition BadFolder{
    "node.bad-folder", QT_TRANSLATE_NOOP("Errors", "The folder %1 cannot be used for the node's data."),
    QT_TRANSLATE_NOOP("Errors", "Check the path, the access rights and the free space.")};
inline constexpr ErrorDefinition NotADemonstration{
    "node.not-a-demonstration",
    QT_TRANSLATE_NOOP("Errors", "The folder %1 belongs to a real centre: a demonstration would add public PINs to it."),
    QT_TRANSLATE_NOOP("Errors", "Start without --demo, or choose a new folder for the demonstration with --data.")};
inline constexpr ErrorDefinition OnlyADemonstration{
    "node.only-a-demonstration",
    QT_TRANSLATE_NOOP("Errors", "The folder %1 was made for a demonstration: the PINs of its staff are public."),
    QT_TRANSLATE_NOOP("Errors", "Start with --demo, or choose a new folder for the real centre with --data.")};
inline constexpr ErrorDefinition ReadableKeys{
    "node.readable-keys", QT_TRANSLATE_NOOP("Errors", "Other accounts of this machine can read the key file %1."),
    QT_TRANSLATE_NOOP("Errors", "Run “chmod 600” on it and think about who may have a copy of the key.")};
inline constexpr ErrorDefinition UnprotectedKeys{
    "node.unprotected-keys",
    QT_TRANSLATE_NOOP("Errors", "The centre's keys cannot be made in %1: there is no pass phrase to protect them."),
    QT_TRANSLATE_NOOP("Errors",
                      "Write one into a file that only the node's account can read and give it with --key-pass-file.")};
inline constexpr ErrorDefinition NoPassPhrase{
    "node.no-pass-phrase",
    QT_TRANSLATE_NOOP("Errors",
                      "The key files in %1 have no pass phrase: whoever copies them can seal in the centre's name."),
    QT_TRANSLATE_NOOP("Errors", "Put them under a pass phrase and give it with --key-pass-file.")};
inline constexpr ErrorDefinition BadIdentity{
    "node.bad-identity", QT_TRANSLATE_NOOP("Errors", "The key file %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("Errors", "Put the right PKCS#12 file there, or give its pass phrase with --key-pass-file.")};
inline constexpr ErrorDefinition ForeignDatabase{
    "node.foreign-database", QT_TRANSLATE_NOOP("Errors", "%1 is not a database of tonggui-node."),
    QT_TRANSLATE_NOOP("Errors", "Choose another data folder with --data, or move the file away. It was not changed.")};
inline constexpr ErrorDefinition DamagedDatabase{
    "node.damaged-database", QT_TRANSLATE_NOOP("Errors", "The database %1 is damaged: %2"),
    QT_TRANSLATE_NOOP("Errors",
                      "Stop the node and restore the newest backup; terminals keep what was not acknowledged.")};
inline constexpr ErrorDefinition NewerDatabase{
    "node.newer-database",
    QT_TRANSLATE_NOOP("Errors", "The database %1 was written by a newer version of tonggui-node."),
    QT_TRANSLATE_NOOP("Errors", "Start the newer version. The file was not changed.")};
inline constexpr ErrorDefinition DatabaseFailed{
    "node.database-failed", QT_TRANSLATE_NOOP("Errors", "The database %1 could not read or save: %2"),
    QT_TRANSLATE_NOOP("Errors", "Check the free space and the access rights; terminals try again by themselves.")};
inline constexpr ErrorDefinition CannotListen{
    "node.cannot-listen", QT_TRANSLATE_NOOP("Errors", "The node cannot listen on %1."),
    QT_TRANSLATE_NOOP("Errors", "Choose an IP address of this machine and a free port with --listen.")};
inline constexpr ErrorDefinition BadLedger{
    "node.bad-ledger", QT_TRANSLATE_NOOP("Errors", "The member file %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("Errors", "Compare it with its schema “tonggui.members/1”.")};
inline constexpr ErrorDefinition NoLedger{
    "node.no-ledger", QT_TRANSLATE_NOOP("Errors", "No core system is connected to this node."),
    QT_TRANSLATE_NOOP("Errors", "Start the node with --ledger FILE or --demo, or connect the centre's ledger.")};
inline constexpr ErrorDefinition BadStaff{
    "node.bad-staff", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be used here: %2"),
    QT_TRANSLATE_NOOP("Errors",
                      "Ids have 2 to 20 letters and digits; roles are clerk, supervisor, manager, administrator.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::node::errors

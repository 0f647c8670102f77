// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::forms::errors {

inline constexpr ErrorDefinition ServiceUnknown{
    "forms.service-unknown", QT_TRANSLATE_NOOP("Errors", "There is no service “%1” in the catalogue."),
    QT_TRANSLATE_NOOP("Errors", "Check the name of the service, or the folder of the catalogue.")};
inline constexpr ErrorDefinition ServiceNotInForce{
    "forms.service-not-in-force", QT_TRANSLATE_NOOP("Errors", "The service “%1” is not in force on %2."),
    QT_TRANSLATE_NOOP("Errors", "Check the date of this computer, or fetch the current catalogue.")};
inline constexpr ErrorDefinition ServiceTwice{
    "forms.service-twice", QT_TRANSLATE_NOOP("Errors", "The service “%1” is described twice for the same days."),
    QT_TRANSLATE_NOOP("Errors", "Remove one of the two folders, or let their dates of validity not overlap.")};
inline constexpr ErrorDefinition FieldUnknown{"forms.field-unknown",
                                              QT_TRANSLATE_NOOP("Errors", "This service has no field “%1”."),
                                              QT_TRANSLATE_NOOP("Errors", "Use the field ids of its service.json.")};
inline constexpr ErrorDefinition FieldReadOnly{
    "forms.field-read-only", QT_TRANSLATE_NOOP("Errors", "The field “%1” is filled from the card or the centre."),
    QT_TRANSLATE_NOOP("Errors", "Leave it out; if it is wrong, correct it at its source.")};
inline constexpr ErrorDefinition FormIncomplete{
    "forms.incomplete", QT_TRANSLATE_NOOP("Errors", "The form is not complete: %1"), QT_TRANSLATE_NOOP("Errors", "%2")};
inline constexpr ErrorDefinition NothingToResolve{
    "forms.nothing-to-resolve", QT_TRANSLATE_NOOP("Errors", "There is nothing to authorise under “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Look at the form again; the value may have changed meanwhile.")};
inline constexpr ErrorDefinition FormFileBroken{
    "forms.file-broken", QT_TRANSLATE_NOOP("Errors", "The form file breaks its schema: %1"),
    QT_TRANSLATE_NOOP("Errors", "Correct the place that is named; the format is described in forms/schema.")};
inline constexpr ErrorDefinition FormOfOtherService{
    "forms.other-service", QT_TRANSLATE_NOOP("Errors", "The form is for the service “%1”, not for “%2”."),
    QT_TRANSLATE_NOOP("Errors", "Name the service that the file was made for.")};

// Faults of a catalogue entry. The path of the error is "<file>:<line>:<JSON pointer>".
inline constexpr ErrorDefinition CatalogueFileTooLarge{
    "forms.catalogue-file-too-large", QT_TRANSLATE_NOOP("Errors", "The file %1 is larger than %2 bytes."),
    QT_TRANSLATE_NOOP("Errors", "A catalogue entry is small; check that this is the right file.")};
inline constexpr ErrorDefinition SchemaBreach{
    "forms.schema-breach", QT_TRANSLATE_NOOP("Errors", "This does not fit the schema: %1"),
    QT_TRANSLATE_NOOP("Errors", "Correct the place that is named; forms/schema describes what may stand there.")};
inline constexpr ErrorDefinition KeyTwice{
    "forms.key-twice", QT_TRANSLATE_NOOP("Errors", "“%1” stands here twice."),
    QT_TRANSLATE_NOOP("Errors", "Keep one of the two; a reader could believe the other.")};
inline constexpr ErrorDefinition IdTwice{
    "forms.id-twice", QT_TRANSLATE_NOOP("Errors", "The id “%1” is used twice."),
    QT_TRANSLATE_NOOP("Errors", "Give each field, parameter, computed value and rule its own id.")};
inline constexpr ErrorDefinition TextMissing{
    "forms.text-missing", QT_TRANSLATE_NOOP("Errors", "The text “%1” is missing."),
    QT_TRANSLATE_NOOP("Errors", "Add it to texts.json in Chinese and English.")};
inline constexpr ErrorDefinition BadExpression{
    "forms.bad-expression", QT_TRANSLATE_NOOP("Errors", "The expression cannot be read at position %1: %2"),
    QT_TRANSLATE_NOOP("Errors", "Correct it; the language is described in forms/schema/README.md.")};
inline constexpr ErrorDefinition CircularValues{
    "forms.circular", QT_TRANSLATE_NOOP("Errors", "These values depend on each other in a circle: %1"),
    QT_TRANSLATE_NOOP("Errors", "Let one of them depend on typed values only.")};
inline constexpr ErrorDefinition ParameterOverlap{
    "forms.parameter-overlap", QT_TRANSLATE_NOOP("Errors", "The parameter “%1” has two values on %2."),
    QT_TRANSLATE_NOOP("Errors", "End the older value on the day before the newer one begins.")};
inline constexpr ErrorDefinition ParameterGap{
    "forms.parameter-gap", QT_TRANSLATE_NOOP("Errors", "The parameter “%1” has no value on %2."),
    QT_TRANSLATE_NOOP("Errors", "Give it a value for every day on which the service is in force.")};
inline constexpr ErrorDefinition BadParameter{
    "forms.bad-parameter", QT_TRANSLATE_NOOP("Errors", "The value of the parameter “%1” is not of its kind."),
    QT_TRANSLATE_NOOP("Errors", "Write numbers and amounts as text with digits, dates as 2026-11-20.")};
inline constexpr ErrorDefinition CodeListUnknown{
    "forms.code-list-unknown", QT_TRANSLATE_NOOP("Errors", "There is no code list “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Use a list of forms/schema/code-lists.json, or write the choices into the field.")};
inline constexpr ErrorDefinition BadPattern{"forms.bad-pattern",
                                            QT_TRANSLATE_NOOP("Errors", "The pattern “%1” is not valid: %2"),
                                            QT_TRANSLATE_NOOP("Errors", "Correct the regular expression.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::forms::errors

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/catalogue/Compiler.h"

namespace tonggui::forms {

// The steps that turn the four files of an entry into a program. Each adds its part; faults are gathered by the
// compiler.

// Names first: every name is known before any expression is read. Validity before parameters, which must cover it.
void declareValidity(const JsonPlace &service, ServiceProgram &program);
void declareFacts(ServiceProgram &program);
void readParameters(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program);
void declareFields(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program);
void declareComputed(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program);

// Then what they mean.
void readHead(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program);
void readSections(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program);
void readComputed(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program);
void readRules(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program);
void readEvidence(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program);
void readCheckMessages(const JsonPlace &texts, const Compiler &compiler, ServiceProgram &program);
void readSummary(const JsonPlace &service, const JsonPlace &texts, const Compiler &compiler, ServiceProgram &program);
void readReceipt(const JsonPlace &receipt, const Compiler &compiler, ServiceProgram &program);

// Puts fields and computed values into an order in which each follows what it reads; a circle is a fault.
void orderValues(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program);

// The names that only receipts know: case.branch, case.time …, in the order of caseValues().
[[nodiscard]] const std::vector<std::pair<QString, Type>> &caseNames();

// The names that only messages know: label, expected, actual, difference, minimum, maximum.
[[nodiscard]] const std::vector<std::pair<QString, Type>> &messageNames();

} // namespace tonggui::forms

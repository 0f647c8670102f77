// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FormSession.h"
#include "forms/engine/session/Evaluation.h"

namespace tonggui::forms {

struct FormSession::State
{
    Service service;
    FormInputs inputs;
    Evaluation evaluation;
    QStringList changed;
};

// What a session shows and hands on, written from its program, inputs and evaluation.
[[nodiscard]] std::optional<Money> amountOf(const ServiceProgram &program, const Evaluation &evaluation);
[[nodiscard]] bool isHeld(const Evaluation &evaluation);
[[nodiscard]] std::vector<Material> materialsOf(const ServiceProgram &program, const Evaluation &evaluation,
                                                Language language);
[[nodiscard]] QStringList commitmentsOf(const ServiceProgram &program, std::span<const Value> values,
                                        Language language);
[[nodiscard]] Summary writeSummary(const ServiceProgram &program, const FormInputs &inputs,
                                   const Evaluation &evaluation);
[[nodiscard]] Result<ReceiptModel> writeReceipt(const ServiceProgram &program, const FormInputs &inputs,
                                                const Evaluation &evaluation, const ReceiptContext &context);
[[nodiscard]] QJsonObject writeRecord(const ServiceProgram &program, const FormInputs &inputs,
                                      const Evaluation &evaluation);

// Resolutions as a draft, a form file and a record keep them: [{"code","by","reason","at","for"}].
[[nodiscard]] QJsonArray resolutionsToJson(const QMap<QString, GivenResolution> &resolutions);
[[nodiscard]] QMap<QString, GivenResolution> resolutionsFromJson(const QJsonArray &array);

} // namespace tonggui::forms

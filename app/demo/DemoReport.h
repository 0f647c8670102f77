// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Ids.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace tonggui::demo {

// What the demonstration leaves in its folder: a picture of all screens at each step, the papers, summary.json.
class DemoReport
{
public:
    explicit DemoReport(const QString &folder);

    Result<void> begin(); // empties the folder of what an earlier demonstration left
    void beginVisit(const QString &service);
    // Grabs every screen: NN-service-step.png and NN-service-step-member.png.
    Result<void> takeStep(const QString &name);
    // Saves the paper and judges it; errors::ResultMissing unless all three signatures are valid and trusted.
    Result<void> takePaper(const CaseId &caseId, const QByteArray &pdf, const QString &rootCertificate);
    // What came out of the printers: every receipt as it is, and a slip, which is copied beside the receipts.
    // errors::ResultMissing names what did not come out.
    Result<void> takePrinted(const QString &papers, const QString &slips);
    Result<void> takeEnvelopes(const QJsonArray &envelopes); // as the node lists them
    Result<void> finish(); // writes summary.json; errors::ResultMissing when a case has no envelope

private:
    [[nodiscard]] QJsonArray visits() const;

    QDir m_folder;
    QString m_service;
    int m_pictures = 0;
    QElapsedTimer m_whole;
    QElapsedTimer m_step;
    QJsonArray m_steps;
    QJsonArray m_visits;
    QJsonArray m_envelopes;
};

} // namespace tonggui::demo

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/hall/SimulatedHall.h"
#include "tests/journeys/ClerkProcess.h"

#include <QTemporaryDir>

namespace tonggui::tests {

// A hall for one journey: node, card reader and an enrolled terminal at which the clerk has logged in before, all in a
// folder of its own. Made by copying one that is made once in each test program.
class JourneyHall
{
public:
    // `faults`: of the card reader, as in its scenario files. `folder`: where to be; empty: a temporary folder.
    explicit JourneyHall(const QJsonArray &faults = {}, const QString &folder = {});

    [[nodiscard]] demo::SimulatedHall &hall() { return *m_hall; }
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] std::unique_ptr<ClerkProcess> clerk(const QStringList &options = {});
    [[nodiscard]] QString startNode(); // again, at the port it had; what went wrong

    // Lets the terminal reach the node through another port than the node's own.
    void reachNodeThrough(quint16 port);
    [[nodiscard]] quint16 nodePort() const;

    // Puts the terminal's data into `folder`, which is emptied before.
    void moveTerminalTo(const QString &folder);

    // What every journey must come to, asked of everybody who would know: one visit and one case at the terminal, all
    // chains unbroken, nothing left to send; one envelope at the node, for this case; one receipt with three valid,
    // trusted signatures, the member's in this name. Empty, or what is wrong. The counter has ended.
    [[nodiscard]] QString whatIsWrong(const QString &caseId, const QString &memberName = QStringLiteral("𠮷田悠"));

    // What of it can be asked in between, while no counter runs.
    [[nodiscard]] bool hasServed() const;          // a visit was closed and none is open
    [[nodiscard]] QString wrongWithChains() const; // empty: the terminal's database is sound
    [[nodiscard]] QString caseAtNode() const;      // of the first envelope there

    // How many rows of the node's own table speak of cases. The node does not run.
    [[nodiscard]] int rowsOfNode(const QString &table) const;

private:
    static QString templateFolder();
    void changeSettings(const std::function<void(QString &)> &change) const;
    [[nodiscard]] QString scenarioWith(const QJsonArray &faults) const;
    [[nodiscard]] QJsonObject ask(const QStringList &words) const;
    [[nodiscard]] QString wrongInStore() const;
    [[nodiscard]] QString wrongAtNode(const QString &caseId) const;
    [[nodiscard]] QString wrongWithReceipt(const QString &caseId, const QString &memberName);

    QTemporaryDir m_own;
    QString m_folder;
    std::unique_ptr<demo::SimulatedHall> m_hall;
};

[[nodiscard]] QString programsFolder();
[[nodiscard]] QString journeyScripts(); // visits.json of this folder

} // namespace tonggui::tests

// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JourneyHall.h"

#include "app/receipts/verify/VerifyReceipt.h"
#include "app/store/StoredVisitJournal.h"
#include "app/sync/TerminalEnvelopeSealer.h"
#include "tests/support/Await.h"
#include "tests/support/OutsideTool.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::tests {

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("TONGGUI_SOURCE");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void mustSucceed(const Result<void> &done)
{
    if (!done) {
        qFatal("%s", qPrintable(done.error().toLine()));
    }
}

std::unique_ptr<ClerkProcess> clerkAt(const demo::SimulatedHall &hall, const QStringList &options)
{
    return std::make_unique<ClerkProcess>(hall.programNamed(u"tonggui-demo"_s), hall.configFolder(),
                                          QStringList{u"--scripts"_s, journeyScripts()} + options);
}

} // namespace

QString programsFolder()
{
    return qEnvironmentVariable("TONGGUI_BIN");
}

QString journeyScripts()
{
    return sourceFolder() + u"/tests/journeys/visits.json"_s;
}

QString JourneyHall::templateFolder()
{
    static const QTemporaryDir folder;
    static const bool isMade = [] {
        const QString scenario = sourceFolder() + u"/resources/demo/hall-card.json"_s;
        demo::SimulatedHall hall({programsFolder(), folder.path(), scenario, u"en"_s});
        mustSucceed(test::await(hall.open()));
        return clerkAt(hall, {u"--nobody"_s})->exitCode() == 0;
    }();
    if (!isMade) {
        qFatal("no hall could be made");
    }
    return folder.path();
}

JourneyHall::JourneyHall(const QJsonArray &faults, const QString &folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
    const ToolOutcome copied = runTool(u"cp"_s, {u"-a"_s, templateFolder() + u"/."_s, m_folder});
    if (copied.exitCode != 0) {
        qFatal("%s", copied.output.constData());
    }
    m_hall = std::make_unique<demo::SimulatedHall>(
        demo::HallPlan{programsFolder(), m_folder, scenarioWith(faults), u"en"_s});
    mustSucceed(test::await(m_hall->open()));
}

QString JourneyHall::scenarioWith(const QJsonArray &faults) const
{
    QJsonObject scenario =
        QJsonDocument::fromJson(contentOf(sourceFolder() + u"/resources/demo/hall-card.json"_s)).object();
    scenario[u"faults"_s] = faults;
    const QString path = m_folder + u"/scenario.json"_s;
    writeFile(path, QJsonDocument(scenario).toJson());
    return path;
}

std::unique_ptr<ClerkProcess> JourneyHall::clerk(const QStringList &options)
{
    return clerkAt(*m_hall, options);
}

QString JourneyHall::startNode()
{
    const Result<void> started = test::await(m_hall->startNode());
    return started ? QString() : started.error().toLine();
}

quint16 JourneyHall::nodePort() const
{
    return m_hall->nodePort();
}

void JourneyHall::changeSettings(const std::function<void(QString &)> &change) const
{
    const QString path = m_hall->configFolder() + u"/terminal.toml"_s;
    QString settings = QString::fromUtf8(contentOf(path));
    change(settings);
    writeFile(path, settings.toUtf8());
}

void JourneyHall::reachNodeThrough(quint16 port)
{
    static const QRegularExpression address(u"url = \"(https://[^:]+):[0-9]+\""_s);
    changeSettings([port](QString &settings) { settings.replace(address, u"url = \"\\1:%1\""_s.arg(port)); });
}

void JourneyHall::moveTerminalTo(const QString &folder)
{
    for (const QFileInfo &old : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        QFile::remove(old.filePath());
    }
    const ToolOutcome copied = runTool(u"cp"_s, {u"-a"_s, m_hall->terminalFolder() + u"/."_s, folder});
    if (copied.exitCode != 0) {
        qFatal("%s", copied.output.constData());
    }
    changeSettings([&](QString &settings) { settings.replace(m_hall->terminalFolder(), folder); });
}

QString JourneyHall::whatIsWrong(const QString &caseId, const QString &memberName)
{
    reachNodeThrough(nodePort()); // the line cannot carry while this thread waits for a program
    QStringList faults{wrongInStore(), wrongAtNode(caseId), wrongWithReceipt(caseId, memberName)};
    faults.removeAll(QString());
    return faults.join(u'\n');
}

bool JourneyHall::hasServed() const
{
    const QJsonObject report = ask({u"store"_s, u"check"_s});
    return report[u"visits"_s].toInt() > 0 && report[u"openVisits"_s].toInt() == 0;
}

QString JourneyHall::wrongWithChains() const
{
    const QJsonObject report = ask({u"store"_s, u"check"_s});
    return report[u"ok"_s].toBool() ? QString() : QString::fromUtf8(QJsonDocument(report).toJson());
}

QString JourneyHall::caseAtNode() const
{
    return ask({u"node"_s, u"envelopes"_s})[u"envelopes"_s].toArray().at(0)[u"caseId"_s].toString();
}

QJsonObject JourneyHall::ask(const QStringList &words) const
{
    const ToolOutcome answer =
        runTool(m_hall->programNamed(u"tonggui"_s),
                words + QStringList{u"--json"_s, u"--demo"_s, u"--config"_s, m_hall->configFolder()});
    return QJsonDocument::fromJson(answer.output).object();
}

QString JourneyHall::wrongInStore() const
{
    const QJsonObject report = ask({u"store"_s, u"check"_s});
    const bool isRight = report[u"ok"_s].toBool() && report[u"visits"_s].toInt() == 1 &&
                         report[u"openVisits"_s].toInt(-1) == 0 && report[u"documents"_s].toInt() == 2 &&
                         report[u"envelopes"_s].toInt() == 1 && report[u"waitingEnvelopes"_s].toInt(-1) == 0;
    return isRight ? QString() : u"store: "_s + QString::fromUtf8(QJsonDocument(report).toJson());
}

QString JourneyHall::wrongAtNode(const QString &caseId) const
{
    const QJsonObject report = ask({u"node"_s, u"envelopes"_s});
    const QJsonArray envelopes = report[u"envelopes"_s].toArray();
    const bool isRight = report[u"ok"_s].toBool() && envelopes.size() == 1 &&
                         envelopes[0][u"caseId"_s].toString() == caseId && envelopes[0][u"sealed"_s].toBool();
    return isRight ? QString() : u"node: "_s + QString::fromUtf8(QJsonDocument(report).toJson());
}

QString JourneyHall::wrongWithReceipt(const QString &caseId, const QString &memberName)
{
    const auto local = test::await(LocalTerminal::open(m_hall->terminalOptions()));
    if (!local) {
        return local.error().front().toLine();
    }
    const auto enrolled = test::await((*local)->enrolment());
    const sync::TerminalEnvelopeSealer sealer((**enrolled).id, (**enrolled).terminal, (**enrolled).inbox);
    store::StoredVisitJournal journal((*local)->store(), sealer);
    const Result<QByteArray> paper = test::await(journal.document(CaseId(caseId), u"receipt"_s));
    if (!paper) {
        return paper.error().toLine();
    }
    const auto report = receipts::verifyReceipt(*paper, {(**enrolled).root}, QDateTime::currentDateTimeUtc());
    if (!report) {
        return report.error().toLine();
    }
    const bool isWhole = report->verdict == receipts::Verdict::Valid && report->caseId == CaseId(caseId) &&
                         report->signatures.size() == 3 && !report->isSealMissing;
    const bool isMembers = std::ranges::any_of(report->signatures, [&](const receipts::SignatureReport &signature) {
        return signature.role == receipts::SignerRole::Member && signature.signerName == memberName;
    });
    return isWhole && isMembers ? QString()
                                : u"receipt: "_s + QString::fromUtf8(QJsonDocument(report->toJson()).toJson());
}

int JourneyHall::rowsOfNode(const QString &table) const
{
    int rows = -1;
    const QString name = u"node of a journey"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_folder + u"/node/node.sqlite"_s);
        if (database.open()) {
            QSqlQuery count(u"SELECT count(*) FROM "_s + table, database);
            rows = count.next() ? count.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace tonggui::tests

// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoReport.h"

#include "app/demo/DemoErrors.h"
#include "app/receipts/verify/VerifyReceipt.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QPixmap>
#include <QSaveFile>
#include <QScreen>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tonggui::demo {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(tonggui::errors::FileUnwritable, {path});
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Failure missing(const QString &what)
{
    return failure(Error(errors::ResultMissing, {what}));
}

} // namespace

DemoReport::DemoReport(const QString &folder)
    : m_folder(folder)
{
    m_whole.start();
    m_step.start();
}

Result<void> DemoReport::begin()
{
    if (!m_folder.mkpath(u"."_s)) {
        return failure(tonggui::errors::FileUnwritable, {m_folder.path()});
    }
    for (const QString &old : m_folder.entryList({u"*.png"_s, u"*.pdf"_s, u"summary.json"_s}, QDir::Files)) {
        m_folder.remove(old);
    }
    return {};
}

void DemoReport::beginVisit(const QString &service)
{
    m_service = service;
    m_steps = {};
    m_step.restart();
}

Result<void> DemoReport::takeStep(const QString &name)
{
    m_steps.append(QJsonObject{{u"step"_s, name}, {u"milliseconds"_s, m_step.restart()}});
    ++m_pictures;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const QString suffix = i == 0 ? QString() : u"-member"_s;
        const QString file = u"%1-%2-%3%4.png"_s.arg(m_pictures, 2, 10, QChar(u'0')).arg(m_service, name, suffix);
        const QPixmap picture = screens[i]->grabWindow(0);
        if (picture.isNull() || !picture.save(m_folder.filePath(file))) {
            return failure(tonggui::errors::FileUnwritable, {m_folder.filePath(file)});
        }
    }
    m_step.restart(); // taking the picture is not the clerk's time
    return {};
}

Result<void> DemoReport::takePaper(const CaseId &caseId, const QByteArray &pdf, const QString &rootCertificate)
{
    const QString file = u"receipt-%1-%2.pdf"_s.arg(m_service, caseId.text());
    if (const Result<void> written = writeFile(m_folder.filePath(file), pdf); !written) {
        return written;
    }
    QFile pem(rootCertificate);
    const Result<crypto::Certificate> root =
        crypto::Certificate::fromPem(pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray());
    if (!root) {
        return failure(root.error());
    }
    const Result<receipts::ReceiptReport> report =
        receipts::verifyReceipt(pdf, {*root}, QDateTime::currentDateTimeUtc());
    if (!report) {
        return failure(report.error());
    }
    m_visits.append(QJsonObject{{u"service"_s, m_service},
                                {u"case"_s, caseId.text()},
                                {u"receipt"_s, file},
                                {u"bytes"_s, pdf.size()},
                                {u"verification"_s, report->toJson()},
                                {u"steps"_s, m_steps}});
    const bool isComplete = report->verdict == receipts::Verdict::Valid && report->signatures.size() == 3;
    return isComplete ? Result<void>() : Result<void>(missing(u"receipt with three valid, trusted signatures"_s));
}

Result<void> DemoReport::takePrinted(const QString &papers, const QString &slips)
{
    QSet<QByteArray> printed;
    for (const QFileInfo &file : QDir(papers).entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        printed << bytesOf(file.filePath());
    }
    for (const QJsonValue &visit : std::as_const(m_visits)) {
        const QString receipt = visit[u"receipt"_s].toString();
        if (!printed.contains(bytesOf(m_folder.filePath(receipt)))) {
            return missing(u"printed "_s + receipt);
        }
    }
    const QStringList pictures = QDir(slips).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    if (pictures.isEmpty() || !QFile::copy(QDir(slips).filePath(pictures.front()), m_folder.filePath(u"slip.png"_s))) {
        return missing(u"printed slip"_s);
    }
    return {};
}

Result<void> DemoReport::takeEnvelopes(const QJsonArray &envelopes)
{
    m_envelopes = envelopes;
    return {};
}

QJsonArray DemoReport::visits() const
{
    QJsonArray visits;
    for (const QJsonValue &entry : m_visits) {
        QJsonObject visit = entry.toObject();
        for (const QJsonValue &envelope : m_envelopes) {
            if (envelope[u"caseId"_s] == visit[u"case"_s]) {
                visit[u"envelope"_s] = envelope;
            }
        }
        visits.append(visit);
    }
    return visits;
}

Result<void> DemoReport::finish()
{
    const QJsonArray all = visits();
    const bool areAcknowledged = !all.isEmpty() && std::ranges::all_of(all, [](const QJsonValue &visit) {
        return visit[u"envelope"_s].isObject();
    });
    const QJsonObject summary{{u"schema"_s, u"tonggui.demo-summary/1"_s},
                              {u"ok"_s, areAcknowledged},
                              {u"milliseconds"_s, m_whole.elapsed()},
                              {u"pictures"_s, m_pictures},
                              {u"visits"_s, all}};
    const Result<void> written = writeFile(m_folder.filePath(u"summary.json"_s), QJsonDocument(summary).toJson());
    if (!written) {
        return written;
    }
    return areAcknowledged ? Result<void>() : Result<void>(missing(u"envelope at the node for each case"_s));
}

} // namespace tonggui::demo

// SPDX-License-Identifier: Apache-2.0
#include "tests/store/StoreWorld.h"

#include "app/core/Json.h"
#include "app/crypto/Aead.h"
#include "app/crypto/Digest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::store::test {

namespace {
const char Person[] = "𠮷田小满 11010519491231002X 某省某市某区某路1号";
}

Result<SealedEnvelope> LocalSealer::seal(const EnvelopeDraft &draft, const EnvelopeChain &before) const
{
    if (refusal) {
        return failure(*refusal);
    }
    SystemRandomness randomness;
    const QByteArray body = crypto::seal(QByteArray(32, 'e'), draft.content, "envelope", randomness);
    return SealedEnvelope{draft.id, draft.caseId, body,
                          EnvelopeChain{before.sequence + 1 + skip, crypto::sha256(before.hash + body)}};
}

StoreWorld::StoreWorld()
    : m_dir(std::make_unique<QTemporaryDir>())
    , m_path(m_dir->filePath(u"terminal.db"_s))
{}

StoreWorld::StoreWorld(const QString &path)
    : m_path(path)
{}

StoreOptions StoreWorld::options()
{
    return {m_path, key, terminal, &clock, &randomness};
}

Result<std::unique_ptr<Store>> StoreWorld::tryOpen()
{
    return QCoro::waitFor(Store::open(options()));
}

void StoreWorld::open()
{
    Result<std::unique_ptr<Store>> opened = tryOpen();
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().toLine()));
    }
    m_store = *std::move(opened);
    m_journal = std::make_unique<StoredVisitJournal>(*m_store, sealer);
}

void StoreWorld::close()
{
    m_journal.reset();
    m_store.reset();
}

void StoreWorld::reopen()
{
    close();
    open();
}

QString StoreWorld::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

QMap<QString, QByteArray> StoreWorld::onDisk() const
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        static_cast<void>(file.open(QIODevice::ReadOnly));
        files[info.fileName()] = crypto::sha256(file.readAll());
    }
    return files;
}

VisitTransition transitionOf(const QString &visit, int step, const QDateTime &at)
{
    const QJsonObject snapshot{{u"visit"_s, visit}, {u"step"_s, step}, {u"person"_s, QString::fromUtf8(Person)}};
    return {VisitId(visit),
            u"step-%1"_s.arg(step),
            true,
            canonicalJson(snapshot),
            {u"visit.stepped"_s, u"1001"_s, {{u"step"_s, step}}, at},
            std::nullopt,
            std::nullopt};
}

VisitTransition closingOf(const QString &visit, int step, const QDateTime &at)
{
    VisitTransition closing = transitionOf(visit, step, at);
    const CaseId caseId(visit + u"/case"_s);
    const QByteArray paper = "%PDF-1.7 " + visit.toUtf8() + Person;
    closing.state = u"closed"_s;
    closing.isOpen = false;
    closing.document = DocumentDraft{caseId, u"receipt"_s, paper};
    closing.envelope = EnvelopeDraft{EnvelopeId(visit + u"/envelope"_s), caseId, paper, at};
    return closing;
}

QList<QByteArray> personalData()
{
    return {"𠮷田小满", "11010519491231002X", "某路1号", "%PDF-1.7"};
}

} // namespace tonggui::store::test

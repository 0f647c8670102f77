// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/ReceiptShelf.h"

#include "app/protocol/ApiErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

QString place(const QString &caseId, const QString &column)
{
    return u"receipts/"_s + caseId + u'/' + column;
}

QString plainCode(const QString &code)
{
    QString plain;
    for (const QChar character : code.toUpper()) {
        if (character.isLetterOrNumber()) {
            plain += character;
        }
    }
    return plain;
}

QByteArray summaryBytes(const protocol::CaseContent &content)
{
    return canonicalJson({{u"service"_s, content.service.text()},
                          {u"closedAt"_s, content.closedAt.toString(Qt::ISODateWithMs)},
                          {u"amount"_s, content.amount ? content.amount->plain() : QString()}});
}

Result<ReceiptSummary> summaryFrom(const QByteArray &bytes, const QString &caseId, bool isSealed)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return failure(object.error());
    }
    JsonReader read(*object);
    ReceiptSummary summary{CaseId(caseId), read.text(u"service"_s), read.dateTime(u"closedAt"_s), {}, isSealed};
    if (!read.optionalText(u"amount"_s).isEmpty()) {
        summary.amount = read.money(u"amount"_s);
    }
    return read.finish(std::move(summary));
}

} // namespace

ReceiptShelf::ReceiptShelf(Database &database, const CentreWorld &world)
    : m_database(database)
    , m_world(world)
{}

Result<void> ReceiptShelf::keep(const protocol::CaseContent &content, const QByteArray &pdf, bool isSealed,
                                const QString &trouble)
{
    const QString id = content.caseId.text();
    return m_database
        .run("INSERT INTO receipts (case_id, branch, code_lookup, sealed_summary, sealed_pdf, has_seal, trouble) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)",
             {id, content.terminal.branch, m_world.cipher.lookup(u"code"_s, plainCode(content.verificationCode)),
              m_world.cipher.seal(summaryBytes(content), place(id, u"summary"_s)),
              m_world.cipher.seal(pdf, place(id, u"pdf"_s)), int(isSealed), trouble})
        .map([](int) {});
}

Result<protocol::ReceiptAnswer> ReceiptShelf::byCase(const CaseId &caseId, const QString &branch)
{
    const Result<std::optional<Row>> row = m_database.one(
        "SELECT sealed_pdf, has_seal FROM receipts WHERE case_id = ? AND branch = ?", {caseId.text(), branch});
    if (!row || !*row) {
        return row ? failure(protocol::errors::NotFound) : failure(row.error());
    }
    return m_world.cipher.open((*row)->bytes(0), place(caseId.text(), u"pdf"_s)).map([&](const QByteArray &pdf) {
        return protocol::ReceiptAnswer{caseId, pdf, (*row)->flag(1)};
    });
}

Result<std::optional<ReceiptSummary>> ReceiptShelf::byCode(const QString &code)
{
    const Result<std::optional<Row>> row =
        m_database.one("SELECT case_id, sealed_summary, has_seal FROM receipts WHERE code_lookup = ?",
                       {m_world.cipher.lookup(u"code"_s, plainCode(code))});
    if (!row || !*row) {
        return row ? Result<std::optional<ReceiptSummary>>(std::nullopt) : failure(row.error());
    }
    const QString id = (*row)->text(0);
    return m_world.cipher.open((*row)->bytes(1), place(id, u"summary"_s))
        .and_then([&](const QByteArray &bytes) { return summaryFrom(bytes, id, (*row)->flag(2)); })
        .map([](ReceiptSummary summary) { return std::optional(std::move(summary)); });
}

} // namespace tonggui::node

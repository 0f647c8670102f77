// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/VisitDesk.h"
#include "tests/visit/SampleVisit.h"

#include <QCoroTimer>
#include <QCryptographicHash>

namespace tonggui::test {

using namespace Qt::StringLiterals;

class FixedClock final : public Clock
{
public:
    QDateTime at = sample::moment();
    [[nodiscard]] QDateTime now() const override { return at; }
};

// GCC 12 moves a member out of its object when it stands alone behind co_return: Result<T>(member) copies it.

// A journal in memory that keeps the order of things and can be told to fail.
class FakeJournal final : public VisitJournal
{
public:
    std::vector<VisitTransition> transitions;
    QHash<QString, QByteArray> documents; // "case/kind"
    std::vector<CaseId> growing;
    std::optional<Error> failure;
    std::vector<OpenVisit> stored;
    bool isInItsOwnThread = false; // answers in a later turn of the event loop, as the store does

    Task<Result<LocalNumber>> nextNumber(QDate day) override
    {
        co_await turn();
        co_return LocalNumber{{u"0203"_s, u"0007"_s}, day, ++m_last};
    }

    Task<Result<void>> commit(VisitTransition transition) override
    {
        co_await turn();
        if (failure) {
            co_return Failure(*failure);
        }
        if (transition.document) {
            documents.insert(transition.document->caseId.text() + u'/' + transition.document->kind,
                             transition.document->bytes);
        }
        transitions.push_back(std::move(transition));
        co_return Result<void>();
    }

    Task<Result<std::vector<OpenVisit>>> openVisits() override { co_return Result<std::vector<OpenVisit>>(stored); }

    Task<Result<QByteArray>> document(CaseId caseId, QString kind) override
    {
        co_await turn();
        const QString key = caseId.text() + u'/' + kind;
        if (!documents.contains(key)) {
            co_return tonggui::failure(errors::DocumentMissing, {caseId.text()});
        }
        co_return documents.value(key);
    }

    Task<Result<std::vector<CaseId>>> growingDocuments(QString) override
    {
        co_return Result<std::vector<CaseId>>(growing);
    }

    Task<Result<void>> appendToDocument(DocumentDraft grown, AuditEvent) override
    {
        if (failure) {
            co_return Failure(*failure);
        }
        documents.insert(grown.caseId.text() + u'/' + grown.kind, grown.bytes);
        co_return Result<void>();
    }

    [[nodiscard]] QStringList states() const
    {
        QStringList list;
        for (const VisitTransition &transition : transitions) {
            list.append(transition.state);
        }
        return list;
    }

private:
    Task<void> turn() const
    {
        if (isInItsOwnThread) {
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        }
    }

    int m_last = 0;
};

class FakeTickets final : public TicketList
{
public:
    std::vector<Ticket> queue;

    Task<Result<Ticket>> issue(QString description) override
    {
        Ticket ticket;
        ticket.id = TicketId(QString::number(queue.size()));
        ticket.number = u"A%1"_s.arg(queue.size() + 1, 3, 10, QChar(u'0'));
        ticket.description = description;
        ticket.takenAt = sample::moment();
        queue.push_back(ticket);
        co_return ticket;
    }

    Task<Result<std::vector<Ticket>>> waiting() override { co_return Result<std::vector<Ticket>>(queue); }

    Task<Result<std::optional<Ticket>>> callNext() override
    {
        if (queue.empty()) {
            co_return std::optional<Ticket>();
        }
        const Ticket first = queue.front();
        queue.erase(queue.begin());
        co_return std::optional(first);
    }
};

class FakeCore final : public CoreSystem
{
public:
    std::optional<Member> member;
    std::optional<Error> failure;
    int calls = 0;

    Task<Result<Member>> memberByIdNumber(QString, VisitId) override
    {
        ++calls;
        if (failure) {
            co_return Failure(*failure);
        }
        co_return Result<Member>(*member);
    }
};

// Papers as plain text, so that a test can read what was on them.
class FakePress final : public ReceiptPress
{
public:
    std::optional<Error> failure;
    QByteArray page; // drafted instead of the plain text, where the paper must be one that can be looked at
    std::vector<ReceiptModel> models;

    Task<Result<ReceiptDraft>> draft(ReceiptModel model) override
    {
        if (failure) {
            co_return Failure(*failure);
        }
        models.push_back(model);
        const QByteArray pdf = page.isEmpty() ? "draft " + model.caseId.text().toUtf8() : page;
        co_return ReceiptDraft{pdf, QCryptographicHash::hash(pdf, QCryptographicHash::Sha256)};
    }

    Task<Result<QByteArray>> sign(ReceiptDraft draft, Handwriting, QString memberName, StaffSession clerk) override
    {
        if (failure) {
            co_return Failure(*failure);
        }
        co_return draft.pdf + "+" + memberName.toUtf8() + "+" + clerk.id.text().toUtf8();
    }
};

class FakeSeal final : public CentreSeal
{
public:
    std::optional<Error> failure;
    std::vector<QByteArray> asked;

    Task<Result<QByteArray>> seal(CaseId, QByteArray signedPdf) override
    {
        asked.push_back(signedPdf);
        if (failure) {
            co_return Failure(*failure);
        }
        co_return signedPdf + "+seal";
    }
};

class FakeLink final : public SyncStatus
{
public:
    bool online = true;
    int woken = 0;
    int waiting = 0;
    int refused = 0;
    [[nodiscard]] bool isOnline() const override { return online; }
    [[nodiscard]] int waitingEnvelopes() const override { return waiting; }
    [[nodiscard]] int refusedEnvelopes() const override { return refused; }
    [[nodiscard]] bool isSending() const override { return false; }
    void wake() override { ++woken; }
};

class FakeReader final : public devices::IdCardReader
{
public:
    explicit FakeReader(const Clock &clock)
        : IdCardReader(clock)
    {}

    std::optional<IdCard> card;
    std::optional<Error> failure;

    [[nodiscard]] devices::DeviceDescriptor descriptor() const override { return {}; }
    [[nodiscard]] devices::DeviceCapabilities capabilities() const override { return {}; }
    [[nodiscard]] devices::DeviceStatus status() const override { return {}; }

    Task<Result<IdCard>> read(devices::IdCardReadOptions, devices::IdCardProgress progress, std::stop_token) override
    {
        progress(devices::IdCardStep::Reading);
        if (failure) {
            co_return Failure(*failure);
        }
        co_return Result<IdCard>(*card);
    }

    Task<Result<QString>> samNumber(std::stop_token) override { co_return u"05.01"_s; }
};

} // namespace tonggui::test

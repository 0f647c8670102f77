// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace tonggui {

// An id of one kind; opaque to everyone but the one who made it. Ids of different kinds do not mix.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }

private:
    QString m_text;
};

using VisitId = Id<struct VisitTag>;
using CaseId = Id<struct CaseTag>;
using EnvelopeId = Id<struct EnvelopeTag>;
using TicketId = Id<struct TicketTag>;
using StaffId = Id<struct StaffTag>;
using ServiceId = Id<struct ServiceTag>;

// Where a terminal stands: branch and terminal code, four characters each, digits or capital letters.
struct TerminalId
{
    QString branch;
    QString terminal;

    [[nodiscard]] QString text() const { return branch + u'-' + terminal; }
    [[nodiscard]] static Result<TerminalId> parse(QStringView text); // "0203-0007"; errors::BadId

    friend bool operator==(const TerminalId &, const TerminalId &) = default;
};

// A number that no other terminal can make, also offline: branch(4)-terminal(4)-YYMMDD-sequence(6).
struct LocalNumber
{
    TerminalId terminal;
    QDate day;
    int sequence = 0; // 1 … 999999, counted per day

    [[nodiscard]] QString text() const;
    [[nodiscard]] static Result<LocalNumber> parse(QStringView text); // errors::BadId

    friend bool operator==(const LocalNumber &, const LocalNumber &) = default;
};

} // namespace tonggui

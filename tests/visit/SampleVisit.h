// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Identifiers.h"
#include "app/visit/Visit.h"

namespace tonggui::sample {

using namespace Qt::StringLiterals;

inline QDateTime moment()
{
    return QDateTime::fromString(u"2026-11-21T10:05:00.000+08:00"_s, Qt::ISODateWithMs);
}

inline IdCard card()
{
    return {.kind = CardKind::Mainland,
            .name = u"张三"_s,
            .sex = 2,
            .nation = u"01"_s,
            .birth = QDate(1949, 12, 31),
            .address = u"某省某市某区某路1号"_s,
            .latestAddress = {},
            .number = u"11010519491231002X"_s,
            .issuer = u"某市公安局某分局"_s,
            .validFrom = QDate(2020, 1, 1),
            .validTo = std::nullopt,
            .photo = QByteArray(1024, '\0'),
            .fingerprint = {}};
}

// A visit with every part filled, as it stands after the member signed.
inline Visit signedVisit()
{
    Visit visit;
    visit.id = VisitId(u"0203-0007-261121-000001"_s);
    visit.ticket = {TicketId(u"t1"_s), u"A012"_s, u"个人业务"_s, moment()};
    visit.clerk = {StaffId(u"0317"_s), u"林知夏"_s, StaffRole::Clerk, moment(), false};
    visit.state = VisitState::Signed;
    visit.card = card();
    visit.member = Member{.name = u"张三"_s,
                          .idNumber = u"11010519491231002X"_s,
                          .mobile = {},
                          .maritalStatus = u"10"_s,
                          .accounts = {},
                          .asOf = moment()};
    CaseFile file;
    file.id = CaseId(u"0203-0007-261121-000002"_s);
    file.service = ServiceId(u"withdrawal-rent"_s);
    file.serviceVersion = u"1"_s;
    file.form = {{u"YueZuJin"_s, u"2600.00"_s}};
    file.verificationCode = u"7K3M-92QF"_s;
    file.draftSha256 = QByteArray(32, '\x42');
    file.consents = {{u"truth"_s, u"1"_s, true, moment()}};
    file.handwriting = Handwriting{.strokes = {{{0, 10, 20, 512}, {8, 11, 22, 512}}},
                                   .width = 10000,
                                   .height = 5000,
                                   .device = u"mouse"_s,
                                   .startedAt = moment()};
    file.amount = Money::fromFen(780000);
    file.startedAt = moment();
    visit.currentCase = file;
    visit.finishedCases = {CaseId(u"0203-0007-261121-000000"_s)};
    visit.steps = {{VisitState::Called, moment(), u"0317"_s}, {VisitState::Signed, moment(), u"0317"_s}};
    visit.startedAt = moment();
    return visit;
}

} // namespace tonggui::sample

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/EnrolmentDesk.h"
#include "app/node/desks/EnvelopeDesk.h"
#include "app/node/desks/MemberDesk.h"

namespace tonggui::node {

// All desks over one database connection: what one worker thread works with.
class Desks
{
public:
    Desks(std::unique_ptr<Database> connection, CentreWorld &centre, const SealPress &press)
        : world(centre)
        , database(std::move(connection))
        , terminals(*database, centre)
        , staff(*database, centre)
        , enrolments(*database, centre, staff)
        , members(*database, centre, staff)
        , seals(*database, centre, press)
        , envelopes(*database, centre, press)
        , receipts(*database, centre)
    {}

    CentreWorld &world;
    const std::unique_ptr<Database> database;
    TerminalRegister terminals;
    StaffDesk staff;
    EnrolmentDesk enrolments;
    MemberDesk members;
    SealDesk seals;
    EnvelopeDesk envelopes;
    ReceiptShelf receipts;
};

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeErrors.h"

#include <array>

namespace tonggui::node::errors {

ErrorCatalogue all()
{
    static constexpr std::array list{
        &BadFolder,      &NotADemonstration, &OnlyADemonstration, &ReadableKeys,    &UnprotectedKeys,
        &NoPassPhrase,   &BadIdentity,       &ForeignDatabase,    &DamagedDatabase, &NewerDatabase,
        &DatabaseFailed, &CannotListen,      &BadLedger,          &NoLedger,        &BadStaff};
    return list;
}

} // namespace tonggui::node::errors

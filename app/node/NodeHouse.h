// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"
#include "app/node/http/HttpLimits.h"

namespace tonggui::node {

// What a data folder is opened for. A folder is made for one or the other and stays so.
enum class FolderUse {
    Centre,
    Demonstration,
    Administration, // whatever it was made for; a new one is made for a centre
};

struct NodeOptions
{
    QString directory;
    QString host = QStringLiteral("127.0.0.1"); // IP address to listen on
    quint16 port = 8443;                        // 0: any free one
    FolderUse use = FolderUse::Centre;
    CentrePlan centre;
    NodeRules rules;
    HttpLimits limits;
    QString catalogue; // folder of the service catalogue; empty: services are told by their ids
};

// The data folder of a node, opened: keys, database, rules. What the server and the administrator's commands work with.
class NodeHouse
{
public:
    // Makes the folder at the first start; but keys of a real centre are made under a pass phrase only. Clock,
    // randomness and ledger outlive it and are thread-safe. Errors of NodeErrors.h.
    [[nodiscard]] static Result<std::unique_ptr<NodeHouse>> open(const NodeOptions &options, const Clock &clock,
                                                                 Randomness &randomness, const CoreLedger &ledger);

    [[nodiscard]] CentreWorld &world() { return m_world; }
    [[nodiscard]] const NodeFolder &folder() const { return m_folder; }

    // NoPassPhrase, to be told to whoever starts the node; nothing when it is a demonstration.
    [[nodiscard]] std::optional<Error> keyWarning() const { return m_keyWarning; }

    // A connection for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> connect() const;

private:
    struct Shared
    {
        const Clock &clock;
        Randomness &randomness;
        const CoreLedger &ledger;
        const CentreIdentities &identities;
        const ValueCipher &cipher;
        const NodeRules &rules;
        const ServiceNames &services;
    };
    NodeHouse(NodeFolder folder, const Shared &shared);

    NodeFolder m_folder;
    std::optional<Error> m_keyWarning;
    CentreWorld m_world;
};

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/NodeHouse.h"
#include "app/node/desks/SealPress.h"

namespace tonggui::node {

// A running node.
class Node
{
public:
    // `house` and `press` outlive it. errors::CannotListen.
    [[nodiscard]] static Result<std::unique_ptr<Node>> start(NodeHouse &house, const SealPress &press,
                                                             const NodeOptions &options);
    ~Node(); // finishes what was begun

    [[nodiscard]] QString host() const;
    [[nodiscard]] quint16 port() const;

private:
    struct Parts;
    explicit Node(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/Node.h"

#include "app/node/api/ApiDoorkeeper.h"
#include "app/node/api/ApiWorker.h"
#include "app/node/http/HttpServer.h"

namespace tonggui::node {

struct Node::Parts
{
    explicit Parts(CentreWorld &world)
        : doorkeeper(world, voice)
    {}

    ErrorVoice voice;
    ApiDoorkeeper doorkeeper;
    std::unique_ptr<HttpServer> server; // ends first
};

Result<std::unique_ptr<Node>> Node::start(NodeHouse &house, const SealPress &press, const NodeOptions &options)
{
    CentreWorld &world = house.world();
    auto parts = std::make_unique<Parts>(world);
    const auto factory = [path = house.folder().database(), &world, &press, &voice = parts->voice] {
        return std::make_unique<ApiWorker>(path, world, press, voice);
    };
    Result<std::unique_ptr<HttpServer>> server = HttpServer::start(
        {options.host, options.port, world.identities.tls, world.identities.root.certificate, options.limits},
        parts->doorkeeper, factory);
    if (!server) {
        return failure(server.error());
    }
    parts->server = std::move(*server);
    return std::unique_ptr<Node>(new Node(std::move(parts)));
}

Node::Node(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Node::~Node() = default;

QString Node::host() const
{
    return m_parts->server->host();
}

quint16 Node::port() const
{
    return m_parts->server->port();
}

} // namespace tonggui::node

// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/ApiRoute.h"
#include "app/protocol/Routes.h"

#include <yaml-cpp/yaml.h>

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace tonggui;

namespace {

struct Described
{
    std::set<int> statuses;
    bool needsTerminal = false;

    friend bool operator==(const Described &, const Described &) = default;
};

using Description = std::map<std::string, Described>; // "GET /path" → …

Description fromFile(const YAML::Node &root)
{
    Description description;
    for (const auto &path : root["paths"]) {
        for (const auto &method : path.second) {
            const auto name = method.first.as<std::string>();
            if (name == "parameters") {
                continue;
            }
            Described described;
            described.needsTerminal = bool(method.second["security"]);
            for (const auto &answer : method.second["responses"]) {
                described.statuses.insert(answer.first.as<int>());
            }
            const QString key =
                QString::fromStdString(name).toUpper() + u' ' + QString::fromStdString(path.first.as<std::string>());
            description[key.toStdString()] = described;
        }
    }
    return description;
}

Description fromCode()
{
    Description description;
    for (const node::ApiRoute &row : node::apiRoutes()) {
        description[std::string(row.route.method) + ' ' + row.route.path] = {
            {row.statuses.begin(), row.statuses.end()}, row.route.access == protocol::RouteAccess::Terminal};
    }
    return description;
}

} // namespace

// The description that others program against is the API that runs, in both directions.
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray file = qgetenv("TONGGUI_SOURCE") + "/app/node/openapi.yaml";
        m_root = YAML::LoadFile(file.toStdString());
    }

    void routesAndStatusesAgree()
    {
        const Description file = fromFile(m_root);
        const Description code = fromCode();
        for (const auto &[route, described] : code) {
            QVERIFY2(file.contains(route), route.c_str());
        }
        for (const auto &[route, described] : file) {
            QVERIFY2(code.contains(route), route.c_str());
            QVERIFY2(code.at(route).statuses == described.statuses, route.c_str());
            QVERIFY2(code.at(route).needsTerminal == described.needsTerminal, route.c_str());
        }
        QCOMPARE(file.size(), code.size());
    }

    void everyRouteOfTheProtocolIsServed()
    {
        QCOMPARE(node::apiRoutes().size(), protocol::allRoutes().size());
        for (const protocol::Route *route : protocol::allRoutes()) {
            const QString path = protocol::pathOf(*route, u"some id"_s);
            const auto match = node::findRoute(route->method, path);
            QVERIFY2(match.route != nullptr && &match.route->route == route, route->path);
            QCOMPARE(match.segment, path.contains(u"some"_s) ? u"some id"_s : QString());
        }
    }

    void everyReferenceHasItsTarget()
    {
        int references = 0;
        check(m_root, references);
        QVERIFY(references > 40);
    }

private:
    void check(const YAML::Node &node, int &references)
    {
        if (node.IsMap()) {
            for (const auto &entry : node) {
                if (entry.first.as<std::string>() == "$ref") {
                    ++references;
                    const QStringList parts = QString::fromStdString(entry.second.as<std::string>()).split(u'/');
                    YAML::Node at = YAML::Clone(m_root);
                    for (const QString &part : parts.mid(1)) {
                        at.reset(at[part.toStdString()]);
                        QVERIFY2(at.IsDefined(), entry.second.as<std::string>().c_str());
                    }
                } else {
                    check(entry.second, references);
                }
            }
        } else if (node.IsSequence()) {
            for (const auto &entry : node) {
                check(entry, references);
            }
        }
    }

    YAML::Node m_root;
};

QTEST_APPLESS_MAIN(OpenApiTest)
#include "OpenApiTest.moc"

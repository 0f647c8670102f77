// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceMatch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// Each weight is more than all those below it together.
constexpr int TransportWeight = 1;
constexpr int WildcardWeight = 2;
constexpr int ExactWeight = 10;
constexpr int VendorWeight = 100;
constexpr int ProductWeight = 200;

struct Place
{
    QString host;
    QString port;
};

// Where the device is, cut into what rules speak of.
Place placeOf(const FoundDevice &found)
{
    const QString &address = found.address;
    if (found.transport != u"network"_s) {
        return {{}, address.startsWith(u'/') ? address.section(u'/', -1) : address};
    }
    const qsizetype bracket = address.lastIndexOf(u']');
    const qsizetype colon = address.lastIndexOf(u':');
    const bool hasPort = colon > bracket && (bracket > 0 || address.count(u':') == 1);
    QString host = hasPort ? address.first(colon) : address;
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1).chopped(1);
    }
    return {host, hasPort ? address.sliced(colon + 1) : QString()};
}

bool hasWildcard(const QString &pattern)
{
    return pattern.contains(u'*') || pattern.contains(u'?');
}

// What a pattern of a rule adds; 0 for an empty one.
std::optional<int> fit(const QString &pattern, const QString &value, Qt::CaseSensitivity sensitivity)
{
    if (pattern.isEmpty()) {
        return 0;
    }
    if (!hasWildcard(pattern)) {
        return pattern.compare(value, sensitivity) == 0 ? std::optional(ExactWeight) : std::nullopt;
    }
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    const bool isSensitive = sensitivity == Qt::CaseSensitive;
    const QRegularExpression form(QRegularExpression::anchoredPattern(expression),
                                  isSensitive ? QRegularExpression::NoPatternOption
                                              : QRegularExpression::CaseInsensitiveOption);
    return form.match(value).hasMatch() ? std::optional(WildcardWeight) : std::nullopt;
}

std::optional<int> fitId(const QString &wanted, const QString &value, int weight)
{
    if (wanted.isEmpty()) {
        return 0;
    }
    return wanted.compare(value, Qt::CaseInsensitive) == 0 ? std::optional(weight) : std::nullopt;
}

} // namespace

std::optional<int> match(const MatchRule &rule, const FoundDevice &found)
{
    if (rule.transport != found.transport) {
        return std::nullopt;
    }
    const Place place = placeOf(found);
    const std::array parts{
        fitId(rule.vendorId, found.vendorId, VendorWeight),    fitId(rule.productId, found.productId, ProductWeight),
        fit(rule.port, place.port, Qt::CaseSensitive),         fit(rule.host, place.host, Qt::CaseInsensitive),
        fit(rule.service, found.service, Qt::CaseInsensitive), fit(rule.name, found.name, Qt::CaseInsensitive)};
    int sum = TransportWeight;
    for (const std::optional<int> &part : parts) {
        if (!part) {
            return std::nullopt;
        }
        sum += *part;
    }
    return sum;
}

std::optional<int> match(const PluginManifest &plugin, const FoundDevice &found)
{
    std::optional<int> best;
    for (const MatchRule &rule : plugin.match) {
        best = std::max(best, match(rule, found)); // nothing is less than anything
    }
    return best;
}

std::vector<PluginManifest> driversFor(const FoundDevice &found, const std::vector<PluginManifest> &plugins)
{
    std::vector<PluginManifest> fitting;
    std::copy_if(plugins.begin(), plugins.end(), std::back_inserter(fitting),
                 [&found](const PluginManifest &plugin) { return match(plugin, found).has_value(); });
    std::sort(fitting.begin(), fitting.end(), [&found](const PluginManifest &left, const PluginManifest &right) {
        return std::pair(-*match(left, found), left.id) < std::pair(-*match(right, found), right.id);
    });
    return fitting;
}

} // namespace tonggui::devices

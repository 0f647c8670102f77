// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/trainer/TrainerDesk.h"

#include "app/core/Json.h"
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/Kinds.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr auto Schema = "tonggui.sim-desk/1";

const SimulatorKind *kindOf(const QString &name)
{
    const auto kinds = simulatorKinds();
    const auto found = std::ranges::find_if(
        kinds, [&name](const SimulatorKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

QString titleOf(const QJsonObject &device, const QString &language)
{
    const QJsonObject titles = device[u"title"_s].toObject();
    return titles.value(titles.contains(language) ? language : u"en"_s).toString();
}

QString placed(const QString &folder, const QJsonValue &name)
{
    return name.toString().isEmpty() ? QString() : QDir(folder).absoluteFilePath(name.toString());
}

} // namespace

Result<TrainerDesk> TrainerDesk::open(const QString &file, const QString &folder, const QString &language)
{
    const Result<QJsonObject> read = readJsonFile(file);
    if (!read) {
        return failure(read.error());
    }
    const QJsonArray list = read->value(u"devices"_s).toArray();
    if (read->value(u"schema"_s).toString() != QLatin1StringView(Schema) || list.isEmpty()) {
        return failure(Error(errors::ScenarioInvalid, {file, u"schema, devices"_s}).at(file));
    }
    QDir().mkpath(folder);
    const QString beside = QFileInfo(file).absolutePath();
    TrainerDesk desk;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject device = list[i].toObject();
        const SimulatorKind *const kind = kindOf(device[u"kind"_s].toString());
        if (kind == nullptr) {
            return failure(Error(errors::ScenarioInvalid, {file, u"devices[%1].kind"_s.arg(i)}).at(file));
        }
        const SimulatorPlace place{placed(folder, device[u"link"_s]), device[u"listen"_s].toString(),
                                   placed(folder, device[u"output"_s])};
        Result<std::unique_ptr<Simulator>> made =
            kind->make(QDir(beside).filePath(device[u"scenario"_s].toString()), place);
        if (!made) {
            return failure(made.error());
        }
        if (const Result<void> started = (*made)->start(); !started) {
            return failure(started.error());
        }
        desk.m_devices.push_back({titleOf(device, language), std::move(*made)});
    }
    return desk;
}

} // namespace tonggui::simulators

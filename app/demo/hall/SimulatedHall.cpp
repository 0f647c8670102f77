// SPDX-License-Identifier: Apache-2.0
#include "app/demo/hall/SimulatedHall.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::demo {

namespace {

const QString BranchCode = u"DHGL"_s; // 东湖管理部
const QString TerminalCode = u"C003"_s;

Result<void> writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return failure(tonggui::errors::FileUnwritable, {path});
    }
    return {};
}

} // namespace

SimulatedHall::SimulatedHall(HallPlan plan)
    : m_plan(std::move(plan))
{}

QString SimulatedHall::programNamed(const QString &name) const
{
    return QDir(m_plan.programs).filePath(name);
}

QString SimulatedHall::configFolder() const
{
    return m_plan.folder + u"/config"_s;
}

QString SimulatedHall::terminalFolder() const
{
    return m_plan.folder + u"/terminal"_s;
}

quint16 SimulatedHall::nodePort() const
{
    return quint16(QUrl(m_nodeUrl).port());
}

QString SimulatedHall::rootCertificate() const
{
    return m_root;
}

TerminalOptions SimulatedHall::terminalOptions() const
{
    return {Places(m_plan.programs), configFolder(), {}, true};
}

Task<Result<void>> SimulatedHall::open()
{
    for (const QString &folder : {configFolder(), terminalFolder()}) {
        if (!QDir().mkpath(folder)) {
            co_return failure(tonggui::errors::FileUnwritable, {folder});
        }
    }
    Result<void> done = co_await startNode();
    if (done) {
        done = co_await startReader();
    }
    if (done) {
        done = co_await startDevices();
    }
    if (done) {
        done = writeSettings();
    }
    const bool wasEnrolled = QFile::exists(m_plan.folder + u"/enrolled"_s);
    if (done && !wasEnrolled) {
        done = co_await enrol();
    }
    co_return done;
}

Task<Result<void>> SimulatedHall::startNode()
{
    m_node = std::make_unique<ReadyProcess>();
    const QString listen = m_nodeListen.isEmpty() ? u"127.0.0.1:0"_s : m_nodeListen;
    QStringList arguments{u"--demo"_s, u"--data"_s, m_plan.folder + u"/node"_s, u"--listen"_s, listen};
    const Result<QJsonObject> ready = co_await m_node->start(programNamed(u"tonggui-node"_s), std::move(arguments));
    if (!ready) {
        co_return failure(ready.error());
    }
    m_nodeUrl = ready->value(u"url"_s).toString();
    m_nodeListen = u"127.0.0.1:%1"_s.arg(ready->value(u"port"_s).toInt());
    m_root = ready->value(u"root"_s).toString();
    co_return Result<void>();
}

Task<Result<void>> SimulatedHall::startReader()
{
    m_reader = std::make_unique<ReadyProcess>();
    m_port = m_plan.folder + u"/card-reader"_s;
    QStringList arguments{u"idcard"_s, u"--scenario"_s, m_plan.scenario, u"--link"_s, m_port};
    const Result<QJsonObject> ready = co_await m_reader->start(programNamed(u"tonggui-sim"_s), std::move(arguments));
    if (!ready) {
        co_return failure(ready.error());
    }
    co_return Result<void>();
}

Task<Result<void>> SimulatedHall::startDevices()
{
    m_deviceList.clear();
    for (const HallDevice &device : m_plan.devices) {
        auto process = std::make_unique<ReadyProcess>();
        const QString place = device.isSocket ? m_plan.folder + u'/' + device.name : u"127.0.0.1:0"_s;
        QStringList arguments{device.simulator,
                              u"--scenario"_s,
                              device.scenario,
                              device.isSocket ? u"--link"_s : u"--listen"_s,
                              place,
                              u"--output"_s,
                              outputOf(device.name)};
        const Result<QJsonObject> ready = co_await process->start(programNamed(u"tonggui-sim"_s), std::move(arguments));
        if (!ready) {
            co_return failure(ready.error());
        }
        m_deviceList += u"[%1]\ndriver = \"%2\"\ntitle = \"%3\"\nport = \"%4\"\n%5\n"_s.arg(
            device.name, device.driver, device.title, ready->value(u"port"_s).toString(), device.settings);
        m_devices[device.name] = std::move(process);
    }
    co_return Result<void>();
}

QString SimulatedHall::outputOf(const QString &name) const
{
    return m_plan.folder + u'/' + name + u"-output"_s;
}

void SimulatedHall::orderDevice(const QString &name, const QString &line)
{
    if (const auto found = m_devices.find(name); found != m_devices.end()) {
        found->second->write(line);
    }
}

Result<void> SimulatedHall::writeSettings() const
{
    const QString centre = u"[centre]\nname = \"云岭市住房公积金管理中心\"\n\n"
                           "[receipt]\nverification-url = \"%1/verify\"\n"_s.arg(m_nodeUrl);
    const QString terminal = u"[branch]\ncode = \"%1\"\nname = \"东湖管理部\"\n\n"
                             "[terminal]\ncode = \"%2\"\n\n[window]\nnumber = 3\n\n"
                             "[node]\nurl = \"%3\"\nroot-certificate = \"%4\"\nlongest-pause-seconds = 2\n\n"
                             "[storage]\ndirectory = \"%5\"\nkey-protection = \"plain-demo\"\n\n"
                             "[devices]\ndiscover = false\n\n[card]\nport = \"%6\"\n\n"_s.arg(
                                 BranchCode, TerminalCode, m_nodeUrl, m_root, terminalFolder(), m_port);
    const QString clerk =
        u"[display]\nlanguage = \"%1\"\ntext-scale = %2\n"_s.arg(m_plan.language).arg(m_plan.textPercent);
    for (const auto &[name, text] : {std::pair(u"centre.toml"_s, centre), std::pair(u"terminal.toml"_s, terminal),
                                     std::pair(u"clerk.toml"_s, clerk), std::pair(u"devices.toml"_s, m_deviceList)}) {
        if (const Result<void> written = writeText(configFolder() + u'/' + name, text); !written) {
            return written;
        }
    }
    return {};
}

// As IT does it for many terminals at once: a code issued beforehand, and nobody has to approve.
Task<Result<void>> SimulatedHall::enrol()
{
    const QString id = BranchCode + u'-' + TerminalCode;
    QStringList issue{u"--data"_s, m_plan.folder + u"/node"_s, u"--preissue"_s, id};
    const Result<QByteArray> issued = co_await runToEnd(programNamed(u"tonggui-node"_s), std::move(issue));
    if (!issued) {
        co_return failure(issued.error());
    }
    const QString code = QString::fromUtf8(*issued).trimmed().section(u'\n', -1);
    QStringList ask{u"enrol"_s, u"--demo"_s, u"--config"_s, configFolder(), u"--code"_s, code, u"--wait"_s, u"30"_s};
    const Result<QByteArray> enrolled = co_await runToEnd(programNamed(u"tonggui"_s), std::move(ask));
    if (!enrolled) {
        co_return failure(enrolled.error());
    }
    co_return writeText(m_plan.folder + u"/enrolled"_s, id);
}

void SimulatedHall::putCard(const QString &id)
{
    orderReader(u"put "_s + id);
}

void SimulatedHall::liftCard()
{
    orderReader(u"lift"_s);
}

void SimulatedHall::orderReader(const QString &line)
{
    m_reader->write(line);
}

} // namespace tonggui::demo

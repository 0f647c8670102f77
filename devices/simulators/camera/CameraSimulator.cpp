// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/camera/CameraSimulator.h"

#include "devices/simulators/SimulatorErrors.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr int FloodPictures = 400;
constexpr int NumberLimit = 1 << CameraScene::NumberBits;

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(4711); // the same at each run
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = char(generator.generate());
    }
    return bytes;
}

} // namespace

CameraSimulator::CameraSimulator(CameraScenario scenario, QString hostAndPort, QObject *parent)
    : Simulator(parent)
    , m_scenario(std::move(scenario))
    , m_hostAndPort(hostAndPort.isEmpty() ? u"127.0.0.1:0"_s : std::move(hostAndPort))
    , m_scene(m_scenario.camera)
    , m_faults(m_scenario.faults)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CameraSimulator::onConnection);
    connect(&m_tick, &QTimer::timeout, this, &CameraSimulator::onTick);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1000 / m_scenario.camera.fps);
}

CameraSimulator::~CameraSimulator()
{
    m_viewers.clear();
}

Result<void> CameraSimulator::start()
{
    const Result<void> shown = m_scene.show(m_scenario.camera.picture);
    if (!shown) {
        return shown;
    }
    const Result<void> plugged = plug();
    if (!plugged) {
        return plugged;
    }
    for (const CameraEvent &event : m_scenario.timeline) {
        QTimer::singleShot(event.afterMs, this, [this, event] {
            if (const Result<void> done = order(event.order); !done) {
                qWarning("%s", done.error().toLine().toUtf8().constData());
            }
        });
    }
    return {};
}

Result<void> CameraSimulator::plug()
{
    m_isHung = false;
    if (m_server.isListening()) {
        return {};
    }
    const qsizetype colon = m_hostAndPort.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = m_hostAndPort.mid(colon + 1).toUShort(&isPort);
    const QHostAddress host(m_hostAndPort.left(colon));
    if (colon < 1 || !isPort || host.isNull()) {
        return failure(errors::WireUnusable, {m_hostAndPort, u"ADDRESS:PORT is expected"_s});
    }
    if (!m_server.listen(host, port)) {
        return failure(errors::WireUnusable, {m_hostAndPort, m_server.errorString()});
    }
    m_hostAndPort = host.toString() + u':' + QString::number(m_server.serverPort()); // the same when plugged again
    return {};
}

void CameraSimulator::unplug()
{
    m_server.close();
    m_tick.stop();
    m_viewers.clear(); // each closes its connection
}

QString CameraSimulator::address() const
{
    return u"http://"_s + m_hostAndPort + u"/video.mjpg"_s;
}

void CameraSimulator::onConnection()
{
    auto viewer = std::make_unique<MjpegViewer>(m_server.nextPendingConnection());
    MjpegViewer *const one = viewer.get();
    connect(one, &MjpegViewer::asked, this, [this, one](bool isWell) { onAsked(one, isWell); });
    connect(
        one, &MjpegViewer::gone, this,
        [this, one] { std::erase_if(m_viewers, [one](const auto &each) { return each.get() == one; }); },
        Qt::QueuedConnection);
    m_viewers.push_back(std::move(viewer));
}

void CameraSimulator::onAsked(MjpegViewer *viewer, bool isWell)
{
    Q_EMIT heard(u"request"_s);
    const std::optional<Fault> fault = m_faults.next(u"request"_s);
    const FaultKind kind = fault ? fault->kind : FaultKind::Lift;
    if (!isWell) {
        viewer->refuse();
    } else if (kind == FaultKind::Disconnect) {
        viewer->drop();
    } else if (kind == FaultKind::Hang) {
        m_isHung = true;
    } else if (kind == FaultKind::Garbage) {
        viewer->sendRaw(noise(4096));
    } else if (kind == FaultKind::Busy) {
        QTimer::singleShot(fault->delayMs, viewer, [viewer] { viewer->answer(); });
    } else if (kind != FaultKind::Silence) {
        viewer->answer();
    }
    if (!m_tick.isActive()) {
        m_tick.start();
    }
}

void CameraSimulator::onTick()
{
    if (m_isHung || m_viewers.empty()) {
        return;
    }
    if (!m_isFrozen || m_jpeg.isEmpty()) {
        m_number = (m_number + 1) % NumberLimit;
        m_jpeg = m_scene.jpeg(m_number);
    }
    const std::optional<Fault> fault = m_faults.next(u"picture"_s);
    for (const auto &viewer : m_viewers) {
        if (viewer->isAnswered()) {
            sendTo(*viewer, fault);
        }
    }
}

void CameraSimulator::sendTo(MjpegViewer &viewer, const std::optional<Fault> &fault)
{
    const bool withLength = m_scenario.camera.hasLengths;
    switch (fault ? fault->kind : FaultKind::Lift) {
    case FaultKind::Silence:
    case FaultKind::Busy:
        return;
    case FaultKind::Hang:
        m_isHung = true;
        return;
    case FaultKind::Freeze:
        m_isFrozen = true;
        break;
    case FaultKind::HalfFrame:
        viewer.sendRaw("--pictures\r\nContent-Type: image/jpeg\r\nContent-Length: " +
                       QByteArray::number(m_jpeg.size()) + "\r\n\r\n" + m_jpeg.first(m_jpeg.size() / 2) + "\r\n");
        return;
    case FaultKind::Garbage:
        viewer.send(noise(m_jpeg.size()), withLength);
        return;
    case FaultKind::Disconnect:
        viewer.drop();
        return;
    case FaultKind::Slow:
        viewer.setPace(fault->bytesPerSecond);
        break;
    case FaultKind::Flood:
        flood(viewer);
        return;
    default:
        break;
    }
    viewer.send(m_jpeg, withLength);
}

void CameraSimulator::flood(MjpegViewer &viewer)
{
    for (int i = 0; i < FloodPictures; ++i) {
        viewer.send(m_jpeg, m_scenario.camera.hasLengths);
    }
}

Result<void> CameraSimulator::order(const QString &line)
{
    const auto tell = qScopeGuard([this] { Q_EMIT stateChanged(); });
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (verb == u"show"_s) {
        return m_scene.show(line.simplified().sliced(verb.size()).trimmed());
    }
    if (verb == u"fault"_s) {
        return orderFault(words.mid(1));
    }
    if (words.size() != 1) {
        return failure(errors::OrderUnknown, {line});
    }
    if (verb == u"unplug"_s) {
        unplug();
    } else if (verb == u"plug"_s) {
        return plug();
    } else if (verb == u"freeze"_s) {
        m_isFrozen = true;
    } else if (verb == u"hang"_s) {
        m_isHung = true;
    } else if (verb == u"resume"_s) {
        m_isHung = m_isFrozen = false;
        m_faults = {};
    } else {
        return failure(errors::OrderUnknown, {line});
    }
    return {};
}

// "KIND" (at the next picture), "KIND on request", "KIND on picture times 20".
Result<void> CameraSimulator::orderFault(const QStringList &words)
{
    const std::optional<FaultKind> kind = faultKindFrom(words.value(0));
    Fault fault{.on = u"picture"_s, .delayMs = 3000, .bytesPerSecond = 20000};
    bool isKnown = kind && words.size() % 2 == 1;
    for (qsizetype i = 1; isKnown && i < words.size(); i += 2) {
        if (words[i] == u"on"_s) {
            fault.on = words[i + 1];
            isKnown = fault.on == u"request"_s || fault.on == u"picture"_s || fault.on == u"any"_s;
        } else {
            fault.times = words[i + 1].toInt(&isKnown);
            isKnown = isKnown && words[i] == u"times"_s && fault.times > 0;
        }
    }
    if (!isKnown) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    fault.kind = *kind;
    m_faults.add(fault);
    return {};
}

std::vector<TrainerAct> CameraSimulator::acts() const
{
    return {{u"freeze"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the picture stand still"))},
            {u"hang"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the camera fall silent"))},
            {u"resume"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Let the camera go on"))},
            {u"unplug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Unplug the camera"))},
            {u"plug"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Plug the camera in"))},
            {u"fault garbage"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Damage one picture"))},
            {u"show"_s, trainerWords(QT_TRANSLATE_NOOP("Simulators", "Show the test picture"))}};
}

QString CameraSimulator::stateLine() const
{
    if (!m_server.isListening()) {
        return trainerWords(QT_TRANSLATE_NOOP("Simulators", "unplugged"));
    }
    return m_isHung     ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "silent"))
           : m_isFrozen ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "the picture stands still"))
                        : trainerWords(QT_TRANSLATE_NOOP("Simulators", "sends pictures"));
}

Result<std::unique_ptr<Simulator>> makeCameraSimulator(const QString &scenarioFile, const SimulatorPlace &place)
{
    Result<CameraScenario> scenario = CameraScenario::fromFile(scenarioFile);
    if (!scenario) {
        return failure(scenario.error());
    }
    return std::make_unique<CameraSimulator>(std::move(*scenario), place.listen);
}

} // namespace tonggui::simulators

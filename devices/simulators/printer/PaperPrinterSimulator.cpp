// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/PaperPrinterSimulator.h"

#include "devices/simulators/SimulatorErrors.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr int Pending = 3;
constexpr int Held = 4;
constexpr int Processing = 5;
constexpr int Aborted = 8;
constexpr int Completed = 9;

} // namespace

PaperPrinterSimulator::PaperPrinterSimulator(PaperPrinterScenario scenario, QString listen, QString output,
                                             QObject *parent)
    : Simulator(parent)
    , m_scenario(std::move(scenario))
    , m_listen(std::move(listen))
    , m_output(std::move(output))
    , m_faults(m_scenario.faults)
{
    connect(&m_server, &QTcpServer::newConnection, this, &PaperPrinterSimulator::onConnection);
    m_page.setSingleShot(true);
    connect(&m_page, &QTimer::timeout, this, &PaperPrinterSimulator::onPage);
}

PaperPrinterSimulator::~PaperPrinterSimulator()
{
    for (const auto &[socket, post] : m_connections) {
        socket->disconnect(this);
    }
}

Result<void> PaperPrinterSimulator::start()
{
    const Result<void> plugged = plug();
    if (plugged) {
        for (const PaperPrinterEvent &event : m_scenario.timeline) {
            QTimer::singleShot(event.afterMs, this, [this, event] { (void)order(event.order); });
        }
    }
    return plugged;
}

Result<void> PaperPrinterSimulator::plug()
{
    if (m_server.isListening()) {
        return {};
    }
    const QString place = m_address.isEmpty() ? m_listen : m_address;
    const qsizetype colon = place.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = place.mid(colon + 1).toUShort(&isPort);
    const QHostAddress host(place.left(colon));
    if (colon < 1 || !isPort || host.isNull()) {
        return failure(errors::WireUnusable, {m_listen, u"ADDRESS:PORT is expected"_s});
    }
    if (!m_server.listen(host, port)) {
        return failure(errors::WireUnusable, {m_listen, m_server.errorString()});
    }
    m_address = m_server.serverAddress().toString() + u':' + QString::number(m_server.serverPort());
    m_isHung = false;
    return {};
}

QString PaperPrinterSimulator::address() const
{
    return u"ipp://%1/ipp/print"_s.arg(m_address);
}

// Without power it forgets its papers.
void PaperPrinterSimulator::unplug(int againAfterMs)
{
    m_server.close();
    m_page.stop();
    m_current = 0;
    for (auto &[number, paper] : m_papers) {
        paper.state = paper.state < Processing + 1 ? Aborted : paper.state;
    }
    const auto connections = std::exchange(m_connections, {});
    for (const auto &[socket, post] : connections) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    if (againAfterMs > 0) {
        QTimer::singleShot(againAfterMs, this, [this] { (void)plug(); });
    }
}

void PaperPrinterSimulator::onConnection()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        m_connections.emplace(socket, HttpPost());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadable(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.erase(socket);
            socket->deleteLater();
        });
    }
}

void PaperPrinterSimulator::onReadable(QTcpSocket &socket)
{
    const auto connection = m_connections.find(&socket);
    if (connection == m_connections.end() || m_isHung) {
        return;
    }
    HttpPost::State state = connection->second.feed(socket.readAll());
    if (state == HttpPost::State::NeedsContinue) {
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    } else if (state == HttpPost::State::Broken) {
        socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    } else if (state == HttpPost::State::Complete) {
        onRequest(socket, connection->second.takeBody());
    }
}

void PaperPrinterSimulator::onRequest(QTcpSocket &socket, const QByteArray &body)
{
    const std::optional<IppRequest> request = IppRequest::from(body);
    if (!request) {
        socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    Q_EMIT heard(u"operation %1"_s.arg(request->operation, 4, 16, QChar(u'0')));
    const std::optional<Fault> fault = m_faults.next(u"request"_s);
    QByteArray reply =
        fault && fault->kind == FaultKind::Code ? IppReply(*request, quint16(fault->bytes)).bytes() : answer(*request);
    if (fault && fault->kind == FaultKind::Garbage) {
        reply = "this is not IPP";
    }
    if (fault && fault->kind == FaultKind::Hang) {
        m_isHung = true;
    }
    if (fault && fault->kind == FaultKind::Disconnect) {
        unplug(fault->delayMs);
    }
    if (m_isHung || !m_server.isListening()) {
        return;
    }
    const int late = fault && fault->kind == FaultKind::Busy ? fault->delayMs : 0;
    QTimer::singleShot(late, &socket, [socket = &socket, reply] { socket->write(httpAnswer(reply)); });
}

// Prints what may be printed, one paper after the other.
void PaperPrinterSimulator::goOn()
{
    if (m_page.isActive() || m_state.isStopped() || !m_server.isListening() || m_isHung) {
        return;
    }
    for (auto &[number, paper] : m_papers) {
        const bool isReady = (paper.state == Pending && !paper.pdf.isEmpty()) || paper.state == Processing;
        if (isReady) {
            paper.state = Processing;
            m_current = number;
            m_page.start(paper.msPerPage);
            return;
        }
    }
}

void PaperPrinterSimulator::onPage()
{
    const auto current = m_papers.find(m_current);
    if (current != m_papers.end() && current->second.state == Processing && !m_state.isStopped()) {
        if (++current->second.done >= current->second.pages) {
            finish(current->second);
        }
    }
    goOn();
}

void PaperPrinterSimulator::finish(SimulatedPaper &paper)
{
    paper.state = Completed;
    m_printed.push_back(paper.pdf);
    QJsonObject data{
        {u"number"_s, paper.number}, {u"pages"_s, paper.pages}, {u"media"_s, QString::fromLatin1(paper.media)}};
    const QString name = u"paper-%1.pdf"_s.arg(qint64(m_printed.size()), 4, 10, QChar(u'0'));
    if (!m_output.isEmpty() && QDir().mkpath(m_output)) {
        QSaveFile file(QDir(m_output).filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size() && file.commit()) {
            data[u"file"_s] = file.fileName();
        }
    }
    Q_EMIT happened(u"printed"_s, data);
    Q_EMIT stateChanged();
}

// What happens to the printer when this paper begins.
void PaperPrinterSimulator::happen(const Fault &fault, SimulatedPaper &paper)
{
    switch (fault.kind) {
    case FaultKind::PaperLow:
        m_state.isPaperLow = true;
        break;
    case FaultKind::PaperOut:
        m_state.isPaperOut = true;
        break;
    case FaultKind::CoverOpen:
        m_state.isCoverOpen = true;
        break;
    case FaultKind::Jam:
        m_state.isJammed = true;
        break;
    case FaultKind::TonerLow:
        m_state.isTonerLow = true;
        break;
    case FaultKind::TonerOut:
        m_state.isTonerOut = true;
        break;
    case FaultKind::Pause:
        m_state.isPaused = true;
        break;
    case FaultKind::Hold:
        paper.state = Held;
        break;
    case FaultKind::Abort:
        paper.state = Aborted;
        break;
    case FaultKind::Slow:
        paper.msPerPage = fault.delayMs;
        break;
    case FaultKind::Hang:
        m_isHung = true;
        break;
    case FaultKind::Disconnect:
        unplug(fault.delayMs);
        break;
    default:
        break;
    }
    Q_EMIT stateChanged();
}

std::vector<SimulatedPaper> PaperPrinterSimulator::papers() const
{
    std::vector<SimulatedPaper> papers;
    for (const auto &[number, paper] : m_papers) {
        papers.push_back(paper);
    }
    return papers;
}

QString PaperPrinterSimulator::stateLine() const
{
    return !m_server.isListening() ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "unplugged"))
           : m_isHung              ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "silent"))
                                   : m_state.inWords();
}

Result<std::unique_ptr<Simulator>> makePaperPrinterSimulator(const QString &scenarioFile, const SimulatorPlace &place)
{
    Result<PaperPrinterScenario> scenario = PaperPrinterScenario::fromFile(scenarioFile);
    if (!scenario) {
        return failure(scenario.error());
    }
    return std::make_unique<PaperPrinterSimulator>(std::move(*scenario), place.listen, place.output);
}

} // namespace tonggui::simulators

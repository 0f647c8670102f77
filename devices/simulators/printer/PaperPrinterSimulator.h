// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/printer/HttpPost.h"
#include "devices/simulators/printer/IppWire.h"
#include "devices/simulators/printer/PaperPrinterScenario.h"
#include "devices/simulators/printer/PaperPrinterState.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <map>

namespace tonggui::simulators {

// A paper in the simulated printer.
struct SimulatedPaper
{
    int number = 0;
    QByteArray title;
    QByteArray media;
    QByteArray sides;
    int copies = 1;
    QByteArray pdf;
    int state = 3; // RFC 8011 job-state: 3 pending, 4 held, 5 processing, 7 cancelled, 8 aborted, 9 completed
    int pages = 0; // of all copies
    int done = 0;
    int msPerPage = 0;
};

// A printer of papers that speaks IPP over HTTP. Each paper that comes out becomes paper-0001.pdf in the output folder,
// byte for byte as it was sent.
class PaperPrinterSimulator final : public Simulator
{
    Q_OBJECT

public:
    PaperPrinterSimulator(PaperPrinterScenario scenario, QString listen, QString output, QObject *parent = nullptr);
    ~PaperPrinterSimulator() override;

    [[nodiscard]] Result<void> start() override;

    // "open", "close", "take-paper", "load", "low-paper", "jam", "clear-jam", "toner-low", "toner-out", "new-toner",
    // "pause", "resume", "release", "cancel-jobs", "close-queue", "open-queue", "unplug", "plug", "hang",
    // "fault KIND [on print|request]".
    [[nodiscard]] Result<void> order(const QString &line) override;
    [[nodiscard]] QString address() const override; // "ipp://127.0.0.1:8631/ipp/print"
    [[nodiscard]] std::vector<TrainerAct> acts() const override;
    [[nodiscard]] QString stateLine() const override;

    [[nodiscard]] std::vector<SimulatedPaper> papers() const; // all that were ever sent, in their order
    [[nodiscard]] std::vector<QByteArray> printed() const { return m_printed; } // what came out

private:
    Result<void> plug();
    void unplug(int againAfterMs);
    void onConnection();
    void onReadable(QTcpSocket &socket);
    void onRequest(QTcpSocket &socket, const QByteArray &body);
    [[nodiscard]] QByteArray answer(const IppRequest &request);
    [[nodiscard]] QByteArray describePrinter(const IppRequest &request) const;
    [[nodiscard]] QByteArray createJob(const IppRequest &request);
    [[nodiscard]] QByteArray takeDocument(const IppRequest &request);
    [[nodiscard]] QByteArray describeJob(const IppRequest &request) const;
    [[nodiscard]] QByteArray cancelJob(const IppRequest &request);
    void happen(const Fault &fault, SimulatedPaper &paper);
    void goOn();
    void onPage();
    void finish(SimulatedPaper &paper);
    bool orderState(const QString &verb);
    Result<void> orderFault(const QStringList &words);

    const PaperPrinterScenario m_scenario;
    const QString m_listen;
    const QString m_output;
    FaultPlan m_faults;
    QTcpServer m_server;
    QString m_address; // stays when it is unplugged
    std::map<QTcpSocket *, HttpPost> m_connections;
    PaperPrinterState m_state;
    std::map<int, SimulatedPaper> m_papers;
    std::vector<QByteArray> m_printed;
    int m_current = 0; // the paper that is being printed
    QTimer m_page;
    bool m_isHung = false;
};

// For SimulatorKind. Serves TCP only.
[[nodiscard]] Result<std::unique_ptr<Simulator>> makePaperPrinterSimulator(const QString &scenarioFile,
                                                                           const SimulatorPlace &place);

} // namespace tonggui::simulators

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/hall/ReadyProcess.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::demo {

// A further simulated device on the desk.
struct HallDevice
{
    QString name;          // section in devices.toml, and of what it leaves behind
    QString title;         // as people call it
    QString simulator;     // "camera"
    QString scenario;      // file
    bool isSocket = false; // at a path; otherwise at a free port of this machine
    QString driver;        // "camera-stream"
    QString settings = {}; // further lines of its section
};

// What a hall is made from.
struct HallPlan
{
    QString programs;                     // folder of tonggui-node, tonggui, tonggui-sim
    QString folder;                       // everything the hall keeps lies beneath it
    QString scenario;                     // of the ID card reader
    QString language;                     // "zh_CN" or "en"
    int textPercent = 100;                // of the screens
    std::vector<HallDevice> devices = {}; // beside the card reader
};

// A hall on one machine: a node with demonstration data, a simulated card reader on a pseudo-terminal, and a terminal
// that is enrolled. A folder that was used before is used again, so that a hall can be opened a second time.
class SimulatedHall
{
public:
    explicit SimulatedHall(HallPlan plan);

    Task<Result<void>> open();
    Task<Result<void>> startNode(); // at the port it had before, if it had one
    void killNode() { m_node->kill(); }
    [[nodiscard]] ReadyProcess *node() const { return m_node.get(); }

    void orderDevice(const QString &name, const QString &line); // of HallPlan::devices
    [[nodiscard]] QString outputOf(const QString &name) const;  // folder of what it has printed
    void putCard(const QString &id);
    void liftCard();
    void orderReader(const QString &line); // any other order of the simulator, such as "fault silence on 30 01"

    [[nodiscard]] TerminalOptions terminalOptions() const;
    [[nodiscard]] QString configFolder() const;
    [[nodiscard]] QString terminalFolder() const;
    [[nodiscard]] quint16 nodePort() const;
    [[nodiscard]] QString rootCertificate() const; // PEM file
    [[nodiscard]] QString programNamed(const QString &name) const;
    [[nodiscard]] const HallPlan &plan() const { return m_plan; }

private:
    Task<Result<void>> startReader();
    Task<Result<void>> startDevices();
    Task<Result<void>> enrol();
    [[nodiscard]] Result<void> writeSettings() const;

    HallPlan m_plan;
    std::unique_ptr<ReadyProcess> m_node;
    std::unique_ptr<ReadyProcess> m_reader;
    std::map<QString, std::unique_ptr<ReadyProcess>> m_devices; // by name
    QString m_deviceList;                                       // devices.toml
    QString m_nodeUrl;
    QString m_nodeListen; // "127.0.0.1:PORT" once known
    QString m_root;
    QString m_port; // of the card reader
};

} // namespace tonggui::demo

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/node/SmallCentre.h"

#include <QProcess>

#include <csignal>

namespace tonggui::tests {

// tonggui-node as a process, in a data folder that outlives it. Its keys have a pass phrase unless it is started as a
// demonstration.
class NodeProcess
{
public:
    explicit NodeProcess(QString data)
        : m_data(std::move(data))
    {}
    ~NodeProcess() { kill(); }

    [[nodiscard]] static QString program()
    {
        return qEnvironmentVariable("TONGGUI_BIN") + QStringLiteral("/tonggui-node");
    }

    [[nodiscard]] static QString passPhrase() { return QStringLiteral("七里香"); }

    // Folder and pass phrase, as the program is told about them.
    [[nodiscard]] static QStringList placeOf(const QString &data)
    {
        QFile file(data + QStringLiteral(".pass"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(passPhrase().toUtf8() + '\n');
        }
        return {QStringLiteral("--data"), data, QStringLiteral("--key-pass-file"), file.fileName()};
    }

    // Until it says that it is ready; its errors on failure.
    QByteArray start(QStringList arguments = {})
    {
        m_process = std::make_unique<QProcess>();
        m_isDemo = arguments.contains(QStringLiteral("--demo"));
        m_process->start(program(),
                         arguments << place() << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0"));
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(30000)) {
                m_process->waitForFinished(1000);
                return m_process->readAllStandardError();
            }
        }
        m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
        return {};
    }

    void kill()
    {
        if (m_process) {
            m_process->kill(); // SIGKILL
            m_process->waitForFinished();
            m_process.reset();
        }
    }

    // The exit code after a signal.
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
        const bool hasEnded = m_process->waitForFinished(15000);
        const int code = hasEnded && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
        m_process.reset();
        return code;
    }

    // One step of the administrator, beside the running node.
    ToolOutcome administrate(QStringList arguments, const QByteArray &input = {}) const
    {
        return runTool(program(), arguments << place(), input);
    }

    TestTerminal enrol(const QString &id)
    {
        const crypto::PrivateKey key = crypto::PrivateKey::generateRsa();
        const crypto::PrivateKey eventKey = crypto::PrivateKey::generateP256();
        const auto pem = [&](const crypto::PrivateKey &own) {
            return QString::fromLatin1(need(crypto::makeSigningRequest(own, {id, {}, {}, {}})));
        };
        const QString code = QString::fromLatin1(administrate({QStringLiteral("--preissue"), id}).output)
                                 .section(QLatin1Char('\n'), -2, -2);
        const auto ticket = anyone().post("/api/v1/enrolments", {{QStringLiteral("terminal"), id},
                                                                 {QStringLiteral("terminalRequest"), pem(key)},
                                                                 {QStringLiteral("eventRequest"), pem(eventKey)},
                                                                 {QStringLiteral("oneTimeCode"), code}});
        const auto state = need(protocol::EnrolmentState::fromJson(
            anyone()
                .call("GET", "/api/v1/enrolments/" + ticket.json()[QStringLiteral("id")].toString().toLatin1())
                .json()));
        return {need(TerminalId::parse(id)),
                {key, need(crypto::Certificate::fromPem(state.terminalCertificatePem)), {}},
                {eventKey, need(crypto::Certificate::fromPem(state.eventCertificatePem)), {}},
                need(crypto::Certificate::fromPem(state.inboxPem)),
                {}};
    }

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_ready[QStringLiteral("port")].toInt()); }
    [[nodiscard]] crypto::Certificate root() const
    {
        QFile file(m_ready[QStringLiteral("root")].toString());
        return need(crypto::Certificate::fromPem(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
    }
    [[nodiscard]] PlainClient anyone() const { return PlainClient(port(), root()); }
    [[nodiscard]] PlainClient clientOf(const TestTerminal &terminal) const
    {
        return PlainClient(port(), root(), terminal.identity);
    }

private:
    [[nodiscard]] QStringList place() const
    {
        return m_isDemo ? QStringList{QStringLiteral("--data"), m_data} : placeOf(m_data);
    }

    QString m_data;
    bool m_isDemo = false;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
};

} // namespace tonggui::tests

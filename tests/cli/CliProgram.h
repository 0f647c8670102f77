// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "tests/support/OutsideTool.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

struct CliAnswer
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return parseJsonObject(output).value_or(QJsonObject()); }
    [[nodiscard]] QJsonObject error(int index = 0) const { return json()[u"errors"_s].toArray().at(index).toObject(); }
    [[nodiscard]] QString code(int index = 0) const { return error(index)[u"code"_s].toString(); }
    [[nodiscard]] QByteArray all() const { return output + errors; }
};

// The built program “tonggui” at one terminal: a folder with settings and data, and an account of its own.
class CliProgram
{
public:
    explicit CliProgram(QString language = u"en"_s)
        : m_language(std::move(language))
    {
        QDir(m_home.path({})).mkpath(u"config"_s);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_home.path(name); }
    [[nodiscard]] QString data() const { return path(u"data"_s); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_home.write(name, bytes); }

    // A demonstration terminal of branch 0203; `more` goes behind it.
    void configure(const QByteArray &more = {}, const QByteArray &terminal = "0007") const
    {
        write(u"config/terminal.toml"_s, "[branch]\ncode = \"0203\"\nname = \"东湖管理部\"\n[terminal]\ncode = \"" +
                                             terminal +
                                             "\"\n"
                                             "[storage]\ndirectory = \"" +
                                             data().toUtf8() + "\"\nkey-protection = \"plain-demo\"\n" + more);
    }

    // Starts it; the caller waits.
    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s}) {
            environment.remove(name);
        }
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
            environment.insert(name, path(u"home"_s));
        }
        for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
            environment.insert(it.key(), it.value());
        }
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui"_s,
                      QStringList{u"--language"_s, m_language, u"--config"_s, path(u"config"_s)} + arguments);
    }

    // Runs it to its end while this program goes on answering as a server or a device.
    CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QMap<QString, QString> variables; // of the environment

private:
    QString m_language;
    ScratchFolder m_home;
};

} // namespace tonggui::tests

// SPDX-License-Identifier: Apache-2.0
#include "app/core/ports/SecretVault.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The desktop's keyring, for real: a Secret Service of our own on a session bus of our own, in a home of our own.
class KeyringTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    static QString child() { return QCoreApplication::applicationDirPath() + u"/StoreChild"_s; }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"}) {
            environment.remove(QString::fromLatin1(name));
        }
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            environment.insert(QString::fromLatin1(name), m_home->path());
        }
        return environment;
    }

    QString outputOf(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    // Runs `before` and then the child on a bus of its own; ends the keyring that either of them started.
    QString onOwnBus(const QString &before, const QString &deed) const
    {
        const QString script =
            before + u"\n\"$0\" %1 tonggui-test\n"
                     "pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
                     "org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets "
                     "2>/dev/null | sed 's/.*uint32 //')\n"
                     "[ -z \"$pid\" ] || kill \"$pid\"\n"_s.arg(deed);
        return outputOf(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, child()});
    }

    bool isReadableAtHome(const QByteArray &secret) const
    {
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) {
                return true;
            }
        }
        return false;
    }

    static bool hasKeyring()
    {
        return !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() &&
               !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void anUnlockedKeyringKeepsItsWord()
    {
        if (!hasKeyring()) {
            QSKIP("gnome-keyring or dbus-run-session is not installed");
        }
        const QString unlock = u"eval \"$(printf test-pass | gnome-keyring-daemon --unlock --components=secrets)\""_s;
        QCOMPARE(onOwnBus(unlock, u"keyring"_s),
                 u"write done\nread the same\nwrite done\nread another\nremove done\nread %1\nremove done\n"_s.arg(
                     QLatin1StringView(tonggui::errors::SecretMissing.code)));
        QCOMPARE(onOwnBus(unlock, u"choose-keyring"_s), u"secret-service\n"_s);
    }

    void aLockedKeyringIsRefused()
    {
        if (!hasKeyring()) {
            QSKIP("gnome-keyring or dbus-run-session is not installed");
        }
        const QString said = onOwnBus({}, u"keyring"_s);
        QVERIFY2(said.startsWith(u"write %1\n"_s.arg(QLatin1StringView(tonggui::errors::VaultUnavailable.code))),
                 qPrintable(said));
        QVERIFY(!isReadableAtHome(QByteArray(64, '\xa5')));
    }

    void withoutABusTheKeyringIsRefused()
    {
        const QString said = outputOf(child(), {u"keyring"_s, u"tonggui-test"_s});
        const QString unavailable = QString::fromLatin1(tonggui::errors::VaultUnavailable.code);
        QCOMPARE(said.section(u'\n', 0, 1), u"write %1\nread %1"_s.arg(unavailable));
        QVERIFY(!isReadableAtHome(QByteArray(64, '\xa5'))); // nothing was put anywhere else instead
        const QString chosen = outputOf(child(), {u"choose-keyring"_s, u"tonggui-test"_s});
        QVERIFY2(chosen.startsWith(unavailable) && chosen.contains(u"desktop keyring"_s), qPrintable(chosen));
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"

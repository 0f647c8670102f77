// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/PcscSource.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// The real PC/SC service with a virtual reader, in a network of the test's own (tests/support/in-own-network.sh).
class PcscSourceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_service;

    void startService()
    {
        QFile file(m_folder.filePath(u"reader"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("FRIENDLYNAME \"Tonggui virtual reader\"\nDEVICENAME /dev/null:0x9001\n"
                   "LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so\nCHANNELID 0x9001\n");
        file.close();
        m_service.setStandardErrorFile(QProcess::nullDevice());
        m_service.setStandardOutputFile(QProcess::nullDevice());
        m_service.start(u"/usr/sbin/pcscd"_s, {u"--foreground"_s, u"--error"_s, u"-c"_s, m_folder.path()});
        QVERIFY(m_service.waitForStarted());
    }

    void endService()
    {
        ::kill(pid_t(m_service.processId()), SIGTERM);
        QVERIFY(m_service.waitForFinished());
        QFile::remove(u"/run/pcscd/pcscd.comm"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("IN_OWN_NETWORK") != u"yes"_s || !QFileInfo::exists(u"/usr/sbin/pcscd"_s)) {
            QSKIP("SKIP-ALL: needs pcscd and a network of its own");
        }
    }

    void readersComeAndGoWithTheService()
    {
        PcscSource source;
        QSignalSpy found(&source, &DeviceSource::found);
        QSignalSpy lost(&source, &DeviceSource::lost);
        source.start(); // no service yet: it is waited for
        startService();
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), 10000);
        const FoundDevice reader = found.front().front().value<FoundDevice>();
        QCOMPARE(reader.transport, u"pcsc"_s);
        QVERIFY2(reader.name.startsWith(u"Tonggui virtual reader"_s), qPrintable(reader.name));
        const qsizetype count = found.size();
        endService();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), count, 10000);
    }

    void endsAtOnceWhileItWaits()
    {
        auto source = std::make_unique<PcscSource>();
        source->start();
        QElapsedTimer clock;
        clock.start();
        source.reset();
        QVERIFY(clock.elapsed() < 1500);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PcscSourceTest)
#include "PcscSourceTest.moc"

// SPDX-License-Identifier: Apache-2.0
// No space is left for the counter's database: the clerk sees it, nothing is half done, and the same step works as soon
// as there is space again.
#include "tests/journeys/JourneyHall.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

namespace {

bool writeTo(const char *path, const QByteArray &words)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(words) == words.size();
}

// Rights to mount, for this program and its children alone.
bool becomeAlone()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (user == "0") {
        return ::unshare(CLONE_NEWNS) == 0;
    }
    return ::unshare(CLONE_NEWNS | CLONE_NEWUSER) == 0 && writeTo("/proc/self/setgroups", "deny") &&
           writeTo("/proc/self/uid_map", user + ' ' + user + " 1") &&
           writeTo("/proc/self/gid_map", group + ' ' + group + " 1");
}

// A file system of 12 MiB that nobody else sees. Must happen before any thread is there.
bool mountSmallDisk(const QString &folder)
{
    return becomeAlone() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=12m") == 0;
}

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

public:
    DiskFullTest(QString disk, bool isSmall)
        : m_disk(std::move(disk))
        , m_isSmall(isSmall)
    {}

private:
    [[nodiscard]] QString ballast() const { return m_disk + u"/ballast"_s; }

    void fill() const
    {
        QFile file(ballast());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qsizetype piece = 1024 * 1024; piece >= 1; piece /= 2) {
            const QByteArray bytes(piece, 'b');
            while (file.write(bytes) == piece) {
            }
        }
    }

    QString m_disk;
    bool m_isSmall;

private Q_SLOTS:
    void cleanup() { QFile::remove(ballast()); }

    void whileAStepIsSaved_data()
    {
        QTest::addColumn<QString>("state"); // after this one the disk is full
        for (const char *state : {"called", "identified", "filling", "reviewing", "consented", "signed", "issued"}) {
            QTest::newRow(state) << QString::fromLatin1(state);
        }
    }

    void whileAStepIsSaved()
    {
        if (!m_isSmall) {
            QSKIP("no file system of our own can be mounted here");
        }
        QFETCH(QString, state);
        JourneyHall hall;
        hall.moveTerminalTo(m_disk);
        const auto clerk = hall.clerk({u"--hold-at"_s, state});
        if (state != u"called"_s) {
            hall.hall().putCard(u"tong"_s);
        }
        QVERIFY(!clerk->next(u"held"_s).isEmpty());
        fill();
        hall.hall().putCard(u"tong"_s);
        clerk->order(u"go"_s);
        const QJsonObject problem = clerk->next(u"problem"_s);
        QCOMPARE(problem[u"title"_s].toString(), u"The disk is full; this step was not saved."_s);
        QCOMPARE(problem[u"text"_s].toString(), u"Free some space and press the key again. Nothing was lost."_s);
        QVERIFY(QFile::remove(ballast()));
        hall.hall().liftCard();
        hall.hall().putCard(u"tong"_s);
        clerk->order(u"go"_s);
        const QString caseId = clerk->next(u"served"_s)[u"case"_s].toString();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(clerk->exitCode(), 0);
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir disk;
    const bool isSmall = mountSmallDisk(disk.path());
    int code = 0;
    {
        QCoreApplication app(argc, argv);
        DiskFullTest test(disk.path(), isSmall);
        code = QTest::qExec(&test, argc, argv);
    }
    if (isSmall) {
        ::umount2(QFile::encodeName(disk.path()).constData(), MNT_DETACH);
    }
    return code;
}

#include "DiskFullTest.moc"

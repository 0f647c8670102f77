// SPDX-License-Identifier: Apache-2.0
// A program that does to a database what a test must not do to itself: be killed, run out of disk, lose its rights.
#include "app/store/StoredOutbox.h"
#include "app/store/check/StoreCheck.h"
#include "app/store/vault/KeychainVault.h"
#include "app/store/vault/PinSealedVault.h"
#include "app/store/vault/SystemdCredentialsVault.h"
#include "app/store/vault/VaultChoice.h"
#include "tests/store/StoreWorld.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

namespace {

constexpr int CannotTry = 77; // this machine does not let us set the scene

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

// Takes numbers and commits whole visits for ever, and says what is durable as soon as it knows.
int stream(const QString &path)
{
    StoreWorld world(path);
    world.open();
    for (;;) {
        const Result<LocalNumber> number = wait(world.journal().nextNumber(QDate(2026, 11, 21)));
        if (!number) {
            return 1;
        }
        say(u"number "_s + number->text());
        for (int step = 1; step <= 3; ++step) {
            const auto transition = step < 3 ? transitionOf(number->text(), step, world.clock.now())
                                             : closingOf(number->text(), step, world.clock.now());
            if (!wait(world.journal().commit(transition))) {
                return 1;
            }
            say(u"saved %1 %2"_s.arg(number->text()).arg(step));
        }
    }
}

// Holds the database open until its input ends.
int hold(const QString &path)
{
    StoreWorld world(path);
    world.open();
    say(u"open"_s);
    QFile input;
    static_cast<void>(input.open(stdin, QIODevice::ReadOnly));
    input.readAll();
    return 0;
}

int openAsNobody(const QString &path)
{
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0) { // root may do everything everywhere
        return CannotTry;
    }
    StoreWorld world(path);
    const auto opened = world.tryOpen();
    say(opened ? u"open"_s : opened.error().code() + u' ' + opened.error().path());
    return 0;
}

// Commits until it is refused, and says why; then checks that nothing of the refused step is there.
int commitUntilRefused(StoreWorld &world, const QString &prefix)
{
    for (int i = 0; i < 100000; ++i) {
        VisitTransition closing = closingOf(u"%1%2"_s.arg(prefix).arg(i), 1, world.clock.now());
        closing.snapshot += QByteArray(20000, ' ');
        closing.isOpen = true;
        const Result<void> saved = wait(world.journal().commit(closing));
        if (!saved) {
            say(u"refused "_s + saved.error().code());
            const auto visits = wait(world.journal().openVisits());
            const auto summary = wait(StoredOutbox(world.store()).summary());
            const bool isWhole = visits && summary && int(visits->size()) == i && summary->waiting == i;
            say(isWhole ? u"nothing of it is there"_s : u"half of it is there"_s);
            return i;
        }
    }
    return -1;
}

int report(StoreWorld &world)
{
    const auto checked = checkStore(world.path(), world.key);
    say(checked && checked->isSound() ? u"sound"_s
        : checked                     ? checked->findings.front().toLine()
                                      : checked.error().toLine());
    return 0;
}

// A file system of 3 MiB of our own: filled up, then freed.
int diskFull(const QString &folder)
{
    const bool isAlone = ::unshare(CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER)) == 0 &&
                         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                         ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=3m") == 0;
    if (!isAlone) {
        return CannotTry;
    }
    QFile ballast(folder + u"/ballast"_s);
    static_cast<void>(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(1024 * 1024, 'b'));
    ballast.close();
    StoreWorld world(folder + u"/terminal.db"_s);
    world.open();
    const int saved = commitUntilRefused(world, u"V"_s);
    ballast.remove();
    const auto again = wait(world.journal().commit(closingOf(u"V%1"_s.arg(saved), 2, world.clock.now())));
    say(again ? u"saved after space was freed"_s : again.error().toLine());
    world.close();
    return report(world);
}

// The disk takes no byte behind a file's 600 KiB.
int writesFail(const QString &path)
{
    StoreWorld world(path);
    world.open();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small = {600 * 1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const int saved = commitUntilRefused(world, u"V"_s);
    ::setrlimit(RLIMIT_FSIZE, &before);
    const auto again = wait(world.journal().commit(closingOf(u"V%1"_s.arg(saved), 2, world.clock.now())));
    say(again ? u"saved after space was freed"_s : again.error().toLine());
    world.close();
    return report(world);
}

// What a vault answers to being used, one word a step.
int useVault(SecretVault &vault)
{
    const auto word = [](const auto &outcome) { return outcome ? u"done"_s : outcome.error().code(); };
    const QByteArray secret(4096, '\xa5');
    say(u"write "_s + word(wait(vault.write(u"database"_s, secret))));
    const auto back = wait(vault.read(u"database"_s));
    say(u"read "_s + (back && *back == secret ? u"the same"_s : word(back)));
    say(u"write "_s + word(wait(vault.write(u"database"_s, "another"))));
    say(u"read "_s + QString::fromLatin1(wait(vault.read(u"database"_s)).value_or("nothing")));
    say(u"remove "_s + word(wait(vault.remove(u"database"_s))));
    say(u"read "_s + word(wait(vault.read(u"database"_s))));
    say(u"remove "_s + word(wait(vault.remove(u"database"_s))));
    return 0;
}

int useKeyring(const QString &service)
{
    KeychainVault vault(service, std::chrono::seconds(20));
    return useVault(vault);
}

int chooseKeyring(const QString &service)
{
    SystemRandomness randomness;
    const auto vault = wait(openVault({.protection = KeyProtection::SecretService, .service = service}, randomness));
    say(vault ? keyProtectionName((*vault)->protection()) : vault.error().toLine());
    return 0;
}

int useSystemd(const QString &folder)
{
    qputenv("SYSTEMD_CREDENTIAL_SECRET", QFile::encodeName(folder + u"/host.secret"_s));
    SystemdCredentialsVault vault(folder, {});
    return useVault(vault);
}

// Writes ever more secrets into a PIN-sealed file.
int sealForEver(const QString &path)
{
    SystemRandomness randomness;
    const auto vault = wait(PinSealedVault::open(path, u"864209"_s, randomness));
    for (int i = 0; vault; ++i) {
        if (!wait((*vault)->write(u"secret %1"_s.arg(i), QByteArray(100, 's')))) {
            break;
        }
        say(QString::number(i));
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const std::map<QByteArray, int (*)(const QString &)> deeds{{"stream", stream},
                                                               {"hold", hold},
                                                               {"nobody", openAsNobody},
                                                               {"disk-full", diskFull},
                                                               {"writes-fail", writesFail},
                                                               {"keyring", useKeyring},
                                                               {"choose-keyring", chooseKeyring},
                                                               {"systemd", useSystemd},
                                                               {"seal", sealForEver}};
    const auto deed = argc == 3 ? deeds.find(argv[1]) : deeds.end();
    if (deed == deeds.end()) {
        return 2;
    }
    QCoreApplication app(argc, argv);
    return deed->second(QFile::decodeName(argv[2]));
}

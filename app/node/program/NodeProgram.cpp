// SPDX-License-Identifier: Apache-2.0
#include "app/node/program/NodeProgram.h"

#include "app/node/Node.h"
#include "app/node/NodeErrors.h"
#include "app/node/NodeLog.h"
#include "app/node/api/ChineseTexts.h"
#include "app/node/desks/ReceiptSealPress.h"
#include "app/node/ledger/FileLedger.h"
#include "app/node/program/Administration.h"
#include "app/node/program/NodeSetup.h"
#include "app/protocol/ApiErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr int Refused = 1;
constexpr int EnvironmentError = 3;

// What the one who asked can put right, as opposed to folder, database or keys.
bool isRefusal(const Error &error)
{
    return error.is(errors::BadStaff) || error.is(tonggui::errors::BadId) || error.is(protocol::errors::NotFound);
}

void print(const Error &error)
{
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    const ChineseTexts chinese;
    const TextSource language = [&](const QString &source) { return isChinese ? chinese(source) : source; };
    const QString place = error.path().isEmpty() ? QString() : error.path() + u": "_s;
    const QString text = u"%1%2 %3\n"_s.arg(place, error.text(language), error.remedy(language));
    std::fputs(text.toUtf8().constData(), stderr);
}

int tell(const Error &error)
{
    print(error);
    qCCritical(nodeLog).noquote() << error.toLine();
    return EnvironmentError;
}

// Threads made later inherit the mask: only the main thread takes these, when it waits for them.
sigset_t holdSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

void announce(const Node &node, const NodeHouse &house)
{
    const QString host = node.host().contains(u':') ? u'[' + node.host() + u']' : node.host();
    const QJsonObject line{{u"schema"_s, u"tonggui.node-ready/1"_s},
                           {u"host"_s, node.host()},
                           {u"port"_s, node.port()},
                           {u"url"_s, u"https://%1:%2"_s.arg(host).arg(node.port())},
                           {u"root"_s, house.folder().rootCertificate()}};
    std::fprintf(stdout, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Result<std::unique_ptr<CoreLedger>> openLedger(const NodeArguments &arguments, const Clock &clock)
{
    if (!arguments.ledger.isEmpty()) {
        QFile file(arguments.ledger);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(tonggui::errors::FileUnreadable, {arguments.ledger});
        }
        return FileLedger::fromBytes(file.readAll(), arguments.ledger, clock);
    }
    if (arguments.isDemo) {
        return FileLedger::demonstration(clock);
    }
    return std::unique_ptr<CoreLedger>(std::make_unique<NoLedger>());
}

int serve(NodeHouse &house, const NodeSetup &setup, const sigset_t &signals)
{
    const auto fonts = receipts::ReceiptFonts::open(receipts::debianFontFiles());
    if (!fonts) {
        return tell(fonts.error());
    }
    const CentreWorld &world = house.world();
    const ReceiptSealPress press(*fonts, world.identities.root.certificate, world.identities.seal,
                                 {world.identities.centre, setup.sealLine, setup.sealNumber}, world.clock);
    const Result<std::unique_ptr<Node>> node = Node::start(house, press, setup.options);
    if (!node) {
        return tell(node.error());
    }
    if (const std::optional<Error> warning = house.keyWarning()) {
        print(*warning);
        qCWarning(nodeLog).noquote() << warning->toLine();
    }
    announce(**node, house);
    int signal = 0;
    sigwait(&signals, &signal);
    qCInfo(nodeLog) << "ending on signal" << signal;
    return 0;
}

} // namespace

int runNodeProgram(int argc, const char *const *argv)
{
    const auto parsed = parseArguments(argc, argv);
    if (const int *exitCode = std::get_if<int>(&parsed)) {
        return *exitCode;
    }
    const auto &arguments = std::get<NodeArguments>(parsed);
    const sigset_t signals = holdSignals();
    const auto setup = nodeSetup(arguments);
    if (!setup) {
        for (const Error &error : setup.error()) {
            tell(error);
        }
        return EnvironmentError;
    }
    const SystemClock clock;
    SystemRandomness randomness;
    const Result<std::unique_ptr<CoreLedger>> ledger = openLedger(arguments, clock);
    if (!ledger) {
        return tell(ledger.error());
    }
    const Result<std::unique_ptr<NodeHouse>> house = NodeHouse::open(setup->options, clock, randomness, **ledger);
    if (!house) {
        return tell(house.error());
    }
    if (arguments.isAdministration()) {
        const Result<QString> done = administrate(**house, arguments);
        if (!done) {
            tell(done.error());
            return isRefusal(done.error()) ? Refused : EnvironmentError;
        }
        std::fprintf(stdout, "%s\n", qUtf8Printable(*done));
        return 0;
    }
    const Result<void> seeded = arguments.isDemo ? addDemonstrationStaff(**house) : Result<void>();
    return seeded ? serve(**house, *setup, signals) : tell(seeded.error());
}

} // namespace tonggui::node

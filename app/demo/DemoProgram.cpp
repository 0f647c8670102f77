// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoProgram.h"

#include "app/demo/DemoErrors.h"
#include "widgets/style/ThemeStyle.h"

#include "translations/InstallTranslations.h"

#include <QApplication>
#include <QCoroSignal>
#include <QDeadlineTimer>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::demo {

namespace {

const QString ClerkNumber = u"C0312"_s; // of resources/demo/staff.json
const QString ClerkPin = u"246810"_s;
constexpr auto SendingLimit = 60s;
constexpr auto PictureAfter = 700ms; // papers are drawn in their own time

} // namespace

DemoProgram::DemoProgram(DemoOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_report(QDir::current().absoluteFilePath(m_options.output))
{
    installTranslations(m_options.language, this);
    QApplication::setStyle(new widgets::ThemeStyle(
        {.kind = widgets::ThemeKind::Light, .place = widgets::Place::Counter, .textPercent = m_options.textPercent}));
    QApplication::setQuitOnLastWindowClosed(m_options.mode == DemoMode::Play);
}

void DemoProgram::start()
{
    QTimer::singleShot(0, this, [this] { run(); }); // what fails at once ends the application too
}

Task<void> DemoProgram::run()
{
    Result<void> done;
    switch (m_options.mode) {
    case DemoMode::Show:
        done = co_await show();
        break;
    case DemoMode::Play:
        done = co_await play();
        break;
    case DemoMode::Clerk:
        done = co_await serveAlone();
        break;
    }
    if (!done) {
        ClerkVoice::say(
            {{u"event"_s, u"failed"_s}, {u"error"_s, done.error().toJson()}, {u"detail"_s, done.error().detail()}});
        if (m_options.mode == DemoMode::Show) {
            m_report.takeStep(u"stopped-here"_s);
        }
        QApplication::exit(1);
    } else if (m_options.mode != DemoMode::Play) {
        QApplication::exit(0);
    }
}

QString DemoProgram::resource(const QString &name, const QString &folder)
{
    const QString copy = folder + u'/' + name;
    QFile::remove(copy);
    QFile::copy(u":/demo/"_s + name, copy);
    return copy;
}

// What stands on the desk beside the card reader.
std::vector<HallDevice> DemoProgram::deskDevices(const QString &folder)
{
    return {{u"desk-camera"_s, tr("Camera on the desk"), u"camera"_s, resource(u"camera.json"_s, folder), false,
             u"camera-stream"_s},
            {u"signature-pad"_s, tr("Signature pad"), u"signature-stu"_s, resource(u"pad.json"_s, folder), true,
             u"signature-stu"_s, u"transport = \"socket\"\n"_s},
            {u"paper-printer"_s, tr("Printer on the desk"), u"printer"_s, resource(u"papers.json"_s, folder), false,
             u"printer-cups"_s},
            {u"slip-printer"_s, tr("Slip printer"), u"printer-escpos"_s, resource(u"slips.json"_s, folder), false,
             u"printer-escpos"_s}};
}

Task<Result<void>> DemoProgram::openHall()
{
    if (m_options.folder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
    }
    const QString folder = m_temporary ? m_temporary->path() : m_options.folder;
    const QString programs = QApplication::applicationDirPath();
    const QString scenario = resource(u"hall-card.json"_s, folder);
    m_hall = std::make_unique<SimulatedHall>(
        HallPlan{programs, folder, scenario, m_options.language, m_options.textPercent, deskDevices(folder)});
    co_return co_await m_hall->open();
}

Task<Result<void>> DemoProgram::openCounter(TerminalOptions options)
{
    Checked<std::unique_ptr<counter::Composition>> counter = co_await counter::Composition::open(std::move(options));
    if (!counter) {
        for (const Error &error : counter.error()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.toLine()));
        }
        co_return failure(counter.error().front());
    }
    m_counter = std::move(*counter);
    m_counter->start();
    const auto wait = QDeadlineTimer(SendingLimit);
    const std::stop_token never;
    while (!m_counter->terminal().link().isOnline() && !wait.hasExpired() && m_options.mode != DemoMode::Clerk) {
        co_await pauseFor(20ms, never);
    }
    CardHands card;
    if (m_hall) {
        card.put = [this](const QString &id) { m_hall->putCard(id); };
        card.lift = [this] { m_hall->liftCard(); };
        card.sign = [this] { m_hall->orderDevice(u"signature-pad"_s, u"sign"_s); };
        card.finish = [this] { m_hall->orderDevice(u"signature-pad"_s, u"finish"_s); };
    }
    m_clerk = std::make_unique<ScriptedClerk>(*m_counter, std::move(card),
                                              m_options.mode == DemoMode::Show ? PictureAfter : 0ms);
    co_return Result<void>();
}

Task<Result<void>> DemoProgram::play()
{
    Result<void> done = co_await openHall();
    if (done) {
        done = co_await openCounter(m_hall->terminalOptions());
    }
    if (done) {
        std::fprintf(
            stdout,
            "Clerk %s, PIN %s. Ctrl+T takes a ticket, F2 calls it. The first visitor's card lies down by itself.\n",
            qUtf8Printable(ClerkNumber), qUtf8Printable(ClerkPin));
        m_hall->putCard(u"tong"_s);
    }
    co_return done;
}

Task<Result<void>> DemoProgram::show()
{
    Result<void> done = m_report.begin();
    if (done) {
        done = co_await openHall();
    }
    if (done) {
        done = co_await openCounter(m_hall->terminalOptions());
    }
    if (done) {
        connect(m_clerk.get(), &ScriptedClerk::stepDone, this, [this](const QString &name) {
            if (const Result<void> taken = m_report.takeStep(name); !taken) {
                m_pictureFault = taken.error();
            }
        });
        m_clerk->printPapers();
        done = co_await serveAll();
    }
    if (done) {
        done = m_report.takePrinted(m_hall->outputOf(u"paper-printer"_s), m_hall->outputOf(u"slip-printer"_s));
    }
    if (done) {
        done = co_await collectEnvelopes();
    }
    const Result<void> reported = m_report.finish();
    if (done && m_pictureFault) {
        co_return failure(*m_pictureFault);
    }
    co_return done ? reported : done;
}

Task<Result<void>> DemoProgram::serveAll()
{
    const Result<std::vector<VisitScript>> scripts = readVisitScripts(
        m_options.scripts.isEmpty() ? u":/demo/visits.json"_s : m_options.scripts, QDate::currentDate());
    if (!scripts) {
        co_return failure(scripts.error());
    }
    bool isFirst = true;
    for (const VisitScript &script : *scripts) {
        m_report.beginVisit(script.service.text());
        Result<void> done;
        if (std::exchange(isFirst, false)) {
            done = co_await m_clerk->logIn(ClerkNumber, ClerkPin);
            if (done) {
                done = co_await m_clerk->tryDevices(script.card);
            }
        }
        if (done) {
            m_clerk->signOnPad(script.service != scripts->front().service); // the first one signs on the second screen
            done = co_await m_clerk->serve(script);
        }
        if (done) {
            done = m_report.takePaper(m_clerk->lastCase(), m_clerk->lastPaper(), m_hall->rootCertificate());
        }
        if (!done) {
            co_return done;
        }
    }
    co_return Result<void>();
}

// Waits until nothing is left to send, then asks the node itself what it holds.
Task<Result<void>> DemoProgram::collectEnvelopes()
{
    const Result<void> sent = co_await untilAllSent();
    if (!sent) {
        co_return sent;
    }
    m_clerk.reset();
    m_counter.reset(); // one program at a time works on a terminal's database
    QStringList ask{u"node"_s, u"envelopes"_s, u"--json"_s, u"--demo"_s, u"--config"_s, m_hall->configFolder()};
    const Result<QByteArray> listed = co_await runToEnd(m_hall->programNamed(u"tonggui"_s), std::move(ask));
    if (!listed) {
        co_return failure(listed.error());
    }
    co_return m_report.takeEnvelopes(QJsonDocument::fromJson(*listed).object().value(u"envelopes"_s).toArray());
}

// Until the node has everything and every paper has its seal.
Task<Result<void>> DemoProgram::untilAllSent()
{
    LinkedTerminal &terminal = m_counter->terminal();
    store::StoredOutbox outbox(terminal.local().store());
    const auto wait = QDeadlineTimer(SendingLimit);
    const std::stop_token never;
    while (!wait.hasExpired()) {
        const Result<OutboxSummary> summary = co_await outbox.summary();
        const Result<std::vector<CaseId>> unsealed = co_await terminal.journal().growingDocuments(u"receipt"_s);
        if (!summary || !unsealed) {
            co_return failure(summary ? unsealed.error() : summary.error());
        }
        if (summary->waiting == 0 && unsealed->empty()) {
            co_return Result<void>();
        }
        co_await pauseFor(50ms, never);
    }
    co_return failure(Error(errors::ResultMissing, {u"answer of the node to each case"_s}));
}

Task<Result<void>> DemoProgram::serveAlone()
{
    TerminalOptions options{Places(QApplication::applicationDirPath()), m_options.config, {}, true};
    const Result<std::vector<VisitScript>> scripts = readVisitScripts(
        m_options.scripts.isEmpty() ? u":/demo/visits.json"_s : m_options.scripts, QDate::currentDate());
    if (!scripts || size_t(m_options.visit) >= scripts->size()) {
        co_return failure(scripts ? Error(errors::ResultMissing, {u"visit"_s}) : scripts.error());
    }
    Result<void> done = co_await openCounter(std::move(options));
    if (!done) {
        co_return done;
    }
    m_voice = std::make_unique<ClerkVoice>(*m_counter, *m_clerk);
    m_clerk->takeAdvice();
    done = co_await m_clerk->logIn(ClerkNumber, ClerkPin);
    if (done) {
        ClerkVoice::say({{u"event"_s, u"logged-in"_s}});
    }
    if (done && !m_options.isNobody) {
        VisitScript script = (*scripts)[size_t(m_options.visit)];
        done = co_await serveOne(std::move(script));
    }
    if (done) {
        done = co_await untilAllSent();
    }
    if (done) {
        ClerkVoice::say({{u"event"_s, u"sent"_s}});
    }
    co_return done;
}

Task<Result<void>> DemoProgram::serveOne(VisitScript script)
{
    Result<void> done = co_await m_clerk->serve(script, m_options.holdAt);
    if (done && m_options.holdAt) {
        ClerkVoice::say({{u"event"_s, u"held"_s}, {u"state"_s, stateName(*m_options.holdAt)}});
        co_await qCoro(m_voice.get(), &ClerkVoice::goOnOrdered);
        done = co_await m_clerk->serve(script);
    }
    if (done) {
        ClerkVoice::say({{u"event"_s, u"served"_s}, {u"case"_s, m_clerk->lastCase().text()}});
    }
    co_return done;
}

} // namespace tonggui::demo

// SPDX-License-Identifier: Apache-2.0
// What the simulated printer answers to IPP operations (RFC 8011 §4).
#include "devices/simulators/printer/PaperPrinterSimulator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr quint16 Ok = 0x0000;
constexpr quint16 NotPossible = 0x0404;
constexpr quint16 NotFound = 0x0406;
constexpr quint16 UnknownOperation = 0x0501;
constexpr quint16 NotAccepting = 0x0506;
constexpr quint16 BadFormat = 0x040A;

constexpr quint16 CreateJob = 0x0005;
constexpr quint16 SendDocument = 0x0006;
constexpr quint16 CancelJob = 0x0008;
constexpr quint16 GetJobAttributes = 0x0009;
constexpr quint16 GetPrinterAttributes = 0x000B;

constexpr int Held = 4;
constexpr int Processing = 5;
constexpr int Cancelled = 7;

// Roughly: every page of a PDF says that it is one, unless it lies in a compressed stream.
int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
    return std::max(1, int(QString::fromLatin1(pdf).count(page)));
}

} // namespace

QByteArray PaperPrinterSimulator::answer(const IppRequest &request)
{
    switch (request.operation) {
    case GetPrinterAttributes:
        return describePrinter(request);
    case CreateJob:
        return createJob(request);
    case SendDocument:
        return takeDocument(request);
    case GetJobAttributes:
        return describeJob(request);
    case CancelJob:
        return cancelJob(request);
    default:
        return IppReply(request, UnknownOperation).bytes();
    }
}

QByteArray PaperPrinterSimulator::describePrinter(const IppRequest &request) const
{
    using namespace ipptag;
    const PaperPrinterTraits &traits = m_scenario.printer;
    IppReply reply(request, Ok);
    reply.text(Printer, Name, "printer-name", "simulated");
    reply.text(Printer, Text, "printer-make-and-model", traits.model);
    reply.text(Printer, Text, "printer-firmware-string-version", "1.0");
    const bool isBusy = m_current != 0 && m_papers.at(m_current).state == Processing;
    reply.integer(Printer, Enum, "printer-state", m_state.isStopped() ? 5 : isBusy ? 4 : 3);
    reply.texts(Printer, Keyword, "printer-state-reasons", m_state.reasons());
    reply.boolean(Printer, "printer-is-accepting-jobs", m_state.isAccepting);
    reply.texts(Printer, Keyword, "media-supported", traits.media);
    reply.texts(Printer, Keyword, "sides-supported",
                traits.hasDuplex ? QByteArrayList{"one-sided", "two-sided-long-edge", "two-sided-short-edge"}
                                 : QByteArrayList{"one-sided"});
    reply.boolean(Printer, "color-supported", traits.hasColour);
    reply.text(Printer, MimeType, "document-format-supported", "application/pdf");
    reply.texts(Printer, Keyword, "ipp-versions-supported", {"1.1", "2.0"});
    reply.integers(Printer, Enum, "operations-supported",
                   {CreateJob, SendDocument, CancelJob, GetJobAttributes, GetPrinterAttributes});
    return reply.bytes();
}

QByteArray PaperPrinterSimulator::createJob(const IppRequest &request)
{
    using namespace ipptag;
    if (!m_state.isAccepting) {
        return IppReply(request, NotAccepting).bytes();
    }
    SimulatedPaper paper;
    paper.number = m_papers.empty() ? 1 : m_papers.rbegin()->first + 1;
    paper.title = request.text("job-name");
    paper.media = request.text("media");
    paper.sides = request.text("sides");
    paper.copies = std::clamp(request.integer("copies", 1), 1, 999);
    paper.msPerPage = m_scenario.printer.msPerPage;
    IppReply reply(request, Ok);
    reply.integer(ipptag::Job, Integer, "job-id", paper.number);
    reply.integer(ipptag::Job, Enum, "job-state", paper.state);
    m_papers.emplace(paper.number, paper);
    return reply.bytes();
}

QByteArray PaperPrinterSimulator::takeDocument(const IppRequest &request)
{
    const auto found = m_papers.find(request.integer("job-id", 0));
    if (found == m_papers.end()) {
        return IppReply(request, NotFound).bytes();
    }
    SimulatedPaper &paper = found->second;
    if (!request.document.startsWith("%PDF-")) {
        return IppReply(request, BadFormat).bytes();
    }
    if (paper.state >= Cancelled) {
        return IppReply(request, NotPossible).bytes();
    }
    paper.pdf = request.document;
    paper.pages = pagesIn(paper.pdf) * paper.copies;
    if (const auto fault = m_faults.next(u"print"_s)) {
        happen(*fault, paper);
    }
    goOn();
    IppReply reply(request, Ok);
    reply.integer(ipptag::Job, ipptag::Integer, "job-id", paper.number);
    reply.integer(ipptag::Job, ipptag::Enum, "job-state", paper.state);
    return reply.bytes();
}

QByteArray PaperPrinterSimulator::describeJob(const IppRequest &request) const
{
    using namespace ipptag;
    const auto found = m_papers.find(request.integer("job-id", 0));
    if (found == m_papers.end()) {
        return IppReply(request, NotFound).bytes();
    }
    const SimulatedPaper &paper = found->second;
    const bool isStuck = paper.state == Processing && m_state.isStopped();
    IppReply reply(request, Ok);
    reply.integer(ipptag::Job, Integer, "job-id", paper.number);
    reply.integer(ipptag::Job, Enum, "job-state", isStuck ? 6 : paper.state);
    reply.text(ipptag::Job, Keyword, "job-state-reasons",
               paper.state == Held ? "job-hold-until-specified"
               : isStuck           ? "printer-stopped"
                                   : "none");
    reply.integer(ipptag::Job, Integer, "job-impressions-completed", paper.done);
    return reply.bytes();
}

QByteArray PaperPrinterSimulator::cancelJob(const IppRequest &request)
{
    const auto found = m_papers.find(request.integer("job-id", 0));
    if (found == m_papers.end()) {
        return IppReply(request, NotFound).bytes();
    }
    if (found->second.state >= Cancelled) {
        return IppReply(request, NotPossible).bytes();
    }
    found->second.state = Cancelled;
    if (m_current == found->first) {
        m_page.stop();
        goOn();
    }
    return IppReply(request, Ok).bytes();
}

} // namespace tonggui::simulators

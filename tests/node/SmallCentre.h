// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/CmsEnvelope.h"
#include "app/crypto/Digest.h"
#include "app/node/Node.h"
#include "app/node/api/Desks.h"
#include "app/node/desks/ReceiptSealPress.h"
#include "app/node/ledger/FileLedger.h"
#include "app/protocol/ApiErrors.h"
#include "tests/node/PlainClient.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>

namespace tonggui::tests {

// Goes by hand, from half a day ago: TLS looks at the real time, and certificates must not begin after it. Thread-safe.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::OffsetFromUTC, 8 * 3600);
    }
    void advance(std::chrono::seconds time) { m_milliseconds += std::chrono::milliseconds(time).count(); }

private:
    std::atomic<qint64> m_milliseconds{QDateTime::currentMSecsSinceEpoch() - 12 * 3600 * 1000};
};

// Stands in for papers and seals where a test is about who, when and how often: a paper is text that ends in "signed by
// member and clerk", a seal is a line behind it that is never the same twice.
class TextPress final : public node::SealPress
{
public:
    [[nodiscard]] Result<node::PaperState> examine(const CaseId &caseId, const QByteArray &pdf,
                                                   const node::EnrolledTerminal &) const override
    {
        if (pdf.contains("SEAL ")) {
            return node::PaperState::IsSealed;
        }
        if (!pdf.endsWith(caseId.text().toUtf8() + " signed by member and clerk")) {
            return failure(protocol::errors::SealRefused, {QStringLiteral("a signature is missing")});
        }
        return node::PaperState::AwaitsSeal;
    }
    [[nodiscard]] Result<QByteArray> press(const QByteArray &) const override
    {
        return "\nSEAL " + SystemRandomness().bytes(8).toHex();
    }
};

inline QByteArray signedPaper(const QString &caseId, const QByteArray &text = "paper ")
{
    return text + caseId.toUtf8() + " signed by member and clerk";
}

// A terminal as the node knows it, with the chain of what it has sent.
struct TestTerminal
{
    TerminalId id;
    crypto::Identity identity;
    crypto::Identity events;
    crypto::Certificate inbox;
    EnvelopeChain chain;
};

// A whole centre in a folder of its own: keys, staff, ledger and a node that listens.
class SmallCentre
{
public:
    explicit SmallCentre(node::NodeRules rules = {})
    {
        m_options.directory = m_folder.filePath(QStringLiteral("data"));
        m_options.port = 0;
        m_options.centre = {QStringLiteral("云岭市住房公积金管理中心"),
                            {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")},
                            QStringLiteral("七里香")};
        m_options.rules = rules;
        m_options.catalogue = qEnvironmentVariable("TONGGUI_SOURCE") + QStringLiteral("/forms/catalogue");
        m_options.limits.goodbye = std::chrono::milliseconds(150);
        m_ledger = need(node::FileLedger::demonstration(clock));
        start();
    }
    ~SmallCentre() { stop(); }

    void start()
    {
        m_house = need(node::NodeHouse::open(m_options, clock, randomness, *m_ledger));
        m_node = need(node::Node::start(*m_house, presentPress(), m_options));
    }
    // From now on it seals real receipts, as the program does.
    void sealReceipts(std::shared_ptr<const receipts::ReceiptFonts> fonts)
    {
        const node::CentreIdentities &own = m_house->world().identities;
        receipts::SealDesign design;
        design.centre = own.centre;
        m_receiptPress =
            std::make_unique<node::ReceiptSealPress>(std::move(fonts), own.root.certificate, own.seal, design, clock);
        stop();
        start();
    }
    void stop()
    {
        m_node.reset();
        m_house.reset();
    }

    [[nodiscard]] node::NodeHouse &house() { return *m_house; }
    [[nodiscard]] node::NodeOptions &options() { return m_options; }
    [[nodiscard]] quint16 port() const { return m_node->port(); }
    [[nodiscard]] crypto::Certificate root() { return m_house->world().identities.root.certificate; }
    [[nodiscard]] PlainClient anyone() { return PlainClient(port(), root()); }
    [[nodiscard]] PlainClient clientOf(const TestTerminal &terminal)
    {
        return PlainClient(port(), root(), terminal.identity);
    }

    // Desks of the test's own, beside those of the running node.
    [[nodiscard]] std::unique_ptr<node::Desks> desks()
    {
        return std::make_unique<node::Desks>(need(m_house->connect()), m_house->world(), presentPress());
    }

    void addStaff(const QString &id, const QString &name, StaffRole role, const QString &pin = QStringLiteral("246810"))
    {
        const auto database = need(m_house->connect());
        need(
            node::StaffRegister(*database, m_house->world()).add(StaffId(id), name, role, pin, QStringLiteral("test")));
    }

    // Enrolled with a code that was issued beforehand. Both keys may be shared between terminals of one test: they take
    // time.
    TestTerminal enrol(const QString &id)
    {
        const TerminalId terminal = need(TerminalId::parse(id));
        const crypto::PrivateKey key = crypto::PrivateKey::generateRsa();
        const crypto::PrivateKey eventKey = crypto::PrivateKey::generateP256();
        const auto own = desks();
        protocol::EnrolmentRequest request{terminal, need(crypto::makeSigningRequest(key, {id, {}, {}, {}})),
                                           need(crypto::makeSigningRequest(eventKey, {id, {}, {}, {}})),
                                           need(own->enrolments.preissue(terminal, QStringLiteral("test")))};
        const auto ticket = need(own->enrolments.request(request));
        const auto state = need(own->enrolments.state(ticket.id));
        return {terminal,
                {key, need(crypto::Certificate::fromPem(state.terminalCertificatePem)), {}},
                {eventKey, need(crypto::Certificate::fromPem(state.eventCertificatePem)), {}},
                need(crypto::Certificate::fromPem(state.inboxPem)),
                {}};
    }

    QString logIn(const TestTerminal &terminal, const QString &id, const QString &pin = QStringLiteral("246810"))
    {
        const auto answer = clientOf(terminal).post("/api/v1/staff/sessions",
                                                    {{QStringLiteral("staff"), id}, {QStringLiteral("pin"), pin}});
        return answer.json()[QStringLiteral("token")].toString();
    }

    HandClock clock;
    SystemRandomness randomness;
    TextPress press;

private:
    [[nodiscard]] const node::SealPress &presentPress() const
    {
        return m_receiptPress ? static_cast<const node::SealPress &>(*m_receiptPress) : press;
    }

    QTemporaryDir m_folder;
    node::NodeOptions m_options;
    std::unique_ptr<node::CoreLedger> m_ledger;
    std::unique_ptr<node::ReceiptSealPress> m_receiptPress;
    std::unique_ptr<node::NodeHouse> m_house;
    std::unique_ptr<node::Node> m_node;
};

inline protocol::CaseContent caseContent(const TestTerminal &terminal, int number)
{
    const QString id = LocalNumber{terminal.id, QDate(2026, 11, 20), number}.text();
    protocol::CaseContent content;
    content.visit = VisitId(id);
    content.caseId = CaseId(id);
    content.service = ServiceId(QStringLiteral("withdrawal-rent"));
    content.serviceVersion = QStringLiteral("1");
    content.terminal = terminal.id;
    content.clerk = QStringLiteral("C0312");
    content.memberName = QStringLiteral("林晓彤");
    content.memberIdNumber = QStringLiteral("990101199303072020");
    content.account = QStringLiteral("99150709000202");
    content.verificationCode = QStringLiteral("7K3M-92%1").arg(number, 2, 10, QLatin1Char('0'));
    content.amount = Money::fromFen(780000);
    content.startedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 20), Qt::OffsetFromUTC, 8 * 3600);
    content.closedAt = content.startedAt.addSecs(540);
    content.receipt = signedPaper(id);
    return content;
}

// What goes over the wire, as a stranger would write it: no code of the terminal's side. The chain moves on.
inline protocol::EnvelopeWire sealedEnvelope(TestTerminal &terminal, const protocol::CaseContent &content)
{
    protocol::EnvelopeWire wire;
    wire.payload = need(crypto::encryptTo(terminal.inbox, content.toBytes()));
    protocol::EnvelopeHeader header;
    header.id = EnvelopeId(content.caseId.text());
    header.caseId = content.caseId;
    header.terminal = terminal.id;
    header.sequence = terminal.chain.sequence + 1;
    header.previous = terminal.chain.hash;
    header.payloadSha256 = crypto::sha256(wire.payload);
    header.payloadBytes = wire.payload.size();
    header.closedAt = content.closedAt;
    wire.header = header.toBytes();
    wire.signature = terminal.identity.key.signSha256(wire.header);
    terminal.chain = {header.sequence, crypto::sha256(wire.header)};
    return wire;
}

} // namespace tonggui::tests
